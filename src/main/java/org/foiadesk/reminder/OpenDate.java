package org.foiadesk.reminder;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Statute;

/**
 * A date of a request that is still open.
 *
 * @param datedOn the day on which it was first known
 * @param told the people it concerns, by what they are
 */
record OpenDate(
        long requestId,
        Matter matter,
        int ord,
        LocalDate dueOn,
        LocalDate datedOn,
        Deadline.Mover mover,
        Statute.Calendar calendar,
        Map<Capacity, List<Long>> told) {

    /** One reminder to be planned. */
    record Planned(OpenDate date, Reminder rung, LocalDate firesOn, long personId, Capacity capacity) {

        boolean hard() {
            return Rungs.hard(date.matter, date.mover);
        }
    }

    /** What fires from {@code since} until the end of {@code horizon}; what would have fired before it was known is not. */
    Stream<Planned> planned(LocalDate since, LocalDate horizon) {
        return Rungs.of(matter, mover).stream().flatMap(rung -> {
            LocalDate on = rung.when().day(dueOn, datedOn, calendar);
            return fires(on, since, horizon) ? told(rung, on) : Stream.empty();
        });
    }

    private boolean fires(LocalDate on, LocalDate since, LocalDate horizon) {
        // Whoever typed a date today has just seen it; a hard one is worth saying twice.
        boolean news = Rungs.hard(matter, mover) ? !on.isBefore(datedOn) : on.isAfter(datedOn);
        return news && !on.isBefore(since) && !on.isAfter(horizon);
    }

    private Stream<Capacity> to(Rungs.Rung rung) {
        Stream<Capacity> standIn = Rungs.hard(matter, mover) ? Stream.of(Capacity.STAND_IN) : Stream.empty();
        return Stream.concat(rung.to().stream(), standIn);
    }

    /** Each person once, in the first of their capacities. */
    private Stream<Planned> told(Rungs.Rung rung, LocalDate on) {
        Set<Long> known = new HashSet<>();
        return to(rung).flatMap(capacity -> told.getOrDefault(capacity, List.of()).stream()
                .filter(known::add)
                .map(person -> new Planned(this, rung.when(), on, person, capacity)));
    }
}
