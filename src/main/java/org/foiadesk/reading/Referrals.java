package org.foiadesk.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.foiadesk.event.Kind;
import org.foiadesk.reading.Scan.Hit;
import org.foiadesk.reading.Scan.Span;

/** What went to another agency to answer, and what was only asked there. */
final class Referrals {
    private static final String AGENCY =
            "((?-i:(?:U\\.S\\. )?[A-Z])[A-Za-z.'&,/ -]{2,90}?)(?: \\(([A-Z&/-]{2,12})\\))?";
    private static final String END =
            "(?=(?: (?:for|as|to|which|who|because|since|at|under|on|so|and (?:they|it|will)|that|will|in accordance)\\b)|[.;\\n]|, (?:which|who|for|as|and|because)|$)";
    private static final Pattern REFERRED = Patterns.of(
            "\\b((?:are|is|have|has|were|was|been|we|being|must be|also)(?: been| being| hereby| also)? (?:refer(?:red|ring)|forward(?:ed|ing)|transfer(?:red|ring)|rerout(?:ed|ing)|rout(?:ed|ing)|redirect(?:ed|ing)))([^.]{0,140}?) to (?:the |our )?(?:FOIA (?:office|unit) (?:at|of) (?:the )?)?"
                    + AGENCY + END);
    private static final Pattern CONSULTED = Patterns.of(
            "\\b(?:(?:is|are|we|must|need to|been|have) (?:being )?consult(?:ed|ing)?|sent [^.]{0,60} for consultation) (?:with |to )(?:the )?"
                    + AGENCY + END);
    private static final Pattern PAGES = Patterns.of("\\b(\\d{1,3}(?:,\\d{3})+|\\d{1,6}) pages?\\b");
    private static final Pattern PART = Patterns.of(
            "\\b(?:pages?|documents?|portions?|part of|some of|certain records|these records|the records|records?)\\b");
    private static final Pattern MERELY = Patterns.of(
            "\\b(?:if|may be|might|could be|you (?:were|are|have been|may be) referred|should|your appeal)\\b");

    /** Tex. Gov't Code 552.301: the agency asks before it withholds. */
    private static final Pattern RULING = Patterns.of(
            "\\b(?:request(?:ed|ing|s)?|seek(?:ing|s)?|sought|ask(?:ed|ing|s)?)(?: for)? an? (?:[\\w ]{0,20})?(?:ruling|decision|opinion) from (?:the )?(?:[\\w' ]{0,30})?attorney general");

    private Referrals() {}

    static List<Proposal> in(Scan scan) {
        List<Proposal> all = new ArrayList<>();
        for (Hit hit : scan.inText(REFERRED)) {
            Span one = scan.sentence(hit);
            if (!one.says(MERELY) && !hit.match().group(3).isBlank()) {
                all.add(referred(scan, hit));
            }
        }
        scan.inText(RULING).stream()
                .filter(hit -> !scan.sentence(hit).says(MERELY))
                .findFirst()
                .ifPresent(hit -> all.add(Proposal.said(
                        About.REFERRAL,
                        Kind.CONSULTED,
                        Map.of("with", "Attorney General"),
                        "They ask the Attorney General whether they may withhold.",
                        List.of(hit.words()))));
        scan.inText(CONSULTED).stream()
                .filter(hit -> !scan.sentence(hit).says(MERELY))
                .findFirst()
                .ifPresent(hit -> all.add(Proposal.said(
                        About.REFERRAL,
                        Kind.CONSULTED,
                        Map.of("with", line(hit.match().group(1))),
                        "They consult " + line(hit.match().group(1)) + ", and still answer themselves.",
                        List.of(hit.words()))));
        return all;
    }

    private static Proposal referred(Scan scan, Hit hit) {
        String to = line(hit.match().group(3));
        String before =
                scan.text().substring(scan.sentence(hit).from(), hit.match().end());
        Map<String, String> values = new HashMap<>(Map.of("to", to));
        boolean part = PART.matcher(before.replaceAll("(?i)records requests?|request for (?:[a-z]+ ){0,6}records", ""))
                .find();
        values.put("whole", Boolean.toString(!part));
        scan.within(PAGES, scan.sentence(hit).from(), hit.match().end())
                .ifPresent(pages -> values.put("pages", pages.match().group(1).replace(",", "")));
        String what = part
                ? values.containsKey("pages") ? values.get("pages") + " pages" : "part of the request"
                : "the whole request";
        return Proposal.said(
                About.REFERRAL,
                Kind.REFERRED,
                values,
                "They referred " + what + " to " + to + ".",
                List.of(hit.words()));
    }

    private static String line(String agency) {
        return agency.replaceAll("\\s+", " ").replaceAll("[ ,]+$", "");
    }
}
