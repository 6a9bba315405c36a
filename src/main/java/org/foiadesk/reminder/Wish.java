package org.foiadesk.reminder;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody answers to a reminder's mail in the first words of their own.
 *
 * @param days for how long it is snoozed; 0 is until they write
 * @param number the request that is meant; empty for every date of the mail
 */
record Wish(Verb verb, int days, String number) {

    enum Verb {
        SNOOZE,
        DONE
    }

    private static final Pattern SAID = Pattern.compile("(snooze|done|stop)\\b[:,]?(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\b(?:DEMO-)?[0-9]{4}-[0-9]{4,12}\\b");
    private static final Pattern DAYS = Pattern.compile("\\b(1|3|7|21)\\b");
    private static final Pattern THEY = Pattern.compile("until they (write|answer|reply)");

    /** How long before the answer the sentence must come: below stands what the mail program quotes. */
    private static final int LINES = 5;

    static Optional<Wish> read(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(LINES)
                .takeWhile(line -> !line.startsWith(">"))
                .flatMap(line -> said(line).stream())
                .findFirst();
    }

    private static Optional<Wish> said(String line) {
        Matcher said = SAID.matcher(line);
        if (!said.matches()) {
            return Optional.empty();
        }
        String rest = said.group(2);
        Matcher number = NUMBER.matcher(rest);
        String meant = number.find() ? number.group() : "";
        if (!said.group(1).equalsIgnoreCase("snooze")) {
            return Optional.of(new Wish(Verb.DONE, 0, meant));
        }
        return days(NUMBER.matcher(rest).replaceAll(" ").toLowerCase(Locale.ROOT))
                .map(days -> new Wish(Verb.SNOOZE, days, meant));
    }

    private static Optional<Integer> days(String rest) {
        if (THEY.matcher(rest).find()) {
            return Optional.of(0);
        }
        Matcher days = DAYS.matcher(rest);
        return days.find() ? Optional.of(Integer.parseInt(days.group(1))) : Optional.empty();
    }
}
