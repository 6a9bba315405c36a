package org.foiadesk.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foiadesk.event.Kind;
import org.foiadesk.reading.Scan.Hit;
import org.foiadesk.reading.Scan.Span;

/** What the agency wants to be paid. Rates and thresholds are no demand. */
final class Fees {
    private static final Pattern AMOUNT =
            Pattern.compile("(?:US)?\\$\\s?(\\d{1,3}(?:,\\d{3})+|\\d{1,7})(\\.\\d{1,2})?(?![\\d,]*\\d)");
    private static final Pattern FEE = Patterns.of(
            "\\b(?:fees?|costs?|charges?|estimated?|invoices?|payments?|pay|deposit|balance|amount due|total|prepay\\w*)\\b");
    private static final Pattern RATED = Pattern.compile(
            "(?i)^\\s*(?:per\\b|/|an?\\s+(?:hour|page)|each\\b|for\\s+(?:each|every)\\b|hourly|or\\s+less)");
    private static final Pattern THRESHOLD = Patterns.of(
            "\\b(?:exceed(?:s|ing)?|in excess of|(?:more|less|greater|fewer) than|up to|over|under|below|at least|threshold(?: of)?|minimum(?: of)?"
                    + "|maximum(?: of)?|limit of|willing(?:ness)? to pay|agreed to pay|not to exceed|first|rate of|hourly|above|between) (?:a total of )?$");
    private static final Pattern NONE = Patterns.of(
            "\\b(?:no (?:fees?|charges?)|fees? (?:is|are|was|were|has been|have been) waived|not (?:be )?charg|without charge|waiv(?:e|ed|ing) (?:all|the|these) |(?:received|thank you for) your (?:payment|check)|refund)");
    private static final Pattern TOTAL = Patterns.of(
            "\\b(?:total|amount due|balance due|grand total|invoice amount|estimated (?:cost|fee|total))\\b");
    private static final Pattern ADVANCE = Patterns.of(
            "\\b(?:in advance|advance payment|prepay\\w*|pre-pay\\w*|deposit|(?:before|prior to|until) (?:we|the|any|processing|work|our|releas|beginning|payment|your|this|search|I))");
    private static final Pattern NO_ADVANCE =
            Patterns.of("\\b(?:do not (?:send|submit|remit) payment|not required to pay in advance)");

    private Fees() {}

    private record Asked(Hit hit, BigDecimal amount, boolean total) {}

    static List<Proposal> in(Scan scan) {
        List<Asked> asked = new ArrayList<>();
        for (Hit hit : scan.inText(AMOUNT)) {
            demand(scan, hit).ifPresent(asked::add);
        }
        return asked.stream()
                .max(Comparator.comparing(Asked::total).thenComparing(Asked::amount))
                .map(most -> proposal(scan, most))
                .stream()
                .toList();
    }

    private static Optional<Asked> demand(Scan scan, Hit hit) {
        Span sentence = scan.sentence(hit);
        String before = scan.text().substring(sentence.from(), hit.match().start());
        String after = scan.text().substring(hit.match().end(), sentence.to());
        boolean no = !sentence.says(FEE)
                || sentence.says(NONE)
                || RATED.matcher(after).find()
                || THRESHOLD.matcher(before).find();
        BigDecimal amount = new BigDecimal(hit.match().group().replaceAll("[^\\d.]", ""));
        return no || amount.signum() == 0
                ? Optional.empty()
                : Optional.of(
                        new Asked(hit, amount, TOTAL.matcher(clause(before)).find()));
    }

    /** The words right before an amount, not those before the amount that stands there already. */
    private static String clause(String before) {
        return before.substring(Math.max(before.lastIndexOf('$'), Math.max(0, before.length() - 120)));
    }

    private static Proposal proposal(Scan scan, Asked fee) {
        Span sentence = scan.sentence(fee.hit());
        boolean inAdvance = scan.within(ADVANCE, Math.max(0, sentence.from() - 300), sentence.to() + 400)
                        .isPresent()
                && scan.within(NO_ADVANCE, 0, scan.text().length()).isEmpty();
        Map<String, String> values = new HashMap<>(Map.of("amount", fee.amount().toPlainString()));
        if (inAdvance) {
            values.put("inAdvance", "true");
        }
        List<Words> words = new ArrayList<>(List.of(fee.hit().words()));
        FeeCategory.in(scan).ifPresent(category -> {
            values.put("category", category.value());
            words.add(category.words());
        });
        String ask = "They ask " + money(fee.amount()) + (inAdvance ? " in advance" : "");
        Proposal bare = Proposal.said(About.FEE, Kind.FEE_ASKED, values, ask + ".", words);
        return ReplyBy.near(scan, sentence)
                .map(day -> bare.with("replyBy", day).saying(Prose.replyBy(scan, ask, day)))
                .orElse(bare);
    }

    static String money(BigDecimal amount) {
        return String.format(java.util.Locale.US, amount.scale() > 0 ? "$%,.2f" : "$%,.0f", amount);
    }
}
