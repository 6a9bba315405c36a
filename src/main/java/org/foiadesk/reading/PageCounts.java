package org.foiadesk.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.foiadesk.reading.Scan.Hit;

/** How many pages were reviewed, released and withheld. */
final class PageCounts {
    private static final String N = "(\\d{1,3}(?:,\\d{3})+|\\d{1,6})";
    private static final String PAGES =
            "(?: (?:\\(\\d+\\) )?(?:additional |responsive |total )?(?:pages?|pp\\.)| (?:of|total))?";
    private static final String REALLY = " (?:responsive )?(?:pages?|pp\\.)";
    private static final Map<String, List<Pattern>> COUNTS = Map.of(
            "reviewed",
                    List.of(
                            Patterns.of(
                                    "\\b(?:reviewed|reviewing|located|identified|processed|found|searched)(?: a total of| approximately)? "
                                            + N + REALLY),
                            Patterns.of(
                                    N + REALLY
                                            + "(?: of (?:responsive )?(?:records|documents|material))?(?: (?:were|was|have been|has been))? (?:reviewed|located|identified|processed)\\b")),
            "released",
                    List.of(
                            Patterns.of(
                                    "\\b(?:released|releasing|releasable|release of|enclosed are|attached are|providing|produced?|producing|disclosed|disclosing)(?: in (?:full|part))?:?(?: a total of| you with| approximately| the)? "
                                            + N + PAGES + "(?! (?:in full|days))"),
                            Patterns.of(
                                    N + REALLY
                                            + "(?: of (?:responsive )?(?:records|documents|material))?(?: (?:are|is|were|was|have been|has been|can be|may be)(?: being)?)?(?: appropriate for| hereby)? (?:released?|releasable|enclosed|attached|provided|disclosed|produced)\\b"),
                            Patterns.of("\\b(?:consists? of|contains?|totaling|containing|comprising) " + N + REALLY)),
            "withheld",
                    List.of(
                            Patterns.of(
                                    "\\b(?:withheld|withholding|withhold|denied|denying)(?: in (?:full|their entirety|part))?:? "
                                            + N + PAGES + "(?! days)"),
                            Patterns.of(
                                    N
                                            + "(?: (?:responsive )?(?:pages?|pp\\.))?(?: of (?:responsive )?(?:records|documents))?(?: (?:are|is|were|was|have been|has been|must be))?(?: being)? (?:withheld|denied)\\b")));
    private static final Pattern NOT = Patterns.of(
            "\\b(?:first \\d+|per page|free|estimated?|approximately \\d+ pages (?:remain|to)|cost|fee|referred|will be (?:reviewed|processed)|monthly|per month|remaining|up to)\\b");

    private PageCounts() {}

    static List<Proposal> in(Scan scan) {
        Map<String, String> values = new LinkedHashMap<>();
        List<Words> words = new ArrayList<>();
        List.of("reviewed", "released", "withheld").forEach(what -> first(scan, what, values, words));
        if (values.isEmpty()) {
            return List.of();
        }
        List<String> said = new ArrayList<>();
        values.forEach((what, n) -> said.add(n + " " + what));
        return List.of(Proposal.read(About.PAGES, values, "Pages: " + String.join(", ", said) + ".", words));
    }

    private static void first(Scan scan, String what, Map<String, String> values, List<Words> words) {
        COUNTS.getOrDefault(what, List.of()).stream()
                .flatMap(pattern -> scan.inText(pattern).stream())
                .filter(hit -> !scan.sentence(hit).says(NOT))
                .findFirst()
                .ifPresent(hit -> keep(hit, what, values, words));
    }

    private static void keep(Hit hit, String what, Map<String, String> values, List<Words> words) {
        values.put(what, hit.match().group(1).replace(",", ""));
        words.add(hit.words());
    }
}
