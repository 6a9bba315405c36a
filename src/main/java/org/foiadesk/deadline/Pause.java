package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * A stop of the clock from the day after a question was asked through the day its answer was received: {@code (after,
 * through]}; {@code through} is the end of time while no answer has come.
 */
record Pause(Question question, LocalDate after, LocalDate through) {

    boolean open() {
        return through.equals(LocalDate.MAX);
    }

    String name() {
        return Written.capital(question.words) + " asked " + Written.weekday(after);
    }

    boolean covers(LocalDate day) {
        return day.isAfter(after) && !day.isAfter(through);
    }

    /** Every question of a round that could stop its clock by its sort, whether it does or not, in order of asking. */
    static List<Pause> asked(Case c, Round round) {
        var asked = new ArrayList<Pause>();
        for (int i = round.from(); i < round.end(); i++) {
            for (Question question : Question.values()) {
                if (question.asked == c.chronicle().what(i) && matters(c.law(), question)) {
                    asked.add(new Pause(question, c.chronicle().on(i), answered(c.chronicle(), i, question)));
                }
            }
        }
        return asked;
    }

    private static boolean matters(Law law, Question question) {
        return law.pausesBy(question) > 0
                || (question == Question.CLARIFICATION && law.has(Trait.CLARIFICATION_STARTS_ANEW));
    }

    /** An answer closes every question of its sort that was asked before it. */
    private static LocalDate answered(Chronicle chronicle, int asked, Question question) {
        int at = chronicle.next(asked + 1, chronicle.size(), EnumSet.of(question.answered));
        return at < chronicle.size() ? chronicle.on(at) : LocalDate.MAX;
    }

    /** Those that stop the clock: no more of a sort than the law allows. One over before the start is not used up. */
    static List<Pause> stopping(List<Pause> asked, LocalDate start, Law law) {
        var stopping = new ArrayList<Pause>();
        for (Pause pause : asked) {
            long used = stopping.stream()
                    .filter(p -> p.question() == pause.question())
                    .count();
            boolean anew = pause.question() == Question.CLARIFICATION && law.has(Trait.CLARIFICATION_STARTS_ANEW);
            boolean stops = anew ? pause.open() && pause.after().equals(start) : used < law.pausesBy(pause.question());
            if (!pause.through().isBefore(start) && stops) {
                stopping.add(pause);
            }
        }
        return stopping;
    }
}
