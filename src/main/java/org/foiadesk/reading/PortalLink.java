package org.foiadesk.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foiadesk.event.Kind;
import org.foiadesk.reading.Scan.Hit;
import org.foiadesk.reading.Scan.Span;

/**
 * A link behind which records lie. It is never fetched.
 *
 * @param portal "NextRequest"
 * @param host as the address has it, so that a reader sees where it leads
 * @param until the last day it works, as the letter says
 */
public record PortalLink(String portal, String host, String address, Optional<LocalDate> until, List<Words> words) {
    private static final Pattern ADDRESS =
            Pattern.compile("(?i)\\bhttps?://([^\\s/?#<>\"'\\])@]{3,255})([^\\s<>\"'\\]]{0,2000})");
    private static final Pattern EXPIRES = Patterns.of(
            "\\b(?:expir(?:e|es|ing|ation)|available|accessible|access|active|download(?:ed)?|removed|deleted|retriev\\w+|valid|purged)\\b");
    private static final Pattern LINK =
            Patterns.of("\\b(?:links?|files?|records?|documents?|portal|download|folder|access|https?)\\b");
    private static final Pattern NOT = Patterns.of(
            "\\b(?:appeal|respond|reply|response|payment|invoice|clarif|will be (?:ready|made available|available) (?:by|on)|estimated)\\b");
    private static final Pattern LASTING =
            Patterns.of("\\b(?:until|by|through|on|before|after|expires?:?|expiration(?: date)?:?|in|within|for)\\b");

    private static final Pattern READY = Patterns.of(
            "\\b(?:ready|available|accessible|download(?:ed)?|released?|uploaded|posted|provided|retriev\\w+)\\b");
    private static final Pattern RECORDS = Patterns.of("\\b(?:records?(?! requests?\\b)|documents?|files?)\\b");
    private static final Pattern NONE = Patterns.of("\\b(?:no|not|none|nor|cannot|unable|unavailable)\\b");

    public static List<PortalLink> of(Letter letter) {
        return in(new Scan(letter));
    }

    static List<PortalLink> in(Scan scan) {
        Optional<Day> until = expiry(scan);
        List<PortalLink> links = new ArrayList<>();
        for (Hit hit : scan.inText(ADDRESS)) {
            String host = hit.match().group(1).replaceFirst(":\\d+$", "").replaceFirst("\\.$", "");
            boolean again = links.stream().anyMatch(link -> link.address().equals(address(hit)));
            Portal.named(host)
                    .filter(name -> !again && leads(hit))
                    .ifPresent(name -> links.add(new PortalLink(
                            name,
                            host.toLowerCase(java.util.Locale.ROOT),
                            address(hit),
                            until.map(Day::on),
                            List.of(words(hit)))));
        }
        return links;
    }

    /** An address with nothing behind its host is the portal's front door. */
    private static boolean leads(Hit hit) {
        return hit.match().group(2).length() > 1;
    }

    private static String address(Hit hit) {
        String address = hit.match().group();
        while (address.matches(".*[.,;:!?]") || (address.endsWith(")") && !address.contains("("))) {
            address = address.substring(0, address.length() - 1);
        }
        return address;
    }

    private static Words words(Hit hit) {
        return new Words(
                hit.where(),
                hit.match().start(),
                hit.match().start() + address(hit).length());
    }

    static Optional<Day> expiry(Scan scan) {
        return scan.inText(EXPIRES).stream()
                .filter(hit -> said(scan.sentence(hit)))
                .flatMap(hit -> day(scan, scan.sentence(hit)).stream())
                .filter(day -> !day.on().isBefore(scan.dated()))
                .findFirst();
    }

    private static boolean said(Span one) {
        return one.says(LINK) && one.says(LASTING) && !one.says(NOT);
    }

    private static Optional<Day> day(Scan scan, Span one) {
        return scan.dates().stream()
                .filter(date -> date.from() >= one.from() && date.to() <= one.to())
                .flatMap(date -> date.on(scan.dated()).stream())
                .filter(day -> day.on().isAfter(scan.dated()))
                .findFirst()
                .or(() -> Terms.in(scan, one.from(), one.to())
                        .map(term -> term.after(
                                scan.dated(),
                                scan.letter().arrived(),
                                scan.letter().calendar())));
    }

    static List<Proposal> proposals(Scan scan) {
        Optional<Day> until = expiry(scan);
        boolean ready = scan.inText(READY).stream().anyMatch(hit -> gives(scan.sentence(hit)));
        return in(scan).stream()
                .map(link -> link.proposal(scan, until, ready || !Portal.tracks(link.portal)))
                .toList();
    }

    private static boolean gives(Span one) {
        return one.says(RECORDS) && !one.says(NOT) && !one.says(NONE);
    }

    /** @param records whether records lie there, and not only the request's own page */
    private Proposal proposal(Scan scan, Optional<Day> day, boolean records) {
        Map<String, String> values = Map.of("address", address, "portal", portal);
        String where = "The records lie on " + portal + " at " + host;
        if (day.isPresent()) {
            Day last = day.get();
            return Proposal.said(About.LINK, Kind.RECORDS_LINKED, values, "", words)
                    .with("fetchBy", last)
                    .saying(where + "; fetch them by " + last.say() + ": " + Prose.quoted(scan, last.words()) + ".");
        }
        return records
                ? guessed(values, where)
                : Proposal.read(About.LINK, values, "It links to " + portal + " at " + host + ".", words);
    }

    private Proposal guessed(Map<String, String> values, String where) {
        return new Proposal(
                About.LINK,
                Optional.of(Kind.RECORDS_LINKED),
                values,
                where + "; the letter names no last day to fetch them.",
                Proposal.Sure.DERIVED,
                "our own guess, a week after the letter",
                words);
    }
}
