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

    static List<List<String>> all(List<Answer> pages) {
        return pages.stream().map(Shapes::of).toList();
    }

    /** Fails where a tag, an attribute or an address could not be ours. */
    static List<String> of(Answer page) {
        List<String> shape = new ArrayList<>(List.of(String.valueOf(page.status())));
        List<String> strange = new ArrayList<>();
        for (Tag tag : Tag.of(page.body())) {
            shape.add(tag.shape());
            if (!ELEMENTS.contains(tag.name()) || tag.attributes().entrySet().stream().anyMatch(Shapes::strange)) {
                strange.add(tag.toString());
            }
        }
        assertThat(strange).as(page.body()).isEmpty();
        return shape;
    }

    private static boolean strange(Map.Entry<String, String> attribute) {
        String name = attribute.getKey();
        boolean ours = WORDS.contains(name) && !name.startsWith("on") && !name.equals("style");
        return !ours || (LINKS.contains(name) && !LINK.matcher(attribute.getValue()).matches());
    }

    private static Set<String> words(String pattern) {
        Set<String> words = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Pattern.compile(pattern).matcher(Files.readString(file)).results()
                        .map((MatchResult found) -> found.group(1)).forEach(words::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /** One a line. */
    static List<String> payloads() throws IOException {
        return Files.readAllLines(PAYLOADS);
    }
}
