package org.foiadesk.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foiadesk.event.Kind;
import org.foiadesk.event.TrackingNumber.Of;
import org.foiadesk.reading.Scan.Hit;

/** The numbers an agency gives: after a word that says so, or in a shape that is nothing else. */
final class Tracked {
    private static final String TOKEN = "([A-Z0-9][A-Z0-9]*(?:[-/.#][A-Z0-9]+){0,6})";
    private static final Pattern LABELED = Patterns.of(
            "\\b((?:(?:FOIA|FOIPA|FOIA/PA|FOI|PRA|CPRA|FOIL|OPRA|RTKL?|GRAMA|IPRA|Privacy Act|(?:public |open )?records?(?: requests?)?|request|case|control|tracking|track|reference|ref|confirmation|submission|file|log|appeal|matter|ticket|portal|agency)(?: requests?| appeals?| case| control| tracking| reference| file| log| records?){0,6}"
                    + "))(?: (?:\\([A-Z/ ]{2,12}\\)))?(?: (?:number|num|no\\.?|nos\\.?|#|ID|identification number|identifier|id number)){1,2}(?: (?:is|of|has been assigned|assigned is))?[ :.#\"'*]*"
                            .replace("[ :", "[\\s:")
                    + TOKEN);
    private static final Pattern SIGNED = Patterns.of(
            "\\b((?:FOIA|FOIPA|PRA|CPRA|FOIL|OPRA|RTK|GRAMA|IPRA|records?(?: request)?|request|case|appeal|reference|ref|tracking|control))(?: request| case| appeal)?(?: ?#| ?: ?#?) ?"
                    + TOKEN);
    private static final Pattern ASSIGNED = Patterns.of(
            "\\bassigned(?: (?:it|your (?:request|appeal)|this (?:request|appeal)|to (?:it|your (?:request|appeal))))?(?: the)?(?: following)?(?: (?:tracking|case|control|reference|request|FOIA|file|identification)){0,3}(?: number| no\\.?| #)?:? ?()"
                    + TOKEN);
    private static final Pattern SHAPED = Patterns.exact(
            "(?<![\\w#/-])()(20\\d\\d-[A-Z]{2,6}-\\d{4,6}|(?:[A-Z]{2,5}-){0,2}FOIA-(?:20)?\\d\\d-\\d{3,6}|\\d\\d-F-\\d{3,5}|[A-Z]{1,2}\\d{5,6}-\\d{6}|[A-Z]{2,5}-[A-Z]{2,6}-20\\d\\d-\\d{4,6}|[A-Z]{2,5}-20\\d\\d-\\d{5,6}|CRM-\\d{6,9}(?:-\\d+)?|#\\d\\d-\\d{1,6}|20\\d\\d-[A-Z]{2,6}-[A-Z]\\d{1,2}-\\d{4,6}|F-20\\d\\d-\\d{5}|A-20\\d\\d-\\d{5})(?![\\w-]*\\w)");
    private static final Pattern DATE =
            Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-](?:20)?\\d\\d|20\\d\\d-\\d\\d-\\d\\d");
    private static final Pattern PHONE = Pattern.compile("(?:1[-.])?\\d{3}[-./]\\d{3}[-.]\\d{4}|\\d{3}[-.]\\d{4}");
    private static final Pattern ZIP = Pattern.compile("\\d{5}-\\d{4}");
    private static final Pattern LAW = Patterns.of(
            "(?:U\\.?S\\.?C\\.?|C\\.?F\\.?R\\.?|Code|Stat\\.|Section|Sec\\.|P\\.?L\\.?|Public Law|E\\.O\\.) ?(?:§+ ?)?$");
    private static final Pattern APPEAL = Pattern.compile("(?i)appeal|(?:^|-)(?:ICAP|AP)(?:-|$)|^A-20\\d\\d-");
    private static final Pattern PORTAL = Pattern.compile("(?i)confirmation|submission|portal");
    private static final Pattern ELSEWHERE = Patterns.of(
            "\\b(?:referred|forwarded|transferred|routed|their (?:tracking|reference|case|request) number)\\b");
    private static final Pattern OTHERS = Patterns.of(
            "\\b(?:invoice|order|phone|telephone|fax|tel|account|room|suite|docket|contract|purchase order|meeting id|passcode|zip)(?: (?:number|no\\.?|#))?:? ?$");

    private Tracked() {}

    private record Given(Of of, String plain, List<Words> words) {}

    static List<Proposal> in(Scan scan) {
        Map<String, Given> found = new LinkedHashMap<>();
        Set<String> known = scan.letter().known().stream().map(Tracked::plain).collect(Collectors.toSet());
        Set<String> ours = scan.letter().ours().stream().map(Tracked::plain).collect(Collectors.toSet());
        for (Pattern pattern : List.of(LABELED, SIGNED, ASSIGNED, SHAPED)) {
            for (Hit hit : scan.everywhere(pattern)) {
                keep(scan, hit, found);
            }
        }
        List<Proposal> all = new ArrayList<>();
        for (Given number : found.values()) {
            boolean part = found.keySet().stream()
                    .anyMatch(other -> !other.equals(number.plain()) && other.contains(number.plain()));
            if (!known.contains(number.plain()) && !ours.contains(number.plain()) && !part) {
                all.add(proposal(scan, number));
            }
        }
        return all;
    }

    private static void keep(Scan scan, Hit hit, Map<String, Given> found) {
        String token = hit.match().group(2);
        String before = scan.of(hit.where())
                .substring(Math.max(0, hit.match().start() - 40), hit.match().start());
        if (!number(token)
                || LAW.matcher(before).find()
                || OTHERS.matcher(before).find()) {
            return;
        }
        Given had = found.computeIfAbsent(plain(token), plain -> new Given(of(scan, hit), plain, new ArrayList<>()));
        if (had.words().stream().noneMatch(words -> words.overlaps(hit.words(2)))) {
            had.words().add(hit.words(2));
        }
    }

    private static boolean number(String token) {
        long digits = token.chars().filter(Character::isDigit).count();
        boolean year = token.matches("(?:19|20)\\d\\d");
        boolean other = DATE.matcher(token).matches()
                || PHONE.matcher(token).matches()
                || ZIP.matcher(token).matches();
        return digits >= 3 && !year && !other && token.length() <= 40;
    }

    private static Of of(Scan scan, Hit hit) {
        String said = hit.match().group();
        if (APPEAL.matcher(said).find() || APPEAL.matcher(hit.match().group(2)).find()) {
            return Of.APPEAL;
        }
        if (ELSEWHERE.matcher(scan.sentence(hit).said()).find()) {
            return Of.REFERRAL;
        }
        return PORTAL.matcher(said).find() ? Of.PORTAL : Of.REQUEST;
    }

    private static Proposal proposal(Scan scan, Given number) {
        String said = number.words().get(0).in(scan.letter());
        return new Proposal(
                About.TRACKING,
                number.of() == Of.REQUEST ? java.util.Optional.of(Kind.ACKNOWLEDGED) : java.util.Optional.empty(),
                Map.of("tracking", said, "of", number.of().name()),
                "Their number for the " + number.of().word() + " is " + said + ".",
                Proposal.Sure.SAID,
                "",
                number.words());
    }

    private static String plain(String number) {
        return number.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }
}
