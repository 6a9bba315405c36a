package org.foiadesk.reminder;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.people.MailSays;
import org.foiadesk.request.Discretion;

/**
 * One date of a calendar feed.
 *
 * @param key the same for a date wherever it moves
 * @param sequence rises with every change of the request
 * @param over met, or of no more concern
 */
record FeedDate(
        String key,
        String number,
        Discretion discretion,
        Matter matter,
        boolean hard,
        LocalDate dueOn,
        boolean over,
        int sequence,
        Instant changed,
        String agency,
        String title) {

    static FeedDate of(Tuple row) {
        Matter matter = Matter.valueOf(row.get("kind", String.class));
        Deadline.Mover mover = Deadline.Mover.valueOf(row.get("mover", String.class));
        return new FeedDate(
                row.get("number", String.class) + " " + matter + " " + row.get("ord", Integer.class),
                row.get("number", String.class),
                Discretion.of(row),
                matter,
                Rungs.hard(matter, mover),
                row.get("due_on", LocalDate.class),
                !row.get("outcome", String.class).equals("OPEN"),
                row.get("seq", Integer.class),
                row.get("last_event_at", Instant.class),
                row.get("agency", String.class),
                row.get("title", String.class));
    }

    /** Calendars lie on other firms' servers: of a sealed request its number and the kind of date, whatever was chosen. */
    String summary(MailSays most) {
        return switch (discretion.within(most)) {
            case OPAQUE -> "FOIA " + number + ": " + matter.word();
            case AGENCY -> agency + " " + number + ": " + matter.word();
            case FULL -> title + " · " + agency + " " + number + ": " + matter.word();
        };
    }
}
