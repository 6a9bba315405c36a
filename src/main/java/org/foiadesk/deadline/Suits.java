package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Deadline.Mover;
import org.foiadesk.deadline.Deadline.Outcome;
import org.foiadesk.deadline.Happening.What;

/** The first and the last day to sue. */
record Suits(Case c) {
    private static final Set<What> ADVERSE = EnumSet.of(What.DETERMINED_ADVERSELY);
    private static final Set<What> UPHELD = EnumSet.of(What.APPEAL_UPHELD);

    /** The day after a determination was due and did not come; a decision in time leaves no such day. */
    Optional<Deadline> onSilence(Round round, LocalDate due, boolean assumed) {
        int end = next(round.end(), Ends.SUIT_ON_SILENCE.all());
        if (complaints().made() || closedInTime(round, due) || (!passed(end, due) && !filed(end))) {
            return Optional.empty();
        }
        return c.term(Clause.SUIT_FROM).map(term -> {
            if (c.term(Clause.COMPLAINT).isPresent()) {
                return ended(complaints().none(due, term).projectedUntil(due).assumed(assumed), end, due);
            }
            LocalDate first = term.from(due, c.calendar());
            var working = from(
                            term,
                            first,
                            "If nothing is decided by " + Written.day(due) + ", we may sue from " + Written.day(first))
                    .projectedUntil(due)
                    .assumed(assumed);
            c.law().onSilence.stream().limit(1).forEach(said -> working.step(first, said));
            c.law().onSilence.stream().skip(1).forEach(working::doubt);
            return ended(working, end, first);
        });
    }

    /** The day after a decision on appeal was due and did not come, or the day it went against us. */
    Optional<Deadline> afterAppeal(int appeal, LocalDate due, boolean assumed) {
        int end = next(appeal + 1, Ends.SUIT_AFTER_APPEAL.all());
        int upheld = next(appeal + 1, UPHELD);
        boolean exhausted = upheld < end && !passed(upheld, due);
        if (!exhausted && !passed(end, due)) {
            return Optional.empty();
        }
        return c.term(Clause.SUIT_FROM).map(term -> {
            LocalDate first = exhausted ? c.chronicle().on(upheld) : term.from(due, c.calendar());
            String why = exhausted
                    ? "The appeal was decided against us: we may sue from "
                    : "If the appeal is not decided by " + Written.day(due) + ", we may sue from ";
            var working = from(term, first, why + Written.day(first)).assumed(assumed && !exhausted);
            return ended(exhausted ? working : working.projectedUntil(due), end, first);
        });
    }

    /** A soft warning, from the earliest day on which the right to sue can be said to have accrued. */
    Optional<Deadline> until(List<Deadline> deadlines) {
        return c.term(Clause.SUIT_UNTIL).flatMap(term -> switch (term.from()) {
            case DENIAL -> since(term, ADVERSE, "Denied ");
            case APPEAL_DECISION -> since(term, UPHELD, "Appeal decided ");
            case RECEIPT, SENDING, ACKNOWLEDGMENT, ACKNOWLEDGMENT_DUE, GRANT -> sinceTheRight(term, deadlines);
        });
    }

    private Optional<Deadline> since(Term term, Set<What> event, String said) {
        int at = c.chronicle().last(event);
        if (at < 0) {
            return Optional.empty();
        }
        LocalDate on = c.chronicle().on(at);
        LocalDate last = term.from(on, c.calendar());
        var working = c.working(Kind.SUIT_UNTIL, Mover.US, term)
                .due(last)
                .step(on, said + Written.day(on))
                .step(last, "Last day to sue " + Written.day(last) + ": " + term.words(term.count()) + " later");
        Ends.SUIT_AFTER_APPEAL.settle(working, c.chronicle(), at);
        return Optional.of(working.deadline());
    }

    private Optional<Deadline> sinceTheRight(Term term, List<Deadline> deadlines) {
        var froms = deadlines.stream()
                .filter(d -> d.kind() == Kind.SUIT_FROM && d.due() != null)
                .toList();
        var earliest = froms.stream().min(Comparator.comparing(Suits::due));
        return earliest.map(from -> {
            LocalDate accrued = due(from);
            LocalDate last = term.from(accrued, c.calendar());
            var working = c.working(Kind.SUIT_UNTIL, Mover.US, term)
                    .assumed(from.assumed())
                    .due(last)
                    .projectedUntil(accrued.minusDays(1))
                    .step(accrued, "The right to sue may be said to accrue " + Written.day(accrued))
                    .step(last, "Last day to sue " + Written.day(last) + ": " + term.words(term.count()) + " later");
            return settled(working, froms).deadline();
        });
    }

    private Working settled(Working working, List<Deadline> froms) {
        int suit = next(0, EnumSet.of(What.SUIT_FILED));
        if (suit < c.chronicle().size()) {
            LocalDate on = c.chronicle().on(suit);
            return working.settled(working.runsOutBefore(on) ? Outcome.MET_LATE : Outcome.MET, on);
        }
        if (froms.stream().noneMatch(Deadline::open)) {
            var on = new ArrayList<LocalDate>();
            froms.forEach(from -> Optional.ofNullable(from.settledOn()).ifPresent(on::add));
            on.stream().max(Comparator.naturalOrder()).ifPresent(day -> working.settled(Outcome.VOID, day));
        }
        return working;
    }

    private Working from(Term term, LocalDate first, String why) {
        return c.working(Kind.SUIT_FROM, Mover.US, term).due(first).notBinding().step(first, why);
    }

    private Complaints complaints() {
        return new Complaints(c);
    }

    Deadline ended(Working working, int end, LocalDate first) {
        if (end == c.chronicle().size()) {
            return working.deadline();
        }
        Happening ending = c.chronicle().at(end);
        boolean early = ending.on().isBefore(first);
        if (filed(end) && early) {
            working.doubt("The suit was filed before the agency's date had passed.");
        }
        working.step(ending.on(), Written.happened(ending) + dutyToAppeal(ending.what()))
                .settled(filed(end) && !early ? Outcome.MET : Outcome.VOID, ending.on());
        return working.deadline();
    }

    /** Oglesby v. Department of the Army, 920 F.2d 57 (D.C. Cir. 1990). */
    private static String dutyToAppeal(What ending) {
        return ending == What.DETERMINED_ADVERSELY ? ", late but before a suit: the duty to appeal first is back" : "";
    }

    private int next(int from, Set<What> whats) {
        return c.chronicle().next(from, c.chronicle().size(), whats);
    }

    private boolean closedInTime(Round round, LocalDate due) {
        return round.end() < c.chronicle().size()
                && c.chronicle().what(round.end()) == What.CLOSED_BY_AGENCY
                && !passed(round.end(), due);
    }

    /** Whether the date had passed when this happened; true when it never happened. */
    private boolean passed(int position, LocalDate due) {
        return position == c.chronicle().size() || c.chronicle().on(position).isAfter(due);
    }

    private boolean filed(int position) {
        return position < c.chronicle().size() && c.chronicle().what(position) == What.SUIT_FILED;
    }

    private static LocalDate due(Deadline from) {
        return from.dueOn().orElse(LocalDate.MAX);
    }
}
