package org.foiadesk.reading;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** "second interim release", "Interim release 3". */
final class Ordinal {
    private static final List<String> WORDS =
            List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,2}");

    private Ordinal() {}

    static Optional<Integer> in(String words) {
        String plain = words.toLowerCase(Locale.ROOT);
        for (String word : WORDS) {
            if (plain.startsWith(word)) {
                return Optional.of(WORDS.indexOf(word) + 1);
            }
        }
        Matcher digits = DIGITS.matcher(plain);
        return digits.find() ? Optional.of(Integer.valueOf(digits.group())) : Optional.empty();
    }
}
