package org.foiadesk.event;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Dates, money and pages as the newsroom prints them, and the joints between them. */
final class Prose {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.US);

    private Prose() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String money(BigDecimal amount) {
        return String.format(Locale.US, "$%,.2f", amount);
    }

    /** "1 page", "1,204 pages"; empty where nobody counted. */
    static String pages(@Nullable Integer pages) {
        return pages == null ? "" : pages == 1 ? "1 page" : String.format(Locale.US, "%,d pages", pages);
    }

    /** The lead and the word, or nothing where there is no word. */
    static String with(String lead, String word) {
        return word.isEmpty() ? "" : lead + word;
    }

    static String by(String lead, @Nullable LocalDate day) {
        return day == null ? "" : lead + day(day);
    }

    /** "61 pages, 13 pages withheld, under (b)(4), (b)(6)", without the parts that are unknown. */
    static String release(@Nullable Integer released, @Nullable Integer withheld, List<String> codes) {
        String kept = pages(withheld);
        return Stream.of(
                        pages(released),
                        kept.isEmpty() ? "" : kept + " withheld",
                        with("under ", String.join(", ", codes)))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** "filed, acknowledged or under appeal". */
    static String either(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " or " + words.get(last);
    }
}
