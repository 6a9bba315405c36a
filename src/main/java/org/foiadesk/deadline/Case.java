package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Deadline.Mover;
import org.jspecify.annotations.Nullable;

/**
 * What every clock of one request reckons with.
 *
 * @param made the day of the request: it is governed by the law in force on it
 */
record Case(Law law, WorkingDays calendar, Statute.Counting counting, Chronicle chronicle, LocalDate made) {

    static Case of(Law law, Statute.Counting counting, Chronicle chronicle) {
        return new Case(law, law.calendar(counting), counting, chronicle, chronicle.made());
    }

    Case counted(Statute.Counting otherwise) {
        return new Case(law, calendar, otherwise, chronicle, made);
    }

    Optional<Term> term(Clause clause) {
        return term(clause, made);
    }

    /** The rule that stands for this request: of several the one written last, and a rule of our own before them. */
    Optional<Term> term(Clause clause, LocalDate on) {
        @Nullable Term standing = null;
        for (Term term : law.terms(clause)) {
            if (term.when().holds(on, counting)) {
                standing = term;
            }
        }
        return ours(clause, on, standing);
    }

    /** As {@link #term}, of those lines alone that are counted from such an event. */
    Optional<Term> term(Clause clause, Predicate<From> from) {
        @Nullable Term standing = null;
        for (Term term : law.terms(clause)) {
            if (from.test(term.from()) && term.when().holds(made, counting)) {
                standing = term;
            }
        }
        return standing == null ? Optional.empty() : ours(clause, made, standing);
    }

    private Optional<Term> ours(Clause clause, LocalDate on, @Nullable Term standing) {
        List<OwnRule> own = counting.own();
        for (int i = own.size() - 1; i >= 0; i--) {
            if (own.get(i).governs(clause, on)) {
                Term base = standing == null ? Term.promptly() : standing;
                return Optional.of(base.instead(own.get(i)));
            }
        }
        return Optional.ofNullable(standing);
    }

    Working working(Kind kind, Mover mover, Term term) {
        return new Working(kind, mover, term.rule(), term.citation()).doubt(term.doubt());
    }
}
