package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Deadline.Mover;
import org.foiadesk.deadline.Deadline.Step;
import org.foiadesk.deadline.Happening.What;

/** Suits that need a complaint or a notice to the agency first. */
record Complaints(Case c) {
    private static final Set<What> COMPLAINED = EnumSet.of(What.COMPLAINED);
    private static final Set<What> ASKED = EnumSet.of(What.FILED, What.RECEIVED_BY_PROPER_OFFICE);

    /** Where a complaint or a notice has to come first: from the end of what it leaves the agency. */
    Optional<Deadline> after() {
        int at = c.chronicle().last(COMPLAINED);
        if (at < 0) {
            return Optional.empty();
        }
        LocalDate sent = c.chronicle().on(at);
        Optional<Term> wait = c.term(Clause.COMPLAINT, sent);
        return c.term(Clause.SUIT_FROM).map(term -> {
            var working = c.working(Kind.SUIT_FROM, Mover.US, wait.orElse(term)).notBinding();
            var run = Run.of(c, wait.orElse(Term.thatDay()), sent, false, List.of());
            new Why(run, working)
                    .tell(List.of(new Step(sent, "Complaint sent " + Written.day(sent) + ": day 0")), List.of(), "");
            LocalDate first = wait.isPresent() ? term.from(run.last.on(), c.calendar()) : sent;
            working.due(first).projectedUntil(first.minusDays(1)).step(first, "We may sue from " + Written.day(first));
            int end = next(at + 1, Ends.SUIT_AFTER_COMPLAINT.all());
            return new Suits(c).ended(working, end, first);
        });
    }

    /** Until a complaint is sent there is no first day to sue. */
    Optional<Deadline> before() {
        int asked = next(0, ASKED);
        if (made() || asked == c.chronicle().size() || c.law().has(Trait.SILENCE_LETS_US_SUE)) {
            return Optional.empty();
        }
        LocalDate on = c.chronicle().on(asked);
        return c.term(Clause.COMPLAINT).flatMap(wait -> c.term(Clause.SUIT_FROM)
                .map(term -> new Suits(c).ended(none(on, term), next(asked, Ends.SUIT_AFTER_COMPLAINT.all()), on)));
    }

    Working none(LocalDate on, Term term) {
        Term wait = c.term(Clause.COMPLAINT).orElse(term);
        return c.working(Kind.SUIT_FROM, Mover.US, wait)
                .notBinding()
                .none(wait.rule())
                .step(on, wait.rule());
    }

    boolean made() {
        return c.chronicle().last(COMPLAINED) >= 0;
    }

    private int next(int from, Set<What> whats) {
        return c.chronicle().next(from, c.chronicle().size(), whats);
    }
}
