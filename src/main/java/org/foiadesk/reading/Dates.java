package org.foiadesk.reading;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiadesk.reading.Words.Where;

/** Dates in all the ways American letters write them. */
final class Dates {
    private static final int MOST = 400;
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final Pattern WRITTEN = Patterns.of("(?<![\\w/])(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?("
            + Patterns.MONTH + ") (\\d{1,2})(?:st|nd|rd|th)?(?:,? ((?:19|20)\\d\\d))?(?![\\d/]|-\\d|,\\d)");
    private static final Pattern TURNED = Patterns.of(
            "(?<![\\w/$])(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (" + Patterns.MONTH + "),? ((?:19|20)\\d\\d)\\b");
    private static final Pattern SLASHED =
            Patterns.of("(?<![\\w/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2((?:20)?\\d\\d)(?![\\w/]|-\\d)");
    private static final Pattern ISO = Patterns.of("(?<![\\w/-])(20\\d\\d)-(\\d\\d)-(\\d\\d)(?![\\w/]|-\\w)");

    private Dates() {}

    /** @param year null where the letter left it out */
    record Found(int from, int to, Optional<Integer> year, int month, int day) {

        Optional<Day> on(LocalDate letter) {
            try {
                LocalDate at = LocalDate.of(year.orElse(letter.getYear()), month, day);
                boolean next = year.isEmpty() && at.isBefore(letter);
                return Optional.of(new Day(
                        next ? at.plusYears(1) : at,
                        year.isPresent() ? "" : "the year is left out: the next such day after the letter’s date",
                        words()));
            } catch (DateTimeException noSuchDay) {
                return Optional.empty();
            }
        }

        Words words() {
            return new Words(Where.TEXT, from, to);
        }
    }

    static List<Found> in(String text) {
        List<Found> all = new ArrayList<>();
        each(WRITTEN, text, m -> all.add(found(m, m.group(3), month(m.group(1)), m.group(2))));
        each(TURNED, text, m -> all.add(found(m, m.group(3), month(m.group(2)), m.group(1))));
        each(SLASHED, text, m -> all.add(found(m, m.group(4), Integer.parseInt(m.group(1)), m.group(3))));
        each(ISO, text, m -> all.add(found(m, m.group(1), Integer.parseInt(m.group(2)), m.group(3))));
        all.removeIf(one -> one.month() < 1 || one.month() > 12 || one.day() < 1 || one.day() > 31);
        all.sort(java.util.Comparator.comparingInt(Found::from));
        return List.copyOf(all);
    }

    private static void each(Pattern pattern, String text, java.util.function.Consumer<Matcher> keep) {
        Matcher found = pattern.matcher(text);
        for (int n = 0; n < MOST && found.find(); n++) {
            keep.accept(found);
        }
    }

    private static Found found(Matcher at, @org.jspecify.annotations.Nullable String year, int month, String day) {
        Optional<Integer> full = Optional.ofNullable(year).map(Integer::valueOf).map(y -> y < 100 ? 2000 + y : y);
        return new Found(at.start(), at.end(), full, month, Integer.parseInt(day));
    }

    static int month(String word) {
        return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) / 3 + 1;
    }
}
