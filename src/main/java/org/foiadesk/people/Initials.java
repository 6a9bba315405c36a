package org.foiadesk.people;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The first letters of the first and the last word of a name. */
final class Initials {

    private Initials() {}

    static String of(String name) {
        List<String> words = Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return "?";
        }
        String last = words.size() > 1 ? first(words.get(words.size() - 1)) : "";
        return (first(words.get(0)) + last).toUpperCase(Locale.ROOT);
    }

    private static String first(String word) {
        return Character.toString(word.codePointAt(0));
    }
}
