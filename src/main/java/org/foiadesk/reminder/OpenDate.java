package org.foiadesk.reminder;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Statute;

/**
 * A date of a request that is still open.
 *
 * @param datedOn the day on which it was first known
 * @param told the people it concerns
 */
record OpenDate(
        long requestId,
        Deadline.Kind kind,
        int ord,
        LocalDate dueOn,
        LocalDate datedOn,
        Deadline.Mover mover,
        Statute.Calendar calendar,
        List<Long> told) {

    /** One reminder to be planned. */
    record Planned(OpenDate date, Reminder rung, LocalDate firesOn, long personId) {

        boolean hard() {
            return Reminder.hard(date.kind, date.mover);
        }
    }

    /** What fires until the end of {@code horizon}; what would have fired before the date was known is left out. */
    Stream<Planned> planned(LocalDate horizon) {
        return Stream.of(Reminder.values()).flatMap(rung -> fires(rung, horizon)
                .flatMap(on -> told.stream().map(person -> new Planned(this, rung, on, person))));
    }

    private Stream<LocalDate> fires(Reminder rung, LocalDate horizon) {
        LocalDate on = rung.day(dueOn, calendar);
        // Whoever typed a date today has just seen it; a hard one is worth saying twice.
        boolean news = Reminder.hard(kind, mover) ? !on.isBefore(datedOn) : on.isAfter(datedOn);
        return news && !on.isAfter(horizon) ? Stream.of(on) : Stream.empty();
    }
}
