package org.foiadesk.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The letter's own date: alone on one of its first lines. */
final class Dated {
    private static final int HEAD = 1500;
    private static final Pattern LABEL = Pattern.compile("(?i)(?:date|dated|sent|date of letter)\\s*:\\s*");

    private Dated() {}

    static Optional<Day> of(Scan scan) {
        for (Dates.Found date : scan.dates()) {
            if (date.from() > HEAD) {
                return Optional.empty();
            }
            if (date.year().isPresent() && alone(scan.text(), date)) {
                return date.on(scan.letter().arrived())
                        .filter(day -> !day.on().isAfter(scan.letter().arrived().plusDays(1)))
                        .filter(day -> day.on().isAfter(scan.letter().arrived().minusYears(3)));
            }
        }
        return Optional.empty();
    }

    private static boolean alone(String text, Dates.Found date) {
        int start = text.lastIndexOf('\n', date.from()) + 1;
        int end = text.indexOf('\n', date.to());
        String before = text.substring(start, date.from()).strip();
        String after = text.substring(date.to(), end < 0 ? text.length() : end).strip();
        return after.isEmpty()
                && (before.isEmpty() || LABEL.matcher(before + " ").matches());
    }

    static List<Proposal> in(Scan scan) {
        return of(scan)
                .map(day -> Proposal.read(
                        About.LETTER_DATE,
                        Map.of("occurredOn", day.on().toString()),
                        "The letter is dated " + day.say() + ".",
                        List.of(day.words())))
                .stream()
                .toList();
    }
}
