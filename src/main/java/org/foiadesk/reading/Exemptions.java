package org.foiadesk.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiadesk.reading.Scan.Hit;
import org.foiadesk.reading.Scan.Span;
import org.foiadesk.reading.Words.Where;

/** On what law they withhold. A citation is a claim only where something is withheld by it. */
final class Exemptions {
    private static final List<String> FEDERAL = List.of("US", "US-PRIVACYACT");
    private static final String LETTERED =
            "([1-9])(?!\\d)\\s{0,3}\\)?(?:(?<=7\\s{0,3}\\)?)\\s?\\(?\\s?([A-Fa-f])(?![A-Za-z0-9])\\s?\\)?(?!\\s{0,3}\\(\\d))?";
    private static final Pattern STAMP =
            Pattern.compile("(?i)(?:(?<=552)|(?<![A-Za-z0-9-]))\\(b\\)\\s{0,3}\\(?\\s{0,3}" + LETTERED);
    private static final Pattern NAMED = Patterns.of(
            "\\b(?:exemptions?|exs?\\.) ((?:\\(?b\\)?)?\\(?[1-9](?![0-9])\\)?(?: ?\\(?[A-F]\\)?)?(?:(?:, and|,| and| &|;| through| or) ?(?:exemptions? )?(?:\\(?b\\)?)?\\(?[1-9](?![0-9])\\)?(?: ?\\(?[A-F](?![a-z])\\)?)?){0,12})");
    private static final Pattern EACH =
            Pattern.compile("(?i)(?:\\(?b\\)?)?\\(?([1-9])(?!\\d)\\)?(?:\\s?\\(?([A-F])(?![A-Za-z])\\)?)?");
    private static final Pattern PRIVACY = Pattern.compile("(?i)(?<![A-Za-z0-9)])\\(?([jk])\\)?\\s?\\(([1-7])\\)");
    private static final Pattern CLAIM = Patterns.of(
            "\\b(?:withh(?:eld|old(?:ing)?)|redact(?:ed|ions?|ing)|exempt(?:ed)?(?: from| under| pursuant| by)|den(?:y|ied|ying|ial)|invok(?:e|ed|ing)|assert(?:ed|ing)?|excis(?:ed|ions)|delet(?:ed|ions)|appl(?:ied|ies|y)|claim(?:ed|ing)|(?:under|pursuant to|based on|by|following|in accordance with|cited?:?) (?:the )?(?:following )?(?:FOIA )?(?:exemptions?|ex\\.)|not subject to (?:disclosure|release)|confidential|refus(?:e|ed|ing)|protected from|neither confirm)");
    private static final Pattern MERELY = Patterns.of(
            "\\b(?:may be|might be|could be|may (?:also )?(?:withhold|contain|redact|be)|if any|if (?:the|we|any|your|portions)|to the extent|whether|should (?:the|any|we)|your appeal|you (?:argue|challenge|dispute|request)|not (?:exempt|withh|appl)|no longer|has (?:been )?(?:released|withdrawn)|will be (?:reviewed|determined)|(?:determine|reviewing) whether|nine exemptions|waive)");
    private static final Pattern LEADS = Patterns.of(
            "\\b(?:withheld|withhold|redacted|exempt|deleted|denied|claimed|excised|following exemptions?|exemptions? (?:cited|applied|claimed))[^.]{0,250}:\\s{1,10}[^.]{0,300}$");

    private Exemptions() {}

    static List<Proposal> in(Scan scan) {
        Map<String, List<Words>> codes = new LinkedHashMap<>();
        federal(scan, codes);
        StateExemptions.of(scan.letter().jurisdiction()).forEach(form -> scan.inText(form.said()).stream()
                .filter(hit -> claimed(scan, hit))
                .forEach(hit -> add(codes, form.code(hit.match()), hit.words())));
        if (codes.isEmpty()) {
            return List.of();
        }
        String all = String.join(", ", codes.keySet());
        List<Words> words = codes.values().stream().flatMap(List::stream).toList();
        return List.of(
                Proposal.read(About.EXEMPTIONS, Map.of("codes", all), "They withhold under " + all + ".", words));
    }

    private static void federal(Scan scan, Map<String, List<Words>> codes) {
        if (!FEDERAL.contains(scan.letter().jurisdiction())) {
            return;
        }
        for (Hit hit : scan.inText(STAMP)) {
            if (claimed(scan, hit)) {
                add(codes, code(hit.match().group(1), hit.match().group(2)), trimmed(scan, hit.words()));
            }
        }
        for (Hit hit : scan.inText(NAMED)) {
            if (claimed(scan, hit)) {
                each(scan, hit, codes);
            }
        }
        for (Hit hit : scan.inText(PRIVACY)) {
            if (claimed(scan, hit)) {
                String letter = hit.match().group(1).toLowerCase(Locale.ROOT);
                add(codes, "(" + letter + ")(" + hit.match().group(2) + ")", hit.words());
            }
        }
    }

    private static void each(Scan scan, Hit list, Map<String, List<Words>> codes) {
        int from = list.match().start(1);
        Matcher one = EACH.matcher(scan.text()).region(from, list.match().end(1));
        while (one.find()) {
            Words words = trimmed(scan, new Words(Where.TEXT, one.start(), one.end()));
            add(codes, code(one.group(1), one.group(2)), words);
        }
    }

    private static Words trimmed(Scan scan, Words words) {
        int to = words.to();
        while (Character.isWhitespace(scan.text().charAt(to - 1))) {
            to--;
        }
        return new Words(words.where(), words.from(), to);
    }

    private static String code(String number, @org.jspecify.annotations.Nullable String letter) {
        String seventh = letter != null && number.equals("7") ? "(" + letter.toUpperCase(Locale.ROOT) + ")" : "";
        return "(b)(" + number + ")" + seventh;
    }

    private static void add(Map<String, List<Words>> codes, String code, Words words) {
        if (codes.values().stream().flatMap(List::stream).noneMatch(words::overlaps)) {
            codes.computeIfAbsent(code, none -> new ArrayList<>()).add(words);
        }
    }

    private static boolean claimed(Scan scan, Hit hit) {
        Span one = scan.sentence(hit);
        String before = scan.text()
                .substring(Math.max(0, hit.match().start() - 500), hit.match().start());
        boolean listed = LEADS.matcher(before).find();
        return !one.says(MERELY) && (listed || one.says(CLAIM));
    }
}
