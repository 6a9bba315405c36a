package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.deadline.Deadline.Step;
import org.foiadesk.deadline.Happening.Way;
import org.foiadesk.deadline.Happening.What;

/** Day 0 of a round and how it was found; {@code routed} when it is the backstop and not a known receipt. */
record Start(LocalDate on, String how, boolean assumed, boolean routed, List<Step> before) {
    private static final Set<What> FILED = EnumSet.of(What.FILED);
    private static final Set<Way> ELECTRONIC = EnumSet.of(Way.EMAIL, Way.FAX, Way.PORTAL);

    /** Empty when nothing starts the clock: no date at all, or receipt only by an office that is not designated. */
    static Optional<Start> of(Case c, Round round, Term limit) {
        if (!round.first()) {
            return received(c, round).or(() -> reopened(c, round)).map(start -> start.complete(c, round));
        }
        return switch (limit.from()) {
            case SENDING -> sent(c, round).or(() -> receipt(c, round));
            case ACKNOWLEDGMENT -> first(c, round, What.ACKNOWLEDGED).map(on -> new Start(on, "Acknowledged"));
            case ACKNOWLEDGMENT_DUE -> receipt(c, round).flatMap(start -> acknowledgmentDue(c, start));
            case RECEIPT, GRANT, DENIAL, APPEAL_DECISION -> receipt(c, round);
        };
    }

    private static Optional<Start> receipt(Case c, Round round) {
        return received(c, round)
                .or(() -> filed(c, round))
                .map(start -> start.complete(c, round).acknowledged(c, round).onAWorkingDay(c));
    }

    private static Optional<Start> sent(Case c, Round round) {
        return first(c, round, What.FILED).map(on -> new Start(on, "Sent"));
    }

    /** Counted from the last day for an acknowledgment, whenever it was sent. */
    private static Optional<Start> acknowledgmentDue(Case c, Start receipt) {
        return c.term(Clause.ACKNOWLEDGEMENT)
                .map(term -> receipt.then(term.from(receipt.on, c.calendar()), "Last day for the acknowledgment")
                        .assumedAs(receipt.assumed));
    }

    private Start complete(Case c, Round round) {
        return first(c, round, What.PERFECTED)
                .filter(day -> day.isAfter(on))
                .map(day -> then(day, "Request complete by the agency's rules"))
                .orElse(this);
    }

    private Start acknowledged(Case c, Round round) {
        return c.law().has(Trait.COUNTED_FROM_ACKNOWLEDGED_RECEIPT)
                ? first(c, round, What.ACKNOWLEDGED)
                        .map(day -> then(day, "Receipt acknowledged"))
                        .orElseGet(() -> new Start(on, how + ", not acknowledged yet", true, routed, before))
                : this;
    }

    /** Where an agency takes what arrives on a day off as received on the next working day. */
    private Start onAWorkingDay(Case c) {
        return c.counting().receivedOnWorkingDays() && !c.calendar().isWorkingDay(on)
                ? then(c.calendar().plusWorkingDays(on, 1), "Deemed received on the next working day")
                        .assumedAs(assumed)
                : this;
    }

    /** Received, but by nobody whose receipt counts. */
    static boolean onlyElsewhere(Case c, Round round) {
        return round.first()
                && (first(c, round, What.RECEIVED_BY_OTHER_OFFICE).isPresent()
                        || (c.law().has(Trait.ONLY_THE_OFFICER_RECEIVES)
                                && first(c, round, What.RECEIVED_BY_DESIGNATED_OFFICE)
                                        .isPresent()));
    }

    List<Step> steps(boolean dayOfReceiptCounts) {
        var steps = new ArrayList<>(before);
        steps.add(new Step(on, how + " " + Written.day(on) + (dayOfReceiptCounts ? ": day 1" : ": day 0")));
        return steps;
    }

    /** The office that has to answer, or the end of routing if that comes first. */
    private static Optional<Start> received(Case c, Round round) {
        var proper = first(c, round, What.RECEIVED_BY_PROPER_OFFICE).map(on -> new Start(on, "Received"));
        var designated = first(c, round, What.RECEIVED_BY_DESIGNATED_OFFICE);
        if (proper.isEmpty() && c.law().terms(Clause.ROUTING).isEmpty()) {
            return designated
                    .filter(on -> !c.law().has(Trait.ONLY_THE_OFFICER_RECEIVES))
                    .map(on -> new Start(on, "Received"));
        }
        var routed = designated.flatMap(on -> routed(c, on));
        if (proper.isEmpty() || routed.isEmpty()) {
            return proper.or(() -> routed);
        }
        Start backstop = routed.get();
        return proper.get().on.isAfter(backstop.on) ? routed : proper.map(start -> start.after(backstop.before));
    }

    private static Optional<Start> routed(Case c, LocalDate designated) {
        return c.term(Clause.ROUTING).map(term -> {
            Term way = c.counting().routingInCalendarDays() ? Term.calendarDays(term.count()) : term;
            return new Start(designated, "Received by a designated office")
                    .then(way.from(designated, c.calendar()), "The " + way.words(way.count()) + " for routing end")
                    .asRouted();
        });
    }

    private static Optional<Start> filed(Case c, Round round) {
        int at = c.chronicle().next(round.from(), round.end(), FILED);
        if (at == round.end() || onlyElsewhere(c, round)) {
            return Optional.empty();
        }
        LocalDate on = c.chronicle().on(at);
        if (c.law().has(Trait.ELECTRONIC_MAIL_ARRIVES_A_DAY_LATER)
                && ELECTRONIC.contains(c.chronicle().at(at).by())) {
            return Optional.of(new Start(on, "Sent electronically")
                    .then(c.calendar().plusWorkingDays(on, 1), "Received one working day later by law"));
        }
        return Optional.of(new Start(on, "Receipt not known, assumed from filing", true, false, List.of()));
    }

    private static Optional<Start> reopened(Case c, Round round) {
        boolean remanded = c.chronicle().what(round.from()) == What.APPEAL_REMANDED;
        return Optional.of(new Start(c.chronicle().on(round.from()), remanded ? "Sent back on appeal" : "Reopened"));
    }

    private static Optional<LocalDate> first(Case c, Round round, What what) {
        return c.chronicle().first(round.from(), round.end(), what);
    }

    private Start(LocalDate on, String how) {
        this(on, how, false, false, List.of());
    }

    Start then(LocalDate later, String why) {
        var steps = new ArrayList<>(before);
        steps.add(new Step(on, how + " " + Written.day(on)));
        return new Start(later, why, false, false, steps);
    }

    private Start assumedAs(boolean unknown) {
        return new Start(on, how, unknown, routed, before);
    }

    private Start after(List<Step> steps) {
        return new Start(on, how, assumed, routed, steps);
    }

    private Start asRouted() {
        return new Start(on, how, assumed, true, before);
    }
}
