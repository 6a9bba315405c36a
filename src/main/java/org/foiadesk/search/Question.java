package org.foiadesk.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foiadesk.request.Term;
import org.foiadesk.request.Wording;

/**
 * What somebody typed, taken apart: words, filters, and whether only late requests are meant.
 *
 * @param problem in a sentence; empty when there is none
 */
record Question(String typed, Wording wording, List<Narrow> narrows, Optional<Boolean> late, String problem) {

    static final int LONGEST = 300;
    private static final int MOST_TERMS = 20;

    /** {@code agency:fbi}, or that it is not to be so. */
    record Narrow(Filter filter, boolean unwanted, String value) {}

    static Question of(String sent) {
        String typed = sent.strip();
        if (typed.length() > LONGEST) {
            return wrong(
                    typed.substring(0, LONGEST), "That is more than fits: at most %d characters.".formatted(LONGEST));
        }
        if (typed.codePoints().anyMatch(Character::isISOControl)) {
            return wrong("", "That held characters that cannot be printed. Type it again.");
        }
        List<Term> terms = Term.of(typed);
        if (terms.size() > MOST_TERMS) {
            return wrong(typed, "That is more than fits: at most %d words and filters.".formatted(MOST_TERMS));
        }
        return sorted(typed, terms);
    }

    private static Question sorted(String typed, List<Term> terms) {
        List<Narrow> narrows = new ArrayList<>();
        List<Term> words = new ArrayList<>();
        Optional<Boolean> late = Optional.empty();
        for (Term term : terms) {
            Optional<Filter> filter = Filter.named(term.name());
            if (filter.isPresent()) {
                narrows.add(new Narrow(filter.get(), term.unwanted(), term.text()));
            } else if (!term.quoted() && term.whole().equalsIgnoreCase("late")) {
                late = Optional.of(!term.unwanted());
            } else {
                words.add(term);
            }
        }
        Question question = new Question(typed, Wording.of(words), narrows, late, "");
        return question.asksNothing() && !typed.isEmpty()
                ? wrong(typed, "There is nothing to look for in that. Type a word, a number or a filter.")
                : question;
    }

    private static Question wrong(String typed, String problem) {
        return new Question(typed, new Wording(List.of(), List.of()), List.of(), Optional.empty(), problem);
    }

    private boolean asksNothing() {
        return wording.isEmpty() && narrows.isEmpty() && late.isEmpty();
    }

    boolean isEmpty() {
        return typed.isEmpty() && problem.isEmpty();
    }
}
