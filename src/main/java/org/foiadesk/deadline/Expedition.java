package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Deadline.Mover;
import org.foiadesk.deadline.Happening.What;

/** The decision whether to go faster, from the day we asked; the clock of the request runs on beside it. */
record Expedition(Case c) {

    List<Deadline> deadlines() {
        return c.term(Clause.EXPEDITED_DECISION).map(this::deadlines).orElse(List.of());
    }

    private List<Deadline> deadlines(Term term) {
        var decisions = new ArrayList<Deadline>();
        for (int i = 0; i < c.chronicle().size(); i++) {
            if (c.chronicle().what(i) == What.EXPEDITE_ASKED) {
                decisions.add(decision(i, term));
            }
        }
        return decisions;
    }

    private Deadline decision(int at, Term term) {
        LocalDate asked = c.chronicle().on(at);
        var run = Run.of(c, term, asked, false, List.of());
        var working = c.working(Kind.EXPEDITED_DECISION, Mover.AGENCY, term);
        var start = List.of(new Deadline.Step(asked, "Expedited processing asked " + Written.day(asked) + ": day 0"));
        new Why(run, working).tell(start, List.of(), "");
        Ends.EXPEDITED_DECISION.settle(working, c.chronicle(), at);
        return working.deadline();
    }
}
