package org.foiadesk.deadline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Deadline.Mover;
import org.foiadesk.deadline.Deadline.Outcome;
import org.foiadesk.deadline.Happening.What;
import org.jspecify.annotations.Nullable;

/**
 * What follows in one round when the agency says nothing: a deemed denial, our own time to appeal, the first day to sue.
 *
 * @param answerDue the last day of the answer; null where the law sets none, or while it stands still
 */
record Silence(Case c, Round round, @Nullable LocalDate answerDue, boolean assumed) {
    private static final Set<What> REFUSED = EnumSet.of(What.REFUSED_IN_PERSON);
    private static final Set<What> ACKNOWLEDGED = EnumSet.of(What.ACKNOWLEDGED);

    List<Deadline> deadlines() {
        var deadlines = new ArrayList<Deadline>();
        Working denial = refusedInPerson().or(this::denial).orElse(null);
        LocalDate silent = denial == null ? answerDue : denial.due();
        if (silent == null || answeredBy(silent)) {
            return deadlines;
        }
        if (denial != null) {
            deadlines.add(settled(denial, silent));
        }
        appeal(silent).ifPresent(deadlines::add);
        if (c.law().has(Trait.SILENCE_LETS_US_SUE)) {
            new Suits(c).onSilence(round, silent, assumed).ifPresent(deadlines::add);
        }
        return deadlines;
    }

    /** The hours from a refusal face to face or by phone; they run through the night and a change of the clocks. */
    private Optional<Working> refusedInPerson() {
        int at = c.chronicle().next(round.from(), round.end(), REFUSED);
        return at == round.end()
                ? Optional.empty()
                : c.term(Clause.REFUSAL_IN_PERSON)
                        .map(term -> after(c.chronicle().at(at), term));
    }

    private Working after(Happening refusal, Term term) {
        LocalTime minute = refusal.at() == null ? LocalTime.MIDNIGHT : refusal.at();
        LocalDateTime end = refusal.on()
                .atTime(minute)
                .atZone(c.counting().zone())
                .plusHours(term.count())
                .toLocalDateTime();
        return working(term, end.toLocalDate())
                .at(end.toLocalTime())
                .step(refusal.on(), "Refused in person or by phone " + Written.day(refusal.on()) + " at " + minute)
                .step(
                        end.toLocalDate(),
                        "Deemed denied " + Written.day(end.toLocalDate()) + " at " + end.toLocalTime() + ": "
                                + term.words(term.count()) + " later");
    }

    private Optional<Working> denial() {
        return c.term(Clause.DEEMED_DENIAL).flatMap(term -> term.count() == 0 ? withTheAnswer(term) : byItself(term));
    }

    private Optional<Working> withTheAnswer(Term term) {
        return Optional.ofNullable(answerDue).map(due -> working(term, due)
                .step(due, "If nothing is decided by " + Written.day(due) + ", the request counts as denied"));
    }

    /** On a day of its own; of two lengths the one that ends first. */
    private Optional<Working> byItself(Term term) {
        return Start.of(c, round, term).map(start -> {
            Run run = run(term, start);
            Term other = term.earlier();
            Run sooner = other == null ? run : run(other, start);
            Run governing = sooner.last.on().isBefore(run.last.on()) ? sooner : run;
            var working = working(term, governing.last.on());
            new Why(governing, working).tell(start.steps(false), List.of(), "");
            if (other != null) {
                LocalDate later = (governing == run ? sooner : run).last.on();
                working.step(later, "The other length would end " + Written.day(later) + ": the earlier governs");
            }
            return working;
        });
    }

    private Run run(Term term, Start start) {
        return Run.of(c, term, start.on(), c.counting().dayOfReceiptCounts(), List.of());
    }

    private Working working(Term term, LocalDate due) {
        return c.working(Kind.DEEMED_DENIAL, Mover.AGENCY, term)
                .due(due)
                .assumed(assumed)
                .projectedUntil(due)
                .notBinding();
    }

    /** An answer that comes after all leaves the denial what it was until then. */
    private Deadline settled(Working denial, LocalDate silent) {
        int at = answer();
        if (at < c.chronicle().size()) {
            Happening answer = c.chronicle().at(at);
            boolean ours = answer.what() == What.WITHDRAWN || answer.what() == What.SUIT_FILED;
            denial.settled(ours && !answer.on().isAfter(silent) ? Outcome.VOID : Outcome.MET, answer.on())
                    .step(answer.on(), Written.happened(answer));
        }
        return denial.deadline();
    }

    private Optional<Deadline> appeal(LocalDate silent) {
        if (!c.law().has(Trait.SILENCE_OPENS_APPEAL)) {
            return Optional.empty();
        }
        Optional<Term> own = c.term(Clause.APPEAL_ON_SILENCE);
        Optional<LocalDate> from =
                own.isPresent() ? own.flatMap(term -> Start.of(c, round, term)).map(Start::on) : Optional.of(silent);
        return own.or(() -> c.term(Clause.APPEAL_WINDOW)).flatMap(term -> from.map(day -> window(term, day, silent)));
    }

    private Deadline window(Term term, LocalDate from, LocalDate silent) {
        var working = c.working(Kind.APPEAL_WINDOW, Mover.US, term)
                .assumed(assumed)
                .projectedUntil(silent)
                .step(
                        silent,
                        "If nothing is decided by " + Written.day(silent)
                                + ", our own time to appeal runs, though no letter has come");
        new Windows(c).runs(working, term, from);
        Ends.WINDOW_ON_SILENCE.settle(working, c.chronicle(), round.from() - (round.first() ? 1 : 0));
        return working.deadline();
    }

    private boolean answeredBy(LocalDate day) {
        int at = answer();
        return at < c.chronicle().size()
                && !c.chronicle().on(at).isAfter(day)
                && c.chronicle().what(at) != What.SUIT_FILED;
    }

    /** What ends the silence. */
    private int answer() {
        int acknowledged = c.law().has(Trait.ACKNOWLEDGMENT_ANSWERS)
                ? c.chronicle().next(round.from(), round.end(), ACKNOWLEDGED)
                : round.end();
        return acknowledged < round.end() ? acknowledged : round.end();
    }
}
