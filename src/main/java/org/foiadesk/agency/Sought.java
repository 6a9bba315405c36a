package org.foiadesk.agency;

import jakarta.persistence.Query;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names spelled for finding: no case, no accents, no points, one space between words. */
final class Sought {

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 200;
    private static final Pattern DROPPED = Pattern.compile("[\\p{M}.'’]");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Sought() {}

    static String spelled(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        String kept = DROPPED.matcher(plain).replaceAll("");
        return BETWEEN.matcher(kept).replaceAll(" ").strip();
    }

    /** Every name between bars, with a space before each word, so that LIKE finds beginnings of names and of words. */
    static String all(Stream<String> names) {
        return names.map(Sought::spelled)
                .filter(name -> !name.isEmpty())
                .map(name -> "| " + name + " ")
                .collect(Collectors.joining("", "", "|"));
    }

    /** The words somebody typed, at most a handful: nobody looks for an agency by a paragraph. */
    static List<String> words(String typed) {
        String spelled = spelled(typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed);
        return Arrays.stream(spelled.split(" "))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /** The condition that every word begins a word of one of the agency's names. */
    static String eachOf(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> " and a.spelled.all like :word" + i)
                .collect(Collectors.joining("", "a.spelled.all is not null", ""));
    }

    static void bind(Query query, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            query.setParameter("word" + i, "% " + words.get(i) + "%");
        }
    }
}
