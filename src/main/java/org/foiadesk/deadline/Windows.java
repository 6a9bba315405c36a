package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Deadline.Mover;
import org.foiadesk.deadline.Happening.What;

/** The time we have to appeal, once for each decision that can be appealed; it runs from the letter's own date. */
record Windows(Case c) {
    private static final Map<What, Ends> OPENED_BY = Map.of(
            What.DETERMINED_ADVERSELY, Ends.WINDOW,
            What.CLOSED_BY_AGENCY, Ends.WINDOW,
            What.WAIVER_DENIED, Ends.FEE_WINDOW,
            What.FEE_CATEGORY_DENIED, Ends.FEE_WINDOW,
            What.EXPEDITE_DENIED, Ends.EXPEDITE_WINDOW);

    List<Deadline> deadlines() {
        var windows = new ArrayList<Deadline>();
        for (int i = 0; i < c.chronicle().size(); i++) {
            Ends ends = OPENED_BY.get(c.chronicle().what(i));
            if (ends != null) {
                window(i, ends).ifPresent(windows::add);
            }
        }
        return windows;
    }

    private Optional<Deadline> window(int at, Ends ends) {
        Happening letter = c.chronicle().at(at);
        Optional<Term> law = term(letter);
        boolean undated = law.isEmpty() || (law.get().isNamed() && letter.until() == null);
        if (undated && letter.what() == What.DETERMINED_ADVERSELY) {
            return Optional.of(undated(at, letter, law.map(Term::rule).orElse(""), ends));
        }
        return law.filter(term -> !undated).map(term -> {
            var working = c.working(Kind.APPEAL_WINDOW, Mover.US, term)
                    .step(letter.on(), "Letter dated " + Written.day(letter.on()) + ": day 0");
            runs(working, term, letter);
            ends.settle(working, c.chronicle(), at);
            return working.deadline();
        });
    }

    /** The law names no last day to appeal, or knows no appeal: we say where one would go, and compute nothing. */
    private Deadline undated(int at, Happening letter, String rule, Ends ends) {
        String body = c.law().appealsGoTo;
        String none = rule.isEmpty()
                ? "The law names no last day for an appeal" + (body.isEmpty() ? "." : ": " + body + ".")
                : rule;
        var working = new Working(Kind.APPEAL_WINDOW, Mover.US, none, c.law().citation())
                .none(none)
                .step(letter.on(), "Letter dated " + Written.day(letter.on()));
        ends.settle(working, c.chronicle(), at);
        return working.deadline();
    }

    /** A closing letter can be appealed when it says so; a letter's date stands where we know no law. */
    private Optional<Term> term(Happening letter) {
        var named = Optional.ofNullable(letter.until()).map(until -> Named.IN_THE_LETTER);
        return letter.what() == What.CLOSED_BY_AGENCY && named.isEmpty()
                ? Optional.empty()
                : c.term(Clause.APPEAL_WINDOW).or(() -> named);
    }

    private void runs(Working working, Term term, Happening letter) {
        LocalDate until = letter.until();
        LocalDate lawful = term.isNamed() ? letter.on() : term.from(letter.on(), c.calendar());
        if (until != null && (term.isNamed() || until.isAfter(lawful))) {
            working.due(until).step(until, "Last day to appeal " + Written.day(until) + ", as the letter allows");
            warn(working, until);
            return;
        }
        if (until != null && until.isBefore(lawful)) {
            working.step(until, "The letter allows an appeal only until " + Written.day(until))
                    .doubt("The letter allows an appeal only until " + Written.day(until) + ", less than the "
                            + term.words(term.count()) + " of the law; appeal by then to be safe.");
        }
        runs(working, term, letter.on());
    }

    /** The whole working of a window that the law opens on this day. */
    void runs(Working working, Term term, LocalDate from) {
        var run = Run.of(c, term, from, false, List.of());
        new Why(run, working, "Last day to appeal ").tell(List.of(), List.of(), "");
        new Readings(c, run, working).ofCountedDays();
        warn(working, run.last.on());
    }

    private void warn(Working working, LocalDate due) {
        if (!c.calendar().isWorkingDay(due)) {
            LocalDate before = c.calendar().plusWorkingDays(due, -1);
            working.step(
                    before,
                    Written.weekday(due) + " is not a working day and the date does not move: file by "
                            + Written.day(before));
        }
    }
}
