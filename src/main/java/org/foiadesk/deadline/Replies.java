package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foiadesk.deadline.Deadline.Mover;

/** Our answers to what the agency asked: by the date its letter names, else by the practice of agencies. */
record Replies(Case c) {
    List<Deadline> deadlines() {
        var replies = new ArrayList<Deadline>();
        for (int i = 0; i < c.chronicle().size(); i++) {
            for (Question question : Question.values()) {
                if (c.chronicle().what(i) == question.asked) {
                    reply(i, question).ifPresent(replies::add);
                }
            }
        }
        return replies;
    }

    private Optional<Deadline> reply(int at, Question question) {
        Happening letter = c.chronicle().at(at);
        return term(letter, question).map(term -> {
            LocalDate until = letter.until();
            LocalDate due = until == null ? term.from(letter.on(), c.calendar()) : until;
            String asked = Written.capital(question.words) + " asked " + Written.day(letter.on());
            var working = c.working(question.reply, Mover.US, term)
                    .step(letter.on(), asked)
                    .step(due, (until == null ? "Answer by " : "Answer by the letter's own date, ") + Written.day(due))
                    .due(due);
            Ends.reply(question).settle(working, c.chronicle(), at);
            return working.deadline();
        });
    }

    private Optional<Term> term(Happening letter, Question question) {
        return letter.until() == null ? c.term(question.clause) : Optional.of(Named.IN_THE_LETTER);
    }
}
