package org.foiadesk.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiadesk.request.Wording;

/** "Did you mean": the same words with misspelt names put right. It knows names that are no secret, and nothing else. */
@ApplicationScoped
class Spelling {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{4,40}");
    private static final int MOST = 8;

    private final Names names;

    Spelling(Names names) {
        this.names = names;
    }

    /** {@code typed} as it was, where nothing is to be put right. */
    String better(String typed, Wording wording) {
        List<String> words = WORD.matcher(String.join(" ", wording.wanted()).toLowerCase(Locale.ROOT))
                .results()
                .map(found -> found.group())
                .distinct()
                .limit(MOST)
                .toList();
        String better = typed;
        for (Map.Entry<String, String> pair : names.better(words).entrySet()) {
            better = Pattern.compile(
                            "\\b" + pair.getKey() + "\\b",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS)
                    .matcher(better)
                    .replaceAll(Matcher.quoteReplacement(pair.getValue()));
        }
        return better;
    }
}
