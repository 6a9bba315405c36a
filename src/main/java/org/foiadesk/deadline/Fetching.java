package org.foiadesk.deadline;

import static org.foiadesk.deadline.Happening.What.RECORDS_LINKED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Deadline.Mover;

/** Records behind a link: each link is a date of ours, which no law knows and no decision ends. */
record Fetching(Case c) {
    private static final Term NAMED = Term.promptly()
            .under(new Statute.Citation("the agency's letter", ""))
            .meaning("The agency says that its link works until this day. Afterwards the records may be gone.");
    private static final Term GUESSED = Term.promptly()
            .under(new Statute.Citation("our own guess", ""))
            .meaning("The letter names no last day. This one is our guess, a week after it: such links end sooner than"
                    + " people think.");

    List<Deadline> deadlines() {
        var dates = new ArrayList<Deadline>();
        for (int i = 0; i < c.chronicle().size(); i++) {
            if (c.chronicle().what(i) == RECORDS_LINKED) {
                dates.add(fetched(i));
            }
        }
        return dates;
    }

    private Deadline fetched(int at) {
        Happening link = c.chronicle().at(at);
        LocalDate named = link.until();
        LocalDate due = named == null ? link.on().plusDays(link.days()) : named;
        var working = c.working(Kind.FETCH, Mover.US, named == null ? GUESSED : NAMED)
                .due(due)
                .step(link.on(), "Records put behind a link " + Written.day(link.on()))
                .step(
                        due,
                        (named == null ? "Fetch them by, as we guess, " : "The link works until ") + Written.day(due));
        settle(working, at);
        return working.deadline();
    }

    private void settle(Working working, int at) {
        Happening link = c.chronicle().at(at);
        for (int i = at + 1; i < c.chronicle().size(); i++) {
            Happening later = c.chronicle().at(i);
            if (Ends.FETCH.all().contains(later.what()) && (later.link() == 0 || later.link() == link.link())) {
                Ends.FETCH.settleBy(working, later);
                return;
            }
        }
    }
}
