package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.foiadesk.deadline.Happening.What;

/** Who gets the one extension: the first run, in order of time, that a notice reaches before its date has passed. */
final class Extensions {
    private static final Set<What> NOTICE = EnumSet.of(What.EXTENSION_NOTICED);
    private static final int NONE = -1;

    private final Case c;
    private int used = NONE;

    Extensions(Case c) {
        this.c = c;
    }

    /** The run with the extension that a notice in {@code [from, end)} gives it, else the same run. */
    Run extend(Run run, int from, int end) {
        int at = c.chronicle().next(from, end, NOTICE);
        if (used != NONE || at == end || run.last.hadPassed(c.chronicle().on(at))) {
            return run;
        }
        return c.law()
                .term(Clause.EXTENSION)
                .map(term -> {
                    used = at;
                    return run.extended(term, c.chronicle().at(at));
                })
                .orElse(run);
    }

    /** Says of every other notice why it moves nothing. */
    void explainIdle(Working working, Run run, int from, int end) {
        for (int i = c.chronicle().next(from, end, NOTICE);
                i < end;
                i = c.chronicle().next(i + 1, end, NOTICE)) {
            if (i != used) {
                explainIdle(working, run, c.chronicle().on(i));
            }
        }
    }

    private void explainIdle(Working working, Run run, LocalDate on) {
        String notice = "Extension notice of " + Written.day(on);
        if (run.last.hadPassed(on)) {
            working.step(on, notice + " came after the date had passed: it moves nothing")
                    .doubt(notice + " was late; the agency may say that it still counts.");
        } else if (used != NONE) {
            working.step(on, notice + " is not the first: it moves nothing");
            c.law().term(Clause.EXTENSION).ifPresent(term -> working.doubt(term.doubt()));
        }
    }
}
