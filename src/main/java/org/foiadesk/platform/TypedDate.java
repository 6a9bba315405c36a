package org.foiadesk.platform;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people type it: {@code 3/4}, {@code 3/4/26}, {@code 2026-03-04}, {@code Mar 4}, {@code today},
 * {@code yesterday}, {@code tomorrow}, {@code +3}, {@code -2}. Month before day, as American newsrooms write; a
 * day without a year is the one nearest to today.
 */
public final class TypedDate {

    private static final Pattern SLASHED = Pattern.compile("(\\d{1,2})/(\\d{1,2})(?:/(\\d{2}|\\d{4}))?");
    private static final Pattern SHIFTED = Pattern.compile("([+-])(\\d{1,4})");
    private static final List<DateTimeFormatter> WRITTEN = List.of(
            written("uuuu-M-d"),
            written("MMM d uuuu"),
            written("MMMM d uuuu"),
            written("d MMM uuuu"),
            written("d MMMM uuuu"));
    private static final List<DateTimeFormatter> WRITTEN_WITHOUT_YEAR =
            List.of(written("MMM d uuuu"), written("MMMM d uuuu"), written("d MMM uuuu"), written("d MMMM uuuu"));

    private TypedDate() {}

    /** Empty when it is no date: 30 February is none. */
    public static Optional<LocalDate> of(String typed, LocalDate today) {
        String text = typed.strip().toLowerCase(Locale.ROOT).replace(",", " ").replaceAll("\\s+", " ");
        return word(text, today)
                .or(() -> shifted(text, today))
                .or(() -> slashed(text, today))
                .or(() -> written(text, WRITTEN))
                .or(() -> written(text + " " + today.getYear(), WRITTEN_WITHOUT_YEAR)
                        .map(date -> nearest(date, today)));
    }

    private static Optional<LocalDate> word(String text, LocalDate today) {
        return switch (text) {
            case "today", "now" -> Optional.of(today);
            case "yesterday" -> Optional.of(today.minusDays(1));
            case "tomorrow" -> Optional.of(today.plusDays(1));
            default -> Optional.empty();
        };
    }

    private static Optional<LocalDate> shifted(String text, LocalDate today) {
        Matcher m = SHIFTED.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        long days = Long.parseLong(m.group(2));
        return Optional.of(today.plusDays(m.group(1).equals("+") ? days : -days));
    }

    private static Optional<LocalDate> slashed(String text, LocalDate today) {
        Matcher m = SLASHED.matcher(text);
        if (!m.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(m.group(1));
        int day = Integer.parseInt(m.group(2));
        String year = m.group(3);
        if (year == null) {
            return real(today.getYear(), month, day).map(date -> nearest(date, today));
        }
        return real(year.length() == 2 ? 2000 + Integer.parseInt(year) : Integer.parseInt(year), month, day);
    }

    private static Optional<LocalDate> real(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> written(String text, List<DateTimeFormatter> forms) {
        return forms.stream().flatMap(form -> parsed(text, form).stream()).findFirst();
    }

    private static Optional<LocalDate> parsed(String text, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeException notThisForm) {
            return Optional.empty();
        }
    }

    /** In January, "12/30" means last month and not next winter. */
    private static LocalDate nearest(LocalDate date, LocalDate today) {
        if (date.isAfter(today.plusMonths(6))) {
            return date.minusYears(1);
        }
        return date.isBefore(today.minusMonths(6)) ? date.plusYears(1) : date;
    }

    private static DateTimeFormatter written(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.US)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
