package org.foiadesk.deadline;

import static org.foiadesk.deadline.Happening.What.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Deadline.Mover;
import org.foiadesk.deadline.Deadline.Outcome;
import org.foiadesk.deadline.Happening.What;

/** Dates that no law computes: promised by the agency, ordered by a court, set by hand. Each is kept as its own. */
record Named(Case c, Set<LocalDate> computed) {
    static final Term IN_THE_LETTER = named("the agency's letter", "The date that the agency's letter names.");
    private static final Term PROMISED = named("the agency's promise", "The date that the agency itself named.");
    private static final Term ORDERED = named("the court's order", "The date that the court set.");
    private static final Term BY_HAND = named("set by hand", "A date set by the newsroom.");

    private static final Set<What> PROMISES = EnumSet.of(DATE_PROMISED, EXTENSION_NOTICED);
    private static final Set<What> AWAITED = EnumSet.of(APPEALED, APPEAL_RECEIVED, APPEAL_REMANDED, REOPENED);
    private static final Set<What> OWN_DATES = EnumSet.of(DATE_SET);

    private static Term named(String by, String rule) {
        return Term.promptly().under(new Statute.Citation(by, "")).meaning(rule);
    }

    List<Deadline> deadlines() {
        var dates = new ArrayList<Deadline>();
        for (int i = 0; i < c.chronicle().size(); i++) {
            LocalDate until = c.chronicle().at(i).until();
            if (until != null && promises(i, until)) {
                dates.add(promised(i, until));
            }
            if (until != null && c.chronicle().what(i) == DATE_SET) {
                dates.add(own(i, until));
            }
        }
        dates.addAll(ordered());
        return dates;
    }

    /** A notice that names the very date which the law computes promises nothing of its own. */
    private boolean promises(int at, LocalDate until) {
        What what = c.chronicle().what(at);
        return what == DATE_PROMISED || (what == EXTENSION_NOTICED && !computed.contains(until));
    }

    /** A later promise ends the earlier: as moot while its day had not come, as missed after it. */
    private Deadline promised(int at, LocalDate until) {
        var working = working(Kind.PROMISED, Mover.AGENCY, PROMISED, at, until, "Promised for " + Written.day(until));
        int ended = next(at, Ends.PROMISE.all());
        int again = again(at, PROMISES);
        if (again < ended) {
            LocalDate on = c.chronicle().on(again);
            working.settled(on.isAfter(until) ? Outcome.MET_LATE : Outcome.VOID, on)
                    .step(on, "A new date was promised " + Written.day(on));
        } else {
            Ends.PROMISE.settle(working, c.chronicle(), at);
        }
        return working.deadline();
    }

    /** After a decision the next move, and so the date, is ours; before it the agency's. */
    private Deadline own(int at, LocalDate until) {
        boolean ours = c.chronicle().happenedBefore(at, Ends.DETERMINATION.met()) && !awaited(at);
        Ends ends = ours ? Ends.OWN_DATE : Ends.PROMISE;
        var working = working(
                Kind.CUSTOM,
                ours ? Mover.US : Mover.AGENCY,
                BY_HAND,
                at,
                until,
                "Set by hand for " + Written.day(until));
        int again = again(at, OWN_DATES);
        if (again < next(at, ends.all())) {
            LocalDate on = c.chronicle().on(again);
            working.settled(Outcome.VOID, on).step(on, "Replaced by a new date " + Written.day(on));
        } else {
            ends.settle(working, c.chronicle(), at);
        }
        return working.deadline();
    }

    /** Whether the agency has to act again after its decision: on an appeal, a remand, a reopened request. */
    private boolean awaited(int at) {
        for (int i = at - 1; i >= 0; i--) {
            What what = c.chronicle().what(i);
            if (AWAITED.contains(what)) {
                return true;
            }
            if (what == APPEAL_UPHELD || Ends.DETERMINATION.met().contains(what)) {
                return false;
            }
        }
        return true;
    }

    /** Orders add up to a schedule; each part that is released meets the date that comes next. */
    private List<Deadline> ordered() {
        var dates = new ArrayList<Deadline>();
        var spent = new HashSet<Integer>();
        for (int order : orders()) {
            LocalDate until =
                    Optional.ofNullable(c.chronicle().at(order).until()).orElseThrow();
            var working =
                    working(Kind.PRODUCTION, Mover.AGENCY, ORDERED, order, until, "Ordered for " + Written.day(until));
            int at = next(order, Ends.PRODUCTION.all());
            while (at < c.chronicle().size() && c.chronicle().what(at) == INTERIM_RELEASED && !spent.add(at)) {
                at = next(at, Ends.PRODUCTION.all());
            }
            if (at < c.chronicle().size()) {
                Ends.PRODUCTION.settleBy(working, c.chronicle().at(at));
            }
            dates.add(working.deadline());
        }
        return dates;
    }

    private List<Integer> orders() {
        var orders = new ArrayList<Integer>();
        for (int i = 0; i < c.chronicle().size(); i++) {
            if (c.chronicle().what(i) == COURT_ORDERED && c.chronicle().at(i).until() != null) {
                orders.add(i);
            }
        }
        orders.sort(Comparator.comparing(
                i -> Optional.ofNullable(c.chronicle().at(i).until()).orElse(LocalDate.MAX)));
        return orders;
    }

    private Working working(Kind kind, Mover mover, Term term, int at, LocalDate until, String said) {
        return c.working(kind, mover, term).due(until).step(c.chronicle().on(at), said);
    }

    private int next(int at, Set<What> whats) {
        return c.chronicle().next(at + 1, c.chronicle().size(), whats);
    }

    private int again(int at, Set<What> whats) {
        int again = next(at, whats);
        while (again < c.chronicle().size() && c.chronicle().at(again).until() == null) {
            again = next(again, whats);
        }
        return again;
    }
}
