package org.foiadesk.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a text must not change of a page: its tags with the names of their attributes, and where its links may lead. */
final class Shapes {

    private static final Path PAYLOADS = Path.of("src/test/resources/sweep/payloads.txt");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Pattern LINK = Pattern.compile("/(?!/).*|[#?].*|https?://.*");
    private static final Set<String> LINKS =
            Set.of("href", "src", "action", "formaction", "data", "hx-get", "hx-post", "xlink:href", "poster");

    /** Whatever our templates do not write at all cannot stand in a page of ours. */
    private static final Set<String> ELEMENTS = words("<([a-z][a-z0-9-]*)");

    private static final Set<String> WORDS = words("([a-zA-Z][a-zA-Z-]*)");

    private Shapes() {}

    /** All pages one after the other. */
    static List<String> all(List<Answer> pages) {
        return pages.stream().flatMap(page -> of(page).stream()).toList();
    }

    /** Where two pages part, in a few tags; empty when they are alike. */
    static String parting(List<String> harmless, List<String> page) {
        int at = 0;
        while (at < harmless.size() && at < page.size() && harmless.get(at).equals(page.get(at))) {
            at++;
        }
        boolean alike = at == harmless.size() && at == page.size();
        return alike ? "" : around(harmless, at) + " but " + around(page, at);
    }

    private static String around(List<String> shape, int at) {
        return shape.subList(Math.max(0, at - 4), Math.min(shape.size(), at + 3))
                .toString();
    }

    /** Fails where a tag, an attribute or an address could not be ours. */
    static List<String> of(Answer page) {
        List<String> shape = new ArrayList<>(List.of(String.valueOf(page.status())));
        List<String> strange = new ArrayList<>();
        for (Tag tag : Tag.of(page.body())) {
            // How many choices or rows there are is no matter of what was typed.
            if (!shape.get(shape.size() - 1).equals(tag.shape())) {
                shape.add(tag.shape());
            }
            if (!ELEMENTS.contains(tag.name())
                    || tag.attributes().entrySet().stream().anyMatch(Shapes::strange)) {
                strange.add(tag.toString());
            }
        }
        assertThat(strange).as(page.body()).isEmpty();
        return shape;
    }

    private static boolean strange(Map.Entry<String, String> attribute) {
        String name = attribute.getKey();
        boolean ours = WORDS.contains(name) && !name.startsWith("on") && !name.equals("style");
        return !ours
                || (LINKS.contains(name) && !LINK.matcher(attribute.getValue()).matches());
    }

    private static Set<String> words(String pattern) {
        Set<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Pattern.compile(pattern)
                        .matcher(Files.readString(file))
                        .results()
                        .map((MatchResult found) -> found.group(1))
                        .forEach(words::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** All payloads, as many in one text as fit. */
    static List<String> payloads(int longest) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String payload : Files.readAllLines(PAYLOADS)) {
            int last = texts.size() - 1;
            if (last >= 0 && texts.get(last).length() + payload.length() < longest) {
                texts.set(last, texts.get(last) + " " + payload);
            } else {
                texts.add(payload.substring(0, Math.min(longest, payload.length()))
                        .strip());
            }
        }
        return texts;
    }
}
