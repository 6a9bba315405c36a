package org.foiadesk.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/** A public holiday by its rule, valid since a year; {@code falls} gives its own day in a year, before any shift. */
public record Holiday(String name, int firstYear, IntFunction<LocalDate> falls) {

    /** Where a holiday that falls on a weekend is kept. */
    public enum Observance {
        FRIDAY_OR_MONDAY,
        MONDAY_ONLY;

        LocalDate of(LocalDate day) {
            return switch (day.getDayOfWeek()) {
                case SATURDAY -> this == FRIDAY_OR_MONDAY ? day.minusDays(1) : day;
                case SUNDAY -> day.plusDays(1);
                case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
            };
        }
    }

    public static Holiday on(Month month, int day, String name) {
        return new Holiday(name, Integer.MIN_VALUE, year -> LocalDate.of(year, month, day));
    }

    public static Holiday on(int nth, DayOfWeek weekday, Month month, String name) {
        return new Holiday(name, Integer.MIN_VALUE, year -> LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday)));
    }

    public static Holiday onLast(DayOfWeek weekday, Month month, String name) {
        return new Holiday(name, Integer.MIN_VALUE, year -> LocalDate.of(year, month, 1)
                .with(TemporalAdjusters.lastInMonth(weekday)));
    }

    public Holiday since(int year) {
        return new Holiday(name, year, falls);
    }

    boolean keptIn(int year) {
        return year >= firstYear;
    }
}
