package org.foiadesk.deadline;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.deadline.Happening.What;

/** Who gets the extension: the first run, in order of time, that a notice reaches before its date has passed. */
final class Extensions {
    private static final Set<What> NOTICE = EnumSet.of(What.EXTENSION_NOTICED);

    private final Case c;
    private final Set<Integer> used = new HashSet<>();

    Extensions(Case c) {
        this.c = c;
    }

    /** The run with the extensions that notices in {@code [from, end)} give it, else the same run. */
    Run extend(Run run, Clause clause, int from, int end) {
        Run now = run;
        int at = c.chronicle().next(from, end, NOTICE);
        while (at < end && mayExtend(now, at, clause)) {
            now = extend(now, clause, at);
            at = c.law().has(Trait.EXTENSIONS_REPEAT) ? c.chronicle().next(at + 1, end, NOTICE) : end;
        }
        return now;
    }

    private boolean mayExtend(Run run, int at, Clause clause) {
        boolean spent = clause == Clause.APPEAL_EXTENSION
                ? c.law().has(Trait.EXTENSION_IS_SHARED_WITH_APPEAL) && !used.isEmpty()
                : !used.isEmpty() && !c.law().has(Trait.EXTENSIONS_REPEAT);
        return !spent && !run.last.hadPassed(c.chronicle().on(at));
    }

    private Run extend(Run run, Clause clause, int at) {
        Happening notice = c.chronicle().at(at);
        Optional<Term> term = c.term(clause).filter(t -> !t.isNamed() || notice.until() != null);
        term.ifPresent(granted -> used.add(at));
        return term.map(granted -> run.extended(granted, notice)).orElse(run);
    }

    /** Says of every other notice why it moves nothing. */
    void explainIdle(Working working, Run run, int from, int end) {
        for (int i = c.chronicle().next(from, end, NOTICE);
                i < end;
                i = c.chronicle().next(i + 1, end, NOTICE)) {
            if (!used.contains(i)) {
                explainIdle(working, run, c.chronicle().at(i));
            }
        }
    }

    private void explainIdle(Working working, Run run, Happening idle) {
        String notice = "Extension notice of " + Written.day(idle.on());
        Optional<Term> term = c.term(Clause.EXTENSION);
        if (run.last.hadPassed(idle.on())) {
            working.step(idle.on(), notice + " came after the date had passed: it moves nothing")
                    .doubt(notice + " was late; the agency may say that it still counts.");
        } else if (!used.isEmpty()) {
            working.step(idle.on(), notice + " is not the first: it moves nothing");
            term.ifPresent(rule -> working.doubt(rule.doubt()));
        } else if (term.isEmpty()) {
            working.step(idle.on(), notice + " moves nothing: this law knows no extension");
        } else if (term.get().isNamed()) {
            working.step(idle.on(), notice + " names no day, so it moves nothing yet: ask for the date");
        }
    }
}
