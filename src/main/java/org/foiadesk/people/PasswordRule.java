package org.foiadesk.people;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What a password of this newsroom must be: long, and not made of what everybody would try first. */
final class PasswordRule {

    static final int SHORTEST = 12;
    static final int LONGEST = 200;
    private static final int OWN_LETTERS = 5;
    private static final List<String> COMMON = List.of(
            "password",
            "passw0rd",
            "qwertyuiop",
            "qwerty",
            "asdfghjkl",
            "zxcvbnm",
            "letmein",
            "welcome",
            "iloveyou",
            "administrator",
            "admin",
            "changeme",
            "default",
            "secret",
            "monkey",
            "dragon",
            "football",
            "baseball",
            "superman",
            "sunshine",
            "princess",
            "master",
            "shadow",
            "trustno",
            "whatever",
            "starwars",
            "hello",
            "freedom",
            "login",
            "abc",
            "foiadesk",
            "foia",
            "desk",
            "newsroom",
            "reporter",
            "editor",
            "spring",
            "summer",
            "autumn",
            "winter");

    private PasswordRule() {}

    /** What is wrong with it, in a sentence; empty when nothing is. */
    static String fault(String password, String newsroom, String username) {
        if (password.length() < SHORTEST) {
            return "At least " + SHORTEST + " characters; a few words in a row are good.";
        }
        if (password.length() > LONGEST) {
            return "At most " + LONGEST + " characters.";
        }
        boolean guessable = ownLetters(password, newsroom, username) < OWN_LETTERS;
        return guessable ? "Too easy to guess. A few words that nobody would put together are good." : "";
    }

    /** How many different letters are left without common words, the newsroom's and the person's own name. */
    private static long ownLetters(String password, String newsroom, String username) {
        String left = password.toLowerCase(Locale.ROOT);
        List<String> names = Stream.concat(Stream.of(username), Stream.of(newsroom.split("\\s+")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2)
                .toList();
        for (String word : Stream.concat(names.stream(), COMMON.stream()).toList()) {
            left = left.replace(word, "");
        }
        return left.codePoints()
                .filter(letter -> !Character.isDigit(letter))
                .distinct()
                .count();
    }
}
