package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Deadline.Mover;
import org.foiadesk.deadline.Happening.What;

/** The agency's own clock, once for each round: acknowledgment, answer, and what follows from silence. */
record Determination(Case c, Round round, Extensions extensions) implements Clock {
    private static final Set<What> ACKNOWLEDGED = EnumSet.of(What.ACKNOWLEDGED);
    private static final Set<What> BEGUN = EnumSet.of(
            What.FILED,
            What.RECEIVED_BY_PROPER_OFFICE,
            What.RECEIVED_BY_DESIGNATED_OFFICE,
            What.RECEIVED_BY_OTHER_OFFICE);

    @Override
    public int from() {
        return round.from();
    }

    @Override
    public List<Deadline> deadlines() {
        var deadlines = new ArrayList<Deadline>();
        if (round.first()) {
            new Acknowledgement(c, round).deadline().ifPresent(deadlines::add);
        }
        limit().ifPresent(limit -> Start.of(c, round, limit)
                .ifPresentOrElse(start -> started(deadlines, limit, start), () -> notStarted(limit)
                        .ifPresent(deadlines::add)));
        if (deadlines.isEmpty()) {
            deadlines.addAll(new Silence(c, round, null, false).deadlines());
        }
        return deadlines;
    }

    /** A line counted from the acknowledgment governs once that is known, and where there is no other. */
    private Optional<Term> limit() {
        Optional<Term> after = c.term(Clause.DETERMINATION, from -> from == From.ACKNOWLEDGMENT);
        boolean known = c.chronicle().next(round.from(), round.end(), ACKNOWLEDGED) < round.end();
        return after.filter(term -> known)
                .or(() -> c.term(Clause.DETERMINATION, from -> from != From.ACKNOWLEDGMENT))
                .or(() -> after);
    }

    private Optional<Deadline> notStarted(Term limit) {
        int at = c.chronicle().next(round.from(), round.end(), BEGUN);
        if (at == round.end()) {
            return Optional.empty();
        }
        LocalDate on = c.chronicle().on(at);
        var working = c.working(Kind.DETERMINATION, Mover.AGENCY, limit);
        if (Start.onlyElsewhere(c, round)) {
            working.step(on, "Received " + Written.day(on) + " by an office that is not designated: starts nothing")
                    .none("The clock has not started: only an office that is not designated to receive requests has"
                            + " this one.");
        } else {
            working.step(on, Written.happened(c.chronicle().at(at)))
                    .none("The clock starts with the agency’s acknowledgment, and none is recorded yet.");
        }
        settle(working);
        return Optional.of(working.deadline());
    }

    private void started(List<Deadline> deadlines, Term limit, Start received) {
        if (limit.isNamed()) {
            deadlines.add(undated(limit, received));
            deadlines.addAll(new Silence(c, round, null, received.assumed()).deadlines());
            return;
        }
        var asked = Pause.asked(c, round);
        var start = new Restarts(c, limit).of(received, asked);
        var run = run(limit, start, asked);
        var working = c.working(Kind.DETERMINATION, Mover.AGENCY, limit).assumed(start.assumed());
        deadlines.add(determination(working, limit, start, run, new Restarts(c, limit).left(received, asked, working)));
        brief(start).ifPresent(deadlines::add);
        LocalDate due = run.last.stopped() ? null : run.last.on();
        deadlines.addAll(new Silence(c, round, due, start.assumed()).deadlines());
    }

    private Run run(Term limit, Start start, List<Pause> asked) {
        var run = Run.of(
                c, limit, start.on(), c.counting().dayOfReceiptCounts(), Pause.stopping(asked, start.on(), c.law()));
        return c.law().has(Trait.EXTENSION_IS_OF_PRODUCTION)
                ? run
                : extensions.extend(run, Clause.EXTENSION, round.from(), noticesEnd(run));
    }

    /** The last day of the answer, if none has come by it and none is waiting for us. */
    Optional<LocalDate> silentOn() {
        return limit().filter(limit -> !limit.isNamed())
                .flatMap(limit -> Start.of(c, round, limit).map(start -> run(limit, start, Pause.asked(c, round)).last))
                .filter(last -> !last.stopped())
                .map(Count.Reach::on)
                .filter(day -> round.end() == c.chronicle().size()
                        || c.chronicle().on(round.end()).isAfter(day));
    }

    /** Once we have appealed against silence, a notice is about the appeal. */
    private int noticesEnd(Run run) {
        int appealed = c.chronicle().next(round.from(), round.end(), EnumSet.of(What.APPEALED));
        return appealed < round.end() && run.last.hadPassed(c.chronicle().on(appealed)) ? appealed : round.end();
    }

    /** "Promptly" is no date: we say so, and compute none. */
    private Deadline undated(Term limit, Start start) {
        var working = c.working(Kind.DETERMINATION, Mover.AGENCY, limit)
                .assumed(start.assumed())
                .none(limit.rule());
        start.steps(false).forEach(step -> working.step(step.on(), step.said().replace(": day 0", "")));
        settle(working);
        return working.deadline();
    }

    private Deadline determination(Working working, Term limit, Start start, Run run, List<Pause> asked) {
        boolean dayOne = run.startCounts && c.calendar().isWorkingDay(run.start);
        new Why(run, working).tell(start.steps(dayOne), asked, c.law().pauseDoubt);
        extensions.explainIdle(working, run, round.from(), noticesEnd(run));
        if (!round.first()) {
            working.doubt(c.law().newClockDoubt);
        }
        if (c.law().has(Trait.SILENCE_IS_APPROVAL) && !run.last.stopped()) {
            working.step(run.last.on(), "If nothing is decided by then, the request counts as approved");
        }
        var readings = new Readings(c, run, working);
        c.term(Clause.ROUTING).ifPresent(routing -> readings.ofRouting(limit, start, round, routing));
        readings.ofDayOfReceipt();
        readings.ofCountedDays();
        settle(working);
        return working.deadline();
    }

    /** Of an agency that wants to withhold and has to ask the attorney general first. */
    private Optional<Deadline> brief(Start start) {
        return c.term(Clause.ATTORNEY_GENERAL_BRIEF).map(term -> {
            var working = c.working(Kind.ATTORNEY_GENERAL_BRIEF, Mover.AGENCY, term)
                    .assumed(start.assumed())
                    .notBinding();
            var run = Run.of(c, term, start.on(), c.counting().dayOfReceiptCounts(), List.of());
            new Why(run, working).tell(start.steps(false), List.of(), "");
            Ends.BRIEF.settle(working, c.chronicle(), round.from() - (round.first() ? 1 : 0));
            return working.deadline();
        });
    }

    private void settle(Working working) {
        int acknowledged = c.law().has(Trait.ACKNOWLEDGMENT_ANSWERS) && working.due() != null
                ? c.chronicle().next(round.from(), round.end(), ACKNOWLEDGED)
                : round.end();
        if (acknowledged < round.end()) {
            Ends.ACKNOWLEDGED_ANSWER.settleBy(working, c.chronicle().at(acknowledged));
        } else if (round.end() < c.chronicle().size()) {
            Happening end = c.chronicle().at(round.end());
            Ends.DETERMINATION.settleBy(working, end);
            if (end.what() == What.CLOSED_BY_AGENCY) {
                working.doubt(
                        "A closing letter is no determination unless it says what is withheld and why; if it names a right to appeal, record it as a denial.");
            }
        }
    }
}
