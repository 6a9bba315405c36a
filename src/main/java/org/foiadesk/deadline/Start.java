package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foiadesk.deadline.Deadline.Step;
import org.foiadesk.deadline.Happening.What;

/** Day 0 of a round and how it was found; {@code routed} when it is the backstop and not a known receipt. */
record Start(LocalDate on, String how, boolean assumed, boolean routed, List<Step> before) {

    /** Empty when nothing starts the clock: no date at all, or receipt only by an office that is not designated. */
    static Optional<Start> of(Case c, Round round) {
        return received(c, round)
                .or(() -> round.first() ? filed(c, round) : reopened(c, round))
                .map(start -> perfected(c, round)
                        .filter(on -> on.isAfter(start.on))
                        .map(on -> start.then(on, "Request complete by the agency's rules"))
                        .orElse(start));
    }

    static boolean onlyElsewhere(Case c, Round round) {
        return round.first() && first(c, round, What.RECEIVED_BY_OTHER_OFFICE).isPresent();
    }

    List<Step> steps(boolean dayOfReceiptCounts) {
        var steps = new ArrayList<>(before);
        steps.add(new Step(on, how + " " + Written.day(on) + (dayOfReceiptCounts ? ": day 1" : ": day 0")));
        return steps;
    }

    /** The office that has to answer, or the end of routing if that comes first. */
    private static Optional<Start> received(Case c, Round round) {
        var proper = first(c, round, What.RECEIVED_BY_PROPER_OFFICE).map(on -> new Start(on, "Received"));
        var routed = first(c, round, What.RECEIVED_BY_DESIGNATED_OFFICE).flatMap(on -> routed(c, on));
        if (proper.isEmpty() || routed.isEmpty()) {
            return proper.or(() -> routed);
        }
        Start backstop = routed.get();
        return proper.get().on.isAfter(backstop.on) ? routed : proper.map(start -> start.after(backstop.before));
    }

    private static Optional<Start> routed(Case c, LocalDate designated) {
        return c.law().term(Clause.ROUTING).map(term -> {
            Term way = c.counting().routingInCalendarDays() ? Term.calendarDays(term.count()) : term;
            return new Start(designated, "Received by a designated office")
                    .then(way.from(designated, c.calendar()), "The " + way.words(way.count()) + " for routing end")
                    .asRouted();
        });
    }

    private static Optional<Start> filed(Case c, Round round) {
        return first(c, round, What.FILED)
                .filter(on -> !onlyElsewhere(c, round))
                .map(on -> new Start(on, "Receipt not known, assumed from filing", true, false, List.of()));
    }

    private static Optional<Start> reopened(Case c, Round round) {
        boolean remanded = c.chronicle().what(round.from()) == What.APPEAL_REMANDED;
        return Optional.of(new Start(c.chronicle().on(round.from()), remanded ? "Sent back on appeal" : "Reopened"));
    }

    private static Optional<LocalDate> perfected(Case c, Round round) {
        return first(c, round, What.PERFECTED);
    }

    private static Optional<LocalDate> first(Case c, Round round, What what) {
        return c.chronicle().first(round.from(), round.end(), what);
    }

    private Start(LocalDate on, String how) {
        this(on, how, false, false, List.of());
    }

    private Start then(LocalDate later, String why) {
        var steps = new ArrayList<>(before);
        steps.add(new Step(on, how + " " + Written.day(on)));
        return new Start(later, why, false, false, steps);
    }

    private Start after(List<Step> steps) {
        return new Start(on, how, assumed, routed, steps);
    }

    private Start asRouted() {
        return new Start(on, how, assumed, true, before);
    }
}
