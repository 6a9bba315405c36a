package org.foiadesk.deadline;

import java.time.LocalDate;
import org.foiadesk.deadline.Statute.Citation;

/**
 * A length of time that a law gives, with its paragraph and its rule in words; {@code doubt} is what a careful lawyer
 * would dispute whenever it is applied, or empty.
 */
public record Term(int count, Unit unit, boolean rolls, Citation citation, String rule, String doubt) {

    private static final Citation NOWHERE = new Citation("", "");

    public enum Unit {
        WORKING_DAYS,
        CALENDAR_DAYS,
        YEARS
    }

    public static Term workingDays(int count) {
        return new Term(count, Unit.WORKING_DAYS, false, NOWHERE, "", "");
    }

    public static Term calendarDays(int count) {
        return new Term(count, Unit.CALENDAR_DAYS, false, NOWHERE, "", "");
    }

    public static Term years(int count) {
        return new Term(count, Unit.YEARS, false, NOWHERE, "", "");
    }

    /** A date that somebody named, instead of a length. */
    static Term named(String by, String rule) {
        return calendarDays(0).under(new Citation(by, "")).meaning(rule);
    }

    boolean isNamed() {
        return count == 0;
    }

    /** A last day that is not a working day moves to the next one. */
    public Term rolling() {
        return new Term(count, unit, true, citation, rule, doubt);
    }

    public Term under(Citation paragraph) {
        return new Term(count, unit, rolls, paragraph, rule, doubt);
    }

    public Term meaning(String words) {
        return new Term(count, unit, rolls, citation, words, doubt);
    }

    public Term doubted(String sentence) {
        return new Term(count, unit, rolls, citation, rule, sentence);
    }

    LocalDate from(LocalDate start, Statute.Calendar working) {
        return roll(
                unit == Unit.YEARS ? start.plusYears(count) : counting(working).plusWorkingDays(start, count), working);
    }

    LocalDate roll(LocalDate day, Statute.Calendar working) {
        return rolls && !working.isWorkingDay(day) ? working.plusWorkingDays(day, 1) : day;
    }

    /** The days that count towards this term. */
    Statute.Calendar counting(Statute.Calendar working) {
        return unit == Unit.WORKING_DAYS ? working : EveryDay.COUNTS;
    }

    String words(int n) {
        return switch (unit) {
            case WORKING_DAYS -> Written.workingDays(n);
            case CALENDAR_DAYS -> n == 1 ? "1 calendar day" : n + " calendar days";
            case YEARS -> n == 1 ? "1 year" : n + " years";
        };
    }
}
