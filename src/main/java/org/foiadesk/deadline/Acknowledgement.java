package org.foiadesk.deadline;

import java.util.List;
import java.util.Optional;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Deadline.Mover;

/** The agency's first sign of life: a duty in some states, federally a hint. */
record Acknowledgement(Case c, Round round) {

    Optional<Deadline> deadline() {
        return c.term(Clause.ACKNOWLEDGEMENT)
                .flatMap(term -> Start.of(c, round, term.after(From.RECEIPT)).map(start -> deadline(term, start)));
    }

    private Deadline deadline(Term term, Start start) {
        var working = c.working(Kind.ACKNOWLEDGEMENT, Mover.AGENCY, term).assumed(start.assumed());
        var run = Run.of(c, term, start.on(), c.counting().dayOfReceiptCounts(), List.of());
        new Why(run, working).tell(start.steps(false), List.of(), "");
        if (c.law().has(Trait.ACKNOWLEDGMENT_IS_A_HINT)) {
            working.notBinding()
                    .step(
                            run.last.on(),
                            "No tracking number by " + Written.day(run.last.on())
                                    + ": ask for it; this is a hint, not a violation");
            Ends.ACKNOWLEDGEMENT.settleWhenever(working, c.chronicle());
        } else {
            Ends.ACKNOWLEDGEMENT.settle(working, c.chronicle(), -1);
        }
        return working.deadline();
    }
}
