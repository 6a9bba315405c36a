package org.foiadesk.deadline;

import java.util.ArrayList;
import java.util.List;

/** A law as a page prints it: each rule with its number, its words, its paragraph, and for whom it stands. */
record Lines(Law law) {

    static List<Statute.Line> of(Law law) {
        return new Lines(law).lines();
    }

    private List<Statute.Line> lines() {
        var lines = new ArrayList<Statute.Line>();
        for (Clause clause : Clause.values()) {
            law.terms(clause).forEach(term -> lines.add(line(clause, term)));
        }
        for (Question question : Question.values()) {
            int most = law.pausesBy(question);
            if (most > 0) {
                lines.add(pause(question, most));
            }
        }
        return List.copyOf(lines);
    }

    private static Statute.Line line(Clause clause, Term term) {
        Term other = term.earlier();
        String number = other == null
                ? term.words(term.count())
                : term.words(term.count()) + " or, if earlier, " + other.words(other.count());
        return new Statute.Line(
                clause,
                clause.word(),
                number,
                term.rule(),
                term.citation(),
                term.when().words(),
                term.doubt());
    }

    private Statute.Line pause(Question question, int most) {
        String words = "The clock stops from the day after the " + question.words
                + " until the day our answer is received" + (most == 1 ? ", once." : ", each time.");
        return new Statute.Line(
                question.clause, "Pause: " + question.words, "", words, law.citation(), "", law.pauseDoubt);
    }
}
