package org.foiadesk.reading;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** In which category of requesters a letter puts us. */
final class FeeCategory {
    private static final String PUT =
            "\\b(?:plac|categor|classif|consider|determin|treat|grant|deem|assign|fall|status)[^.]{0,160}?";
    private static final String NOT = "(?<!not )";
    private static final List<Case> CASES = List.of(
            new Case("COMMERCIAL", Patterns.of(PUT + "(?:a |an |the )?\"?(" + "commercial(?: use)?" + ")")),
            new Case(
                    "EDUCATIONAL",
                    Patterns.of(PUT + "(?:a |an |the )?\"?(" + "educational(?: institution)?(?: requester| category)?"
                            + ")")),
            new Case(
                    "NEWS_MEDIA",
                    Patterns.of(
                            PUT + NOT
                                    + "(?:a |an |the )?\"?((?:representative of the )?news media(?:\"? (?:requester|fee category|category))?)")),
            new Case(
                    "OTHER",
                    Patterns.of(
                            PUT + "(?:a |an |the )?\"?(all[- ]others?\"?(?: requesters?| fee category| category)?)")));
    private static final Pattern DOUBT = Patterns.of("\\b(?:not|if|whether|unable|does|denied|deny)\\b");

    private FeeCategory() {}

    record Read(String value, Words words) {}

    private record Case(String value, Pattern said) {}

    static Optional<Read> in(Scan scan) {
        return CASES.stream()
                .flatMap(one -> scan.inText(one.said()).stream()
                        .filter(hit -> !DOUBT.matcher(hit.match().group()).find())
                        .map(hit -> new Read(one.value(), hit.words(1))))
                .findFirst();
    }
}
