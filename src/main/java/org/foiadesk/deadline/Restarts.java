package org.foiadesk.deadline;

import java.util.List;

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

    private boolean anew(Pause pause) {
        return pause.question() == Question.CLARIFICATION && c.law().has(Trait.CLARIFICATION_STARTS_ANEW);
    }

    private boolean inTime(Start start, Pause pause) {
        var run = Run.of(c, limit, start.on(), c.counting().dayOfReceiptCounts(), List.of());
        return !run.last.hadPassed(pause.after()) && !pause.through().isBefore(start.on());
    }
}
