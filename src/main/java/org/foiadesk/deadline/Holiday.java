package org.foiadesk.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * A public holiday by its rule; {@code falls} gives its own day in a year, before any shift.
 *
 * @param kept where it is kept when it falls on a weekend; null: as the calendar's others are
 * @param doubt what is disputed about leaving it out, or empty
 */
public record Holiday(
        String name,
        int firstYear,
        int lastYear,
        boolean evenYears,
        IntFunction<LocalDate> falls,
        @Nullable Observance kept,
        String doubt) {

    /** Where a holiday that falls on a weekend is kept. */
    public enum Observance {
        FRIDAY_OR_MONDAY,
        MONDAY_ONLY,
        NOT_MOVED;

        LocalDate of(LocalDate day) {
            return switch (day.getDayOfWeek()) {
                case SATURDAY -> this == FRIDAY_OR_MONDAY ? day.minusDays(1) : day;
                case SUNDAY -> this == NOT_MOVED ? day : day.plusDays(1);
                case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
            };
        }
    }

    /** By a rule of its own. */
    public static Holiday falling(String name, IntFunction<LocalDate> falls) {
        return new Holiday(name, Integer.MIN_VALUE, Integer.MAX_VALUE, false, falls, null, "");
    }

    public static Holiday on(Month month, int day, String name) {
        return falling(name, year -> LocalDate.of(year, month, day));
    }

    public static Holiday on(int nth, DayOfWeek weekday, Month month, String name) {
        return falling(
                name, year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)));
    }

    public static Holiday onLast(DayOfWeek weekday, Month month, String name) {
        return falling(name, year -> LocalDate.of(year, month, 1).with(TemporalAdjusters.lastInMonth(weekday)));
    }

    public Holiday since(int year) {
        return new Holiday(name, year, lastYear, evenYears, falls, kept, doubt);
    }

    public Holiday until(int year) {
        return new Holiday(name, firstYear, year, evenYears, falls, kept, doubt);
    }

    /** Only in even years, in which members of Congress are chosen. */
    public Holiday inEvenYears() {
        return new Holiday(name, firstYear, lastYear, true, falls, kept, doubt);
    }

    public Holiday named(String other) {
        return new Holiday(other, firstYear, lastYear, evenYears, falls, kept, doubt);
    }

    public Holiday keptOn(Observance observance) {
        return new Holiday(name, firstYear, lastYear, evenYears, falls, observance, doubt);
    }

    public Holiday doubted(String sentence) {
        return new Holiday(name, firstYear, lastYear, evenYears, falls, kept, sentence);
    }

    boolean keptIn(int year) {
        return year >= firstYear && year <= lastYear && (!evenYears || year % 2 == 0);
    }

    LocalDate kept(LocalDate day, Observance usual) {
        return (kept == null ? usual : kept).of(day);
    }
}
