package org.foiadesk.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;

/** Letters written out in a file: heads, {@code ---}, text, {@code >>>}, and each thing they state on a line. */
record LetterFile(String name, Letter letter, List<String> states) {

    static List<LetterFile> all(String file) {
        try (InputStream in = LetterFile.class.getResourceAsStream("/reading/" + file)) {
            String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(all.split("(?m)^=== "))
                    .filter(one -> !one.isBlank())
                    .map(LetterFile::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LetterFile of(String section) {
        String[] parts = section.split("(?m)^(?:---|>>>)\\n", 3);
        String[] heads = parts[0].split("\\n");
        Map<String, String> head = new HashMap<>();
        Arrays.stream(heads).skip(1).forEach(line -> head.put(line.split(": ", 2)[0], line.split(": ", 2)[1]));
        List<String> states = Arrays.stream(parts[2].split("\\n"))
                .filter(line -> !line.isBlank())
                .toList();
        return new LetterFile(heads[0], letter(head, parts[1]), states);
    }

    private static Letter letter(Map<String, String> head, String text) {
        String law = head.getOrDefault("jurisdiction", "US");
        return new Letter(
                head.getOrDefault("subject", ""),
                text,
                head.getOrDefault("sender", ""),
                Optional.ofNullable(head.get("dated")).map(LocalDate::parse),
                LocalDate.parse(head.get("arrived")),
                set(head.get("known")),
                set(head.get("ours")),
                law,
                calendar(law));
    }

    static Statute.Calendar calendar(String law) {
        return Statutes.of(law).calendar(Statute.Counting.USUAL);
    }

    private static Set<String> set(String numbers) {
        return numbers == null ? Set.of() : Set.of(numbers.split(", "));
    }

    /** {@code FEE fee-asked {amount=212.50} DERIVED "$212.50"}. */
    List<String> read() {
        return Reading.of(letter).stream()
                .map(one ->
                        one.about() + one.event().map(kind -> " " + kind.code()).orElse("") + " " + one.values() + " "
                                + one.sure() + " " + quoted(one))
                .toList();
    }

    private String quoted(Proposal one) {
        return one.words().stream()
                .map(words -> (words.where() == Words.Where.SUBJECT ? "subject:" : "")
                        + '"'
                        + words.in(letter).replaceAll("\\s+", " ")
                        + '"')
                .collect(Collectors.joining(" "));
    }
}
