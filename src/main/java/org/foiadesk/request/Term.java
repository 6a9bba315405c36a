package org.foiadesk.request;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One thing that somebody typed into a search box: a word, a phrase in quotes, or a name and what it is to be, such as
 * {@code agency:fbi}. A minus before it means that it is not wanted.
 */
public record Term(boolean unwanted, String name, String text, boolean quoted) {

    /** A quote that nobody closed ends with the text. Phones and word processors type other quotes than keyboards do. */
    private static final Pattern ONE = Pattern.compile(
            "(-*+)(?:([a-z]++):)?+(?:[\"“”„]([^\"“”„]*+)[\"“”„]?+|([^\\s\"“”„]++)|(?<=:))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    public static List<Term> of(String typed) {
        return ONE.matcher(typed).results().map(Term::of).toList();
    }

    private static Term of(MatchResult found) {
        Optional<String> phrase = Optional.ofNullable(found.group(3));
        String text = phrase.or(() -> Optional.ofNullable(found.group(4))).orElse("");
        String name = Optional.ofNullable(found.group(2)).orElse("");
        return new Term(!found.group(1).isEmpty(), name, text.strip(), phrase.isPresent());
    }

    /** As it was typed, where its name means nothing. */
    public String whole() {
        return name.isEmpty() ? text : name + ":" + text;
    }

    public boolean says() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
