package org.foiadesk.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foiadesk.reading.Scan.Hit;
import org.foiadesk.reading.Scan.Span;

/** Until when the letter itself lets us appeal. */
final class AppealRights {
    private static final Pattern APPEAL = Patterns.of(
            "\\b(?:appeal(?:s|ed|ing)?|petition for review|request for reconsideration|administrative review|reviewed by the public access counselor)\\b");
    private static final Pattern OURS = Patterns.of(
            "\\b(?:you (?:may|have|can|must|wish|are entitled|also have|should|choose)|your appeal (?:must|should|letter|to be)|right to (?:appeal|file|seek|have)|appeals? (?:must|should|may|shall)|may (?:be )?appeal(?:ed)?|must (?:appeal|be)|to appeal|may file)");
    private static final Pattern THEIRS = Patterns.of(
            "\\b(?:we|the (?:agency|commission|officer|council|department|board)|(?:appeals? )?officer)[^.]{0,50} (?:will|shall|must|has|have) (?:respond|decide|issue|make|determine|reply|rule|be decided)|\\bwill be (?:decided|processed|answered)\\b|we received your appeal");
    private static final Pattern RECEIVED =
            Patterns.of("\\b(?:received (?:by|in|at|within|no later)|be received|must receive|reach)\\b");
    private static final Pattern SENT = Patterns.of("\\b(?:postmarked|transmitted|submitted|mailed|sent)\\b");

    private AppealRights() {}

    static List<Proposal> in(Scan scan) {
        return scan.inText(APPEAL).stream().flatMap(hit -> read(scan, hit).stream()).findFirst().stream()
                .toList();
    }

    private static Optional<Proposal> read(Scan scan, Hit hit) {
        Span one = scan.sentence(hit);
        if (!one.says(OURS) || one.says(THEIRS)) {
            return Optional.empty();
        }
        return term(scan, one).or(() -> next(scan, one));
    }

    private static Optional<Proposal> next(Scan scan, Span one) {
        if (one.to() >= scan.text().length() - 1) {
            return Optional.empty();
        }
        Span after = scan.sentenceAt(one.to() + 1);
        boolean still = after.says(OURS) || after.says(RECEIVED) || after.says(SENT);
        return still
                        && !after.says(THEIRS)
                        && after.said().toLowerCase(java.util.Locale.ROOT).contains("appeal")
                ? term(scan, after)
                : Optional.empty();
    }

    private static Optional<Proposal> term(Scan scan, Span one) {
        return Terms.in(scan, one.from(), one.to())
                .map(term -> counted(scan, one, term))
                .or(() -> ReplyBy.date(scan, one.from(), one.to())
                        .map(day -> proposal(scan, one, Map.of(), day, day.say())));
    }

    private static Proposal counted(Scan scan, Span one, Terms.Term term) {
        Day day =
                term.after(scan.dated(), scan.letter().arrived(), scan.letter().calendar());
        String length = term.n() + " " + term.unit().word(term.n());
        return proposal(scan, one, Map.of("days", length), day, length + ", that is " + day.say());
    }

    private static Proposal proposal(Scan scan, Span one, Map<String, String> values, Day day, String until) {
        Map<String, String> all = new HashMap<>(values);
        String how = near(scan, one, RECEIVED) ? "RECEIVED" : near(scan, one, SENT) ? "SENT" : "";
        if (!how.isEmpty()) {
            all.put("counts", how);
        }
        String reach = how.equals("RECEIVED") ? " (the appeal must have reached them)" : "";
        return Proposal.read(
                        About.APPEAL,
                        all,
                        "They give us until " + until(until) + " to appeal" + reach + ".",
                        List.of(day.words()))
                .with("appealBy", day);
    }

    private static boolean near(Scan scan, Span one, Pattern how) {
        return scan.within(how, one.from(), one.to() + 120).isPresent();
    }

    private static String until(String said) {
        int at = said.indexOf(", that is ");
        return at < 0 ? said : said.substring(at + 10) + " (" + said.substring(0, at) + ")";
    }
}
