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
        return term(letter).map(term -> {
            var working = c.working(Kind.APPEAL_WINDOW, Mover.US, term)
                    .step(letter.on(), "Letter dated " + Written.day(letter.on()) + ": day 0");
            runs(working, term, letter);
            ends.settle(working, c.chronicle(), at);
            return working.deadline();
        });
    }

    /** A closing letter can be appealed when it says so; a letter's date stands where we know no law. */
    private Optional<Term> term(Happening letter) {
        var named = Optional.ofNullable(letter.until()).map(until -> Named.IN_THE_LETTER);
        return letter.what() == What.CLOSED_BY_AGENCY && named.isEmpty()
                ? Optional.empty()
                : c.law().term(Clause.APPEAL_WINDOW).or(() -> named);
    }

    private void runs(Working working, Term term, Happening letter) {
        LocalDate lawful = term.from(letter.on(), c.calendar());
        LocalDate until = letter.until();
        LocalDate due = until != null && (term.isNamed() || until.isAfter(lawful)) ? until : lawful;
        if (until != null && until.isBefore(due)) {
            working.step(until, "The letter allows an appeal only until " + Written.day(until))
                    .doubt("The letter allows an appeal only until " + Written.day(until) + ", less than the "
                            + term.words(term.count()) + " of the law; appeal by then to be safe.");
        }
        working.due(due).doubt(term.doubt()).step(due, last(term, due, lawful));
        if (!c.calendar().isWorkingDay(due)) {
            LocalDate before = c.calendar().plusWorkingDays(due, -1);
            working.step(
                    before,
                    Written.weekday(due) + " is not a working day and the date does not move: file by "
                            + Written.day(before));
        }
        if (due.equals(lawful)) {
            working.days(Strip.of(Run.of(c, term, letter.on(), false, List.of())));
        }
    }

    private static String last(Term term, LocalDate due, LocalDate lawful) {
        return due.equals(lawful)
                ? "Last day to appeal " + Written.day(due) + ": calendar day " + term.count()
                : "Last day to appeal " + Written.day(due) + ", as the letter allows";
    }
}
