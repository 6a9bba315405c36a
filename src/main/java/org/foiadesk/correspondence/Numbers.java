package org.foiadesk.correspondence;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What may be a number in a text: whole words, alone and joined, by their letters and digits alone. */
final class Numbers {

    private static final int WORDS = 6;
    private static final int SHORTEST = 5;
    private static final int LONGEST = 40;
    private static final int LOOKED_AT = 300_000;
    private static final int MOST = 60_000;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]+");
    private static final Pattern OWN =
            Pattern.compile("(?:\\[|\\b)(?:F-)?((?:DEMO-)?[0-9]{4}-[0-9]{4,12})(?:]|\\b)|\\bF-([0-9]{4,12})\\b");
    private static final String GLUE = "-\u2010\u2011\u2013\u2014/_";

    private Numbers() {}

    private record Word(String plain, int from, int to) {}

    static Set<String> in(String text) {
        String looked = text.substring(0, Math.min(text.length(), LOOKED_AT));
        List<Word> words = new ArrayList<>();
        Matcher word = WORD.matcher(looked);
        while (word.find()) {
            words.add(new Word(word.group().toUpperCase(Locale.ROOT), word.start(), word.end()));
        }
        Set<String> numbers = new LinkedHashSet<>();
        for (int first = 0; first < words.size() && numbers.size() < MOST; first++) {
            if (!glued(looked, words.get(first).from() - 1)) {
                from(looked, words, first, numbers);
            }
        }
        return numbers;
    }

    private static void from(String text, List<Word> words, int first, Set<String> numbers) {
        StringBuilder joined = new StringBuilder();
        for (int i = first; i < Math.min(words.size(), first + WORDS) && joined.length() < LONGEST; i++) {
            if (i > first
                    && !joins(text.substring(words.get(i - 1).to(), words.get(i).from()))) {
                return;
            }
            joined.append(words.get(i).plain());
            if (!goesOn(text, words.get(i).to()) && looksLikeOne(joined)) {
                numbers.add(joined.toString());
            }
        }
    }

    /** At most three of spaces, dashes, dots, slashes and colons stand within a number. */
    private static boolean joins(String between) {
        return between.length() <= 3
                && between.chars()
                        .allMatch(c ->
                                Character.isWhitespace(c) || GLUE.indexOf(c) >= 0 || c == '.' || c == ':' || c == '#');
    }

    /** "2026-0142-5" does not hold the number 2026-0142: a part is not the whole. */
    private static boolean goesOn(String text, int end) {
        return end + 1 < text.length() && glued(text, end) && Character.isLetterOrDigit(text.charAt(end + 1));
    }

    private static boolean glued(String text, int at) {
        return at > 0
                && at < text.length()
                && GLUE.indexOf(text.charAt(at)) >= 0
                && (at + 1 >= text.length() || Character.isLetterOrDigit(text.charAt(at + 1)))
                && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean looksLikeOne(CharSequence joined) {
        return joined.length() >= SHORTEST
                && joined.length() <= LONGEST
                && joined.chars().anyMatch(Character::isDigit);
    }

    static String plain(String number) {
        return number.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    /** Our own numbers in a subject: "[2026-0142]", "F-0142". */
    static List<String> own(String subject) {
        List<String> own = new ArrayList<>();
        Matcher found = OWN.matcher(subject);
        while (found.find()) {
            own.add(found.group(1) != null ? found.group(1) : "%-" + found.group(2));
        }
        return own;
    }
}
