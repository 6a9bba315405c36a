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

/**
 * The agency's clock on one appeal, from its receipt, or from our sending while no receipt is known. It has no pauses:
 * the law's sentence on tolling speaks of the period for the request alone.
 */
record Appeal(Case c, int from, Optional<LocalDate> received, boolean onSilence, Extensions extensions)
        implements Clock {
    private static final Set<What> MADE = EnumSet.of(What.APPEALED, What.APPEAL_RECEIVED);
    private static final Set<What> RECEIVED = EnumSet.of(What.APPEAL_RECEIVED);
    private static final Set<What> DECIDED = EnumSet.of(What.APPEAL_UPHELD, What.APPEAL_REMANDED);
    private static final Set<What> PRICE_OR_PACE =
            EnumSet.of(What.WAIVER_DENIED, What.EXPEDITE_DENIED, What.FEE_CATEGORY_DENIED);

    /** A receipt belongs to the appeals made before it and not yet decided; alone it is an appeal itself. */
    static List<Appeal> of(Case c, List<Round> rounds, Extensions extensions) {
        var appeals = new ArrayList<Appeal>();
        var chronicle = c.chronicle();
        int size = chronicle.size();
        boolean pending = false;
        for (int i = 0; i < size; i++) {
            What what = chronicle.what(i);
            if (what == What.APPEALED || (what == What.APPEAL_RECEIVED && !pending)) {
                appeals.add(made(c, i, rounds, extensions));
            }
            pending = MADE.contains(what) || (pending && !DECIDED.contains(what));
        }
        return appeals;
    }

    private static Appeal made(Case c, int at, List<Round> rounds, Extensions extensions) {
        var chronicle = c.chronicle();
        int end = chronicle.next(at, chronicle.size(), DECIDED);
        int received = chronicle.next(at, end, RECEIVED);
        return new Appeal(
                c,
                at,
                received < end ? Optional.of(chronicle.on(received)) : Optional.empty(),
                rounds.stream()
                        .anyMatch(round -> round.holds(at) && chronicle.next(round.from(), at, PRICE_OR_PACE) == at),
                extensions);
    }

    @Override
    public List<Deadline> deadlines() {
        return c.term(Clause.APPEAL_DECISION).map(this::decision).orElse(List.of());
    }

    private List<Deadline> decision(Term limit) {
        var deadlines = new ArrayList<Deadline>();
        int end = c.chronicle().next(from, c.chronicle().size(), ends().all());
        var run = extensions.extend(
                Run.of(c, limit, received.orElse(c.chronicle().on(from)), false, List.of()),
                Clause.APPEAL_EXTENSION,
                from,
                end);
        var working = c.working(Kind.APPEAL_DECISION, Mover.AGENCY, limit).assumed(received.isEmpty());
        new Why(run, working).tell(start(run.start), List.of(), "");
        extensions.explainIdle(working, run, from, end);
        new Readings(c, run, working).ofCountedDays();
        ends().settle(working, c.chronicle(), from);
        deadlines.add(working.deadline());
        new Suits(c).afterAppeal(from, run.last.on(), received.isEmpty()).ifPresent(deadlines::add);
        return deadlines;
    }

    private Ends ends() {
        return onSilence ? Ends.APPEAL_ON_SILENCE : Ends.APPEAL_DECISION;
    }

    private List<Step> start(LocalDate day) {
        String how = received.isPresent() ? "Appeal received " : "Appeal sent, receipt not known, assumed ";
        return List.of(new Step(day, how + Written.day(day) + ": day 0"));
    }
}
