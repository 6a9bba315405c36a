package org.foiadesk.reading;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.foiadesk.reading.Scan.Span;

/** By when we are to answer: in the sentence that asks, or in one of the next. */
final class ReplyBy {
    private static final int SENTENCES = 5;
    private static final Pattern ANSWER = Patterns.of(
            "\\b(?:respon|reply|replies|hear(?:d)? (?:back )?from you|contact|pay|payment|remit|submit|receiv|notify|clarif|provide|inform|agree"
                    + "|advise|confirm|return|write|let (?:us|me) know|send|closed?|withdrawn|abandon|paid|due|revis|narrow|perfect)");
    private static final Pattern NOT_OURS = Patterns.of(
            "\\b(?:appeal|OGIS|mediation|(?:we|the (?:agency|city|county|department|office)|our office) (?:will|shall|expects?|anticipates?|intends?) "
                    + "(?:respond|provide|contact|complete|produce|release|send|notify|make|to |be )"
                    + "|judicial|extension|extended|unusual circumstances|we received|was received|you (?:submitted|requested|wrote))");
    private static final Pattern BY = Patterns.of(
            "\\b(?:by|before|on or before|no later than|not later than|until|due(?: date)?:?(?: is| on| by)?|deadline(?: is|:))(?: the)?(?: close of business(?: on)?| COB(?: on)?| end of (?:the )?(?:business )?day(?: on)?"
                    + "| \\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?,?(?: \\w{2,8}(?: time)?,?)?(?: on)?)? ?$");

    private ReplyBy() {}

    static Optional<Day> near(Scan scan, Span asked) {
        int at = asked.from();
        for (int i = 0; i < SENTENCES && at < scan.text().length(); i++) {
            Span one = scan.sentenceAt(
                    Math.min(at + leading(scan.text(), at), scan.text().length() - 1));
            Optional<Day> day = named(scan, one);
            if (day.isPresent()) {
                return day;
            }
            at = Math.max(one.to(), at + 1);
        }
        return Optional.empty();
    }

    private static int leading(String text, int at) {
        int n = 0;
        while (at + n < text.length() && Character.isWhitespace(text.charAt(at + n))) {
            n++;
        }
        return n;
    }

    static Optional<Day> named(Scan scan, Span one) {
        if (!one.says(ANSWER) || one.says(NOT_OURS)) {
            return Optional.empty();
        }
        return date(scan, one.from(), one.to()).or(() -> Terms.in(scan, one.from(), one.to())
                .map(term -> term.after(
                        scan.dated(), scan.letter().arrived(), scan.letter().calendar())));
    }

    /** A date that "by" or its like stands before. */
    static Optional<Day> date(Scan scan, int from, int to) {
        LocalDate letter = scan.dated();
        return scan.dates().stream()
                .filter(date -> date.from() >= from && date.to() <= to)
                .filter(date -> BY.matcher(scan.text().substring(Math.max(from, date.from() - 60), date.from()))
                        .find())
                .flatMap(date -> date.on(letter).stream())
                .filter(day -> !day.on().isBefore(letter))
                .findFirst();
    }
}
