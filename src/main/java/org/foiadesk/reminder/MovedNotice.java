package org.foiadesk.reminder;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.request.Discretion;
import org.jspecify.annotations.Nullable;

/** A date that moved, of which one person has not heard yet. */
record MovedNotice(
        long movedId,
        String number,
        Discretion discretion,
        String agency,
        String title,
        Deadline.Kind kind,
        int ord,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        String why) {

    static MovedNotice of(Tuple row) {
        return new MovedNotice(
                row.get("moved_id", Long.class),
                row.get("number", String.class),
                Discretion.of(row),
                row.get("agency", String.class),
                row.get("title", String.class),
                Deadline.Kind.valueOf(row.get("kind", String.class)),
                row.get("ord", Integer.class),
                row.get("from_on", LocalDate.class),
                row.get("to_on", LocalDate.class),
                row.get("why", String.class));
    }

    /** The same date of the same request: moved twice before anybody heard, it is said once. */
    String date() {
        return kind + " " + ord;
    }
}
