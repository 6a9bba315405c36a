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
                if (question.asked == c.chronicle().what(i) && c.law().pausesBy(question) > 0) {
                    asked.add(new Pause(question, c.chronicle().on(i), answered(c.chronicle(), i, question)));
                }
            }
        }
        return asked;
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
            if (!pause.through().isBefore(start) && used < law.pausesBy(pause.question())) {
                stopping.add(pause);
            }
        }
        return stopping;
    }
}
