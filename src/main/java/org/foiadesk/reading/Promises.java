package org.foiadesk.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foiadesk.event.Kind;
import org.foiadesk.reading.Scan.Hit;
import org.foiadesk.reading.Scan.Span;

/** By when they say they will be done: a date owed on request since 2007, 5 U.S.C. 552(a)(7)(B). */
final class Promises {
    private static final Pattern PROMISE = Patterns.of(
            "\\b(?:(?:estimated|anticipated|expected|projected|target)(?: date of)? (?:completion|response|release|delivery|production)(?: date| time)?|(?:estimated|anticipated|expected) date (?:of|for)(?: the)?(?: \\w+)? ?(?:completion|response|release|determination)"
                    + "|ECD|date of completion|(?:can|should|may) expect (?:a|our|the|to receive)|(?:expects?|anticipates?|estimates?|hopes?|plans?|intends?)(?: that)?[^.;]{0,60}? ?(?:to (?:complete|respond|provide|issue|have|finish|release|produce|make|send|be able|conclude|close)|(?:complet|respond|provid|process|releas|produc|issu|finish|conclud)ing|will (?:be|take|have))"
                    + "|will (?:respond|provide|produce|release|complete|be (?:available|completed|provided|released|produced|ready)|have (?:the|a|your)|make|send|issue|finish)|should (?:be (?:completed?|ready|available|able)|have)"
                    + "|(?:complete|finish) (?:processing|our (?:search|review))|(?:processing|response|it|this) (?:may|will|should) take)\\b");
    private static final Pattern NO = Patterns.of(
            "\\b(?:not (?:yet )?(?:able|possible|in a position|available)|unable|cannot|can not|no (?:estimated|firm|specific|date)|do not (?:have|know)|if (?:you|we)|once (?:you|we receive|payment)|upon (?:receipt|payment)|after (?:we receive|receipt|payment)|within \\S+ \\S*? ?days? of (?:receipt|payment|receiving)|appeal|unless|you will be|your (?:response|reply|payment)|hear from you|will be closed|administratively|fee|payment|links?|download|expire|monthly|access|available until|until (?:we|you))");
    private static final Pattern BY = Patterns.of(
            "(?:\\b(?:by|before|on or (?:before|about)|on|no later than|not later than|is|of|for|around|approximately|about|date)|:)(?: (?:the )?(?:close of business|end of (?:the )?day|COB))?(?: on)?(?: or (?:before|about|around))? ?(?:\\w+day,? )?$");
    private static final Pattern MONTH = Patterns.of(
            "\\b(?:by|before|in|for|is|of|around|:)(?: the)?(?: (end|early|late|mid|middle|beginning)(?: of|-)?(?: the month of)?)? ?("
                    + Patterns.MONTH + ") (?:of )?(20\\d\\d)\\b");
    private static final Pattern MADE_BY = Patterns.of(
            "\\b(?:within|in|take|takes)(?: (?:approximately|about|the next|another|an additional|at least|up to))?$");

    private Promises() {}

    static List<Proposal> in(Scan scan) {
        return scan.inText(PROMISE).stream()
                .filter(hit -> !scan.sentence(hit).says(NO))
                .flatMap(hit -> day(scan, hit).stream())
                .filter(day -> !day.on().isBefore(scan.dated()))
                .findFirst()
                .map(day -> proposal(scan, day))
                .stream()
                .toList();
    }

    private static Proposal proposal(Scan scan, Day day) {
        String said = "They say they will be done by " + day.say();
        return Proposal.said(About.COMPLETION, Kind.COMPLETION_PROMISED, Map.of(), "", List.of(day.words()))
                .with("until", day)
                .saying(said + (day.basis().isEmpty() ? "." : ": " + Prose.quoted(scan, day.words()) + "."));
    }

    private static Optional<Day> day(Scan scan, Hit hit) {
        Span one = scan.sentence(hit);
        int from = hit.match().start();
        return full(scan, from, one.to())
                .or(() -> month(scan, from, one.to()))
                .or(() -> term(scan, hit.match().end(), one.to()));
    }

    private static Optional<Day> full(Scan scan, int from, int to) {
        return scan.dates().stream()
                .filter(date -> date.from() >= from && date.to() <= to)
                .filter(date ->
                        BY.matcher(scan.text().substring(from, date.from())).find())
                .flatMap(date -> date.on(scan.dated()).stream())
                .findFirst();
    }

    private static Optional<Day> month(Scan scan, int from, int to) {
        return scan.within(MONTH, from, to).map(hit -> {
            LocalDate last = YearMonth.of(
                            Integer.parseInt(hit.match().group(3)),
                            Dates.month(hit.match().group(2)))
                    .atEndOfMonth();
            return new Day(last, "only the month is named: its last day", hit.words());
        });
    }

    private static Optional<Day> term(Scan scan, int from, int to) {
        return Terms.in(scan, Math.max(0, from - 1), to)
                .filter(term -> MADE_BY.matcher("")
                                .reset(scan.text()
                                        .substring(
                                                from,
                                                Math.max(from, term.words().from())))
                                .find()
                        || scan.text()
                                .substring(term.words().from(), term.words().to())
                                .matches("(?is)(?:within|in)\\b.*"))
                .map(term -> term.after(
                        scan.dated(), scan.letter().arrived(), scan.letter().calendar()));
    }
}
