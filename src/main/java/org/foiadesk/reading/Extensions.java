package org.foiadesk.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foiadesk.event.Kind;
import org.foiadesk.reading.Scan.Hit;
import org.foiadesk.reading.Scan.Span;

/** A notice that they take longer than the law's own days. */
final class Extensions {
    private static final String DAYS = Terms.COUNT + "[ -]?" + Terms.UNIT;
    private static final Pattern EXTENDED = Patterns.of(
            "\\b(?:(?:extend(?:ing|ed|s)?|extension of) (?:(?:the|its|our|this|your|that|statutory) ){0,2}[^.;]{0,90}?"
                    + DAYS
                    + "|" + DAYS + " extension"
                    + "|(?:require|need|invok|tak|request)\\w* (?:an? |up to )?(?:additional |extra )" + DAYS
                    + "|(?:an? )?additional " + DAYS + ")");
    private static final Pattern UNTIL = Patterns.of(
            "\\b(?:extend(?:ing|ed|s)? (?:the|its|our|this|your|that|statutory|time|deadline|response|period|date|limit|for|to|due|\\w+ ){1,12}?(?:until|to|by)|(?:extension|additional time)[^.]{0,80}(?:until|to|through)|(?:is|are) extended (?:until|to|through))\\b");
    private static final Pattern UNUSUAL = Patterns.of("\\bunusual circumstances\\b");
    private static final Pattern MERELY = Patterns.of(
            "\\b(?:if|may|might|could|should|cannot|can not|would|unless|permits?|allows?|authorizes?|your appeal|to appeal|the fee|reply|respond to this)\\b");
    private static final Pattern DOUBT = Patterns.of("\\b(?:if|may need|might|should|appeal)\\b");
    private static final Pattern BUT = Patterns.of(
            "\\b(?:we (?:are|must|have|need|will|hereby|find)|is (?:hereby )?(?:extend|invok|necessary)|are (?:hereby )?(?:extend|invok)|has been extended|hereby)\\b");
    private static final Map<String, Pattern> CIRCUMSTANCES = Map.of(
            "FIELD_OFFICES",
                    Patterns.of(
                            "\\b(?:field (?:offices?|facilities)|(?:other|separate) (?:offices|establishments|facilities)|separate from the office)\\b"),
            "VOLUMINOUS", Patterns.of("\\bvoluminous\\b"),
            "CONSULTATION", Patterns.of("\\bconsult"));

    private Extensions() {}

    static List<Proposal> in(Scan scan) {
        return notice(scan).map(hit -> proposal(scan, hit)).stream().toList();
    }

    private static Optional<Hit> notice(Scan scan) {
        return scan.inText(EXTENDED).stream()
                .filter(hit -> certain(scan.sentence(hit)))
                .findFirst()
                .or(() -> scan.inText(UNTIL).stream()
                        .filter(hit ->
                                certain(scan.sentence(hit)) && date(scan, hit).isPresent())
                        .findFirst())
                .or(() -> scan.inText(UNUSUAL).stream()
                        .filter(hit -> certain(scan.sentence(hit))
                                && scan.sentence(hit).says(BUT))
                        .findFirst());
    }

    private static boolean certain(Span sentence) {
        return !sentence.says(MERELY) || (sentence.says(BUT) && !sentence.says(DOUBT));
    }

    private static Optional<Day> date(Scan scan, Hit hit) {
        Span one = scan.sentence(hit);
        return scan.dates().stream()
                .filter(found -> found.from() >= one.from() && found.to() <= one.to() + 200)
                .filter(found -> found.from() < one.to()
                        || !scan.sentenceAt(found.from()).says(OF_OURS))
                .filter(found -> UNTIL_HERE
                        .matcher(scan.text().substring(Math.max(0, found.from() - 40), found.from()))
                        .find())
                .flatMap(found -> found.on(scan.dated()).stream())
                .filter(day -> day.on().isAfter(scan.dated()))
                .findFirst();
    }

    /** What we are to do by a date is not what they take until then. */
    private static final Pattern OF_OURS = Patterns.of(
            "\\b(?:notify|inform us|let us know|advise|repl(?:y|ies)|respond to (?:us|this)|confirm|contact|agree|pay|payment|appeal|you (?:must|may|have|can))\\b");

    private static final Pattern UNTIL_HERE = Patterns.of(
            "\\b(?:until|to|by|through|on or before|no later than|(?:due )?date(?: is| of|:)|deadline is|is now|is)(?: now)?(?: \\w+day,)? $");

    private static Proposal proposal(Scan scan, Hit hit) {
        Map<String, String> values = new HashMap<>(Map.of("circumstance", circumstance(scan, hit)));
        String days = days(hit);
        String ask = "They take " + (days.isEmpty() ? "more time" : days + " more");
        Proposal bare = Proposal.said(About.EXTENSION, Kind.EXTENSION_NOTICED, values, ask + ".", List.of(hit.words()));
        return date(scan, hit)
                .map(day -> bare.with("until", day).saying(ask + ", until " + day.say() + "."))
                .orElse(bare);
    }

    private static String days(Hit hit) {
        for (int count = 1; count + 2 <= hit.match().groupCount(); count += 3) {
            if (hit.has(count)) {
                String digits = hit.has(count + 1)
                        ? hit.match().group(count + 1)
                        : hit.match().group(count);
                Terms.Unit unit = Terms.Unit.of(hit.match().group(count + 2));
                return Terms.number(digits).map(n -> n + " " + unit.word(n)).orElse("");
            }
        }
        return "";
    }

    private static String circumstance(Scan scan, Hit hit) {
        Span one = scan.sentence(hit);
        List<String> named = CIRCUMSTANCES.entrySet().stream()
                .filter(each -> scan.within(each.getValue(), Math.max(0, one.from() - 300), one.to() + 400)
                        .isPresent())
                .map(Map.Entry::getKey)
                .toList();
        return named.size() == 1 ? named.get(0) : "UNSTATED";
    }
}
