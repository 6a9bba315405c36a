package org.foiadesk.reminder;

import jakarta.persistence.Tuple;
import java.time.LocalDate;

/** A planned reminder whose day has come. */
record DueReminder(long id, String number, Matter matter, int ord, LocalDate dueOn, LocalDate firesOn, boolean hard) {

    static DueReminder of(Tuple row) {
        return new DueReminder(
                row.get("id", Long.class),
                row.get("number", String.class),
                Matter.valueOf(row.get("kind", String.class)),
                row.get("ord", Integer.class),
                row.get("due_on", LocalDate.class),
                row.get("fires_on", LocalDate.class),
                row.get("hard", Boolean.class));
    }

    /** The same date of the same request: of several rungs the latest says it all. */
    String date() {
        return number + " " + matter + " " + ord + " " + dueOn;
    }
}
