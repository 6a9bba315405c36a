package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Deadline.Mover;
import org.foiadesk.deadline.Happening.What;

/** The agency's own clock, once for each round: tracking number, determination, and the first day to sue on silence. */
record Determination(Case c, Round round, Extensions extensions) implements Clock {

    @Override
    public int from() {
        return round.from();
    }

    @Override
    public List<Deadline> deadlines() {
        return c.law()
                .term(Clause.DETERMINATION)
                .map(limit ->
                        Start.of(c, round).map(start -> started(limit, start)).orElseGet(() -> notStarted(limit)))
                .orElse(List.of());
    }

    private List<Deadline> notStarted(Term limit) {
        if (!Start.onlyElsewhere(c, round)) {
            return List.of();
        }
        LocalDate on = c.chronicle()
                .first(round.from(), round.end(), What.RECEIVED_BY_OTHER_OFFICE)
                .orElseThrow();
        var working = c.working(Kind.DETERMINATION, Mover.AGENCY, limit)
                .step(on, "Received " + Written.day(on) + " by an office that is not designated: starts nothing")
                .none(
                        "The clock has not started: only an office that is not designated to receive requests has this one.");
        settle(working);
        return List.of(working.deadline());
    }

    private List<Deadline> started(Term limit, Start start) {
        var deadlines = new ArrayList<Deadline>();
        var asked = Pause.asked(c, round);
        var run = extended(Run.of(
                c, limit, start.on(), c.counting().dayOfReceiptCounts(), Pause.stopping(asked, start.on(), c.law())));
        if (round.first()) {
            c.law().term(Clause.ACKNOWLEDGEMENT).ifPresent(term -> deadlines.add(acknowledgement(term, start)));
        }
        deadlines.add(determination(limit, start, run, asked));
        if (!run.last.stopped()) {
            new Suits(c).onSilence(round, run.last.on(), start.assumed()).ifPresent(deadlines::add);
        }
        return deadlines;
    }

    private Run extended(Run run) {
        return extensions.extend(run, round.from(), noticesEnd(run));
    }

    /** Once we have appealed against silence, a notice is about the appeal. */
    private int noticesEnd(Run run) {
        int appealed = c.chronicle().next(round.from(), round.end(), EnumSet.of(What.APPEALED));
        return appealed < round.end() && run.last.hadPassed(c.chronicle().on(appealed)) ? appealed : round.end();
    }

    private Deadline acknowledgement(Term term, Start start) {
        LocalDate due = term.from(start.on(), c.calendar());
        var working = c.working(Kind.ACKNOWLEDGEMENT, Mover.AGENCY, term)
                .assumed(start.assumed())
                .due(due)
                .step(
                        due,
                        "No tracking number by " + Written.day(due) + ": ask for it; this is a hint, not a violation");
        start.steps(false).forEach(step -> working.step(step.on(), step.said()));
        Ends.ACKNOWLEDGEMENT.settleWhenever(working, c.chronicle());
        return working.deadline();
    }

    private Deadline determination(Term limit, Start start, Run run, List<Pause> asked) {
        var working = c.working(Kind.DETERMINATION, Mover.AGENCY, limit).assumed(start.assumed());
        boolean dayOne = run.startCounts && c.calendar().isWorkingDay(run.start);
        new Why(run, working).tell(start.steps(dayOne), asked, c.law().pauseDoubt);
        extensions.explainIdle(working, run, round.from(), noticesEnd(run));
        if (!round.first()) {
            working.doubt(c.law().newClockDoubt);
        }
        var readings = new Readings(c, run, working);
        c.law().term(Clause.ROUTING).ifPresent(routing -> readings.ofRouting(start, round, routing));
        readings.ofDayOfReceipt();
        readings.ofCountedDays();
        settle(working);
        return working.deadline();
    }

    private void settle(Working working) {
        if (round.end() < c.chronicle().size()) {
            Happening end = c.chronicle().at(round.end());
            Ends.DETERMINATION.settleBy(working, end);
            if (end.what() == What.CLOSED_BY_AGENCY) {
                working.doubt(
                        "A closing letter is no determination unless it says what is withheld and why; if it names a right to appeal, record it as a denial.");
            }
        }
    }
}
