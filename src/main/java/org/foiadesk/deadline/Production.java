package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Deadline.Mover;
import org.foiadesk.deadline.Deadline.Step;
import org.foiadesk.deadline.Happening.What;

/** The day by which the records themselves are due, where a law sets one apart from its answer. */
record Production(Case c) {
    private static final Set<What> GRANTED = EnumSet.of(What.GRANTED);
    private static final Set<What> ASKED = EnumSet.of(What.FEE_ASKED);
    private static final Set<What> PAID = EnumSet.of(What.FEE_ANSWERED);

    List<Deadline> deadlines() {
        return c.term(Clause.PRODUCTION)
                .map(term -> term.from() == From.GRANT ? afterTheGrant(term) : fromTheStart(term))
                .orElse(List.of());
    }

    /** Beside the answer's own days, from the same start. */
    private List<Deadline> fromTheStart(Term term) {
        Round round = Round.of(c.chronicle()).get(0);
        return Start.of(c, round, term)
                .map(start -> {
                    var extensions = new Extensions(c);
                    var run = Run.of(c, term, start.on(), c.counting().dayOfReceiptCounts(), List.of());
                    if (c.law().has(Trait.EXTENSION_IS_OF_PRODUCTION)) {
                        run = extensions.extend(
                                run,
                                Clause.EXTENSION,
                                round.from(),
                                c.chronicle().size());
                    }
                    var working = working(term).assumed(start.assumed());
                    new Why(run, working).tell(start.steps(false), List.of(), "");
                    return List.of(settled(working, round.from() - 1));
                })
                .orElse(List.of());
    }

    /** From the decision to release, or from the deposit where one was asked; or from silence that counts as one. */
    private List<Deadline> afterTheGrant(Term term) {
        var deadlines = new ArrayList<Deadline>();
        int at = c.chronicle().last(GRANTED);
        if (at >= 0) {
            deadlines.add(granted(term, at));
        } else if (c.law().has(Trait.SILENCE_IS_APPROVAL)) {
            approved(term).ifPresent(deadlines::add);
        }
        return deadlines;
    }

    private Deadline granted(Term term, int at) {
        LocalDate on = c.chronicle().on(at);
        var working = working(term);
        int asked = c.chronicle().last(ASKED);
        int paid = asked < 0 ? -1 : c.chronicle().next(asked, c.chronicle().size(), PAID);
        if (asked >= 0 && paid == c.chronicle().size()) {
            working.step(on, "Granted " + Written.day(on))
                    .paused(
                            "The days begin when the deposit asked "
                                    + Written.day(c.chronicle().on(asked)) + " is paid.",
                            term.count());
        } else {
            LocalDate start = paid < 0 || c.chronicle().on(paid).isBefore(on)
                    ? on
                    : c.chronicle().on(paid);
            String said = start.equals(on) ? "Granted " : "Granted, and the deposit paid ";
            run(term, start, working, said);
        }
        return settled(working, at);
    }

    private Optional<Deadline> approved(Term term) {
        Round round = Round.of(c.chronicle()).get(0);
        return new Determination(c, round, new Extensions(c)).silentOn().map(silent -> {
            var working = working(term).projectedUntil(silent);
            run(term, silent, working, "Silent until the request counts as approved ");
            return settled(working, round.from() - 1);
        });
    }

    private void run(Term term, LocalDate start, Working working, String said) {
        var run = Run.of(c, term, start, false, List.of());
        new Why(run, working).tell(List.of(new Step(start, said + Written.day(start) + ": day 0")), List.of(), "");
    }

    private Working working(Term term) {
        return c.working(Kind.PRODUCTION, Mover.AGENCY, term);
    }

    private Deadline settled(Working working, int after) {
        Ends.PRODUCTION.settle(working, c.chronicle(), after);
        return working.deadline();
    }
}
