package org.foiadesk.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foiadesk.deadline.Deadline.Mover;

/** Our answers to what the agency asked: by the date its letter names, else by the practice of agencies. */
record Replies(Case c) {
    private static final Term NO_DAY = Term.promptly()
            .under(new Statute.Citation("the agency's letter", ""))
            .meaning("Neither the law nor the letter names a day for our answer. Answer soon: a request that stays"
                    + " silent may be closed.");

    List<Deadline> deadlines() {
        var replies = new ArrayList<Deadline>();
        for (int i = 0; i < c.chronicle().size(); i++) {
            for (Question question : Question.values()) {
                if (c.chronicle().what(i) == question.asked) {
                    replies.add(reply(i, question));
                }
            }
        }
        return replies;
    }

    private Deadline reply(int at, Question question) {
        return term(c.chronicle().at(at), question)
                .map(term -> reply(at, question, term))
                .orElseGet(() -> undated(at, question));
    }

    /** Nobody names a day, and yet an answer is owed. */
    private Deadline undated(int at, Question question) {
        LocalDate on = c.chronicle().on(at);
        var working = c.working(question.reply, Mover.US, NO_DAY)
                .none(NO_DAY.rule())
                .step(on, Written.capital(question.words) + " asked " + Written.day(on));
        Ends.reply(question).settle(working, c.chronicle(), at);
        return working.deadline();
    }

    private Deadline reply(int at, Question question, Term term) {
        Happening letter = c.chronicle().at(at);

        LocalDate until = letter.until();
        LocalDate due = until == null ? term.from(letter.on(), c.calendar()) : until;
        String asked = Written.capital(question.words) + " asked " + Written.day(letter.on());
        var working = c.working(question.reply, Mover.US, term)
                .step(letter.on(), asked)
                .step(due, (until == null ? "Answer by " : "Answer by the letter's own date, ") + Written.day(due))
                .due(due);
        Ends.reply(question).settle(working, c.chronicle(), at);
        return working.deadline();
    }

    private Optional<Term> term(Happening letter, Question question) {
        return letter.until() == null ? c.term(question.clause) : Optional.of(Named.IN_THE_LETTER);
    }
}
