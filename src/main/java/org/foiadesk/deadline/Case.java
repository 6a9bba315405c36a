package org.foiadesk.deadline;

import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Deadline.Mover;

/** What every clock of one request reckons with. */
record Case(Law law, WorkingDays calendar, Statute.Counting counting, Chronicle chronicle) {

    Working working(Kind kind, Mover mover, Term term) {
        return new Working(kind, mover, term.rule(), term.citation());
    }
}
