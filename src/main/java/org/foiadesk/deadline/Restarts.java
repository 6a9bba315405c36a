package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where our clarification does not pause the clock but starts it anew. */
record Restarts(Case c, Term limit) {

    /** The start after the last clarification that was asked in time; while one is open, the day it was asked. */
    Start of(Start received, List<Pause> asked) {
        Start start = received;
        for (Pause pause : asked) {
            if (anew(pause) && inTime(start, pause)) {
                start = pause.open()
                        ? start.then(pause.after(), "Clarification asked, and the days begin anew with our answer:")
                        : start.then(pause.through(), pause.name() + "; answered, so the clock starts anew");
            }
        }
        return start;
    }

    /** The questions that a run still has to speak of: those that started it anew are in its start. */
    List<Pause> left(Start received, List<Pause> asked, Working working) {
        Start start = received;
        for (Pause pause : asked) {
            if (anew(pause) && inTime(start, pause)) {
                start = pause.open() ? start : start.then(pause.through(), "");
                working.doubt(c.law().pauseDoubt).doubt(withdrawn(pause));
            } else if (anew(pause)) {
                working.step(pause.after(), pause.name() + ", when the days had run out: starts nothing anew");
            }
        }
        return asked.stream().filter(pause -> !anew(pause) || pause.open()).toList();
    }

    /** What is said when the answer came after the last day that the law leaves us for it. */
    private String withdrawn(Pause pause) {
        Optional<LocalDate> last =
                c.term(Clause.CLARIFICATION_REPLY).map(term -> term.from(pause.after(), c.calendar()));
        return !pause.open() && last.filter(pause.through()::isAfter).isPresent()
                ? "Our answer came after " + Written.day(last.get())
                        + ": the body may say that the request was withdrawn by then."
                : "";
    }

    private boolean anew(Pause pause) {
        return pause.question() == Question.CLARIFICATION && c.law().has(Trait.CLARIFICATION_STARTS_ANEW);
    }

    private boolean inTime(Start start, Pause pause) {
        var run = Run.of(c, limit, start.on(), c.counting().dayOfReceiptCounts(), List.of());
        return !run.last.hadPassed(pause.after()) && !pause.through().isBefore(start.on());
    }
}
