package org.foiadesk.deadline.statute;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JUNE;
import static java.time.Month.NOVEMBER;
import static org.foiadesk.deadline.Holiday.falling;
import static org.foiadesk.deadline.Holiday.on;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;
import org.foiadesk.deadline.Holiday;
import org.foiadesk.deadline.Holiday.Observance;
import org.foiadesk.deadline.WorkingDays;

/** A state's holidays, told by what they leave out of the federal ones and add to them. */
record StateHolidays(List<Holiday> all, Observance observance) {
    static final Holiday LINCOLNS_BIRTHDAY = on(FEBRUARY, 12, "Lincoln's Birthday");
    static final Holiday GOOD_FRIDAY =
            falling("Good Friday", year -> Easter.sunday(year).minusDays(2));
    static final Holiday MARDI_GRAS =
            falling("Mardi Gras", year -> Easter.sunday(year).minusDays(47));
    static final Holiday ELECTION_DAY =
            falling("Election Day", year -> firstMonday(year, NOVEMBER).plusDays(1));
    static final Holiday DAY_AFTER_THANKSGIVING =
            falling("Friday after Thanksgiving", year -> LocalDate.of(year, NOVEMBER, 1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(4, THURSDAY))
                    .plusDays(1));
    static final Holiday CHRISTMAS_EVE = on(DECEMBER, 24, "Christmas Eve");
    static final Holiday DAY_AFTER_CHRISTMAS = on(DECEMBER, 26, "Day after Christmas");
    static final Holiday NEW_YEARS_EVE = on(DECEMBER, 31, "New Year's Eve");

    /** Utah Code 63G-1-301(2): the Monday before June 19 from Tuesday to Friday, the Monday after on a weekend. */
    static final Holiday JUNETEENTH_ON_A_MONDAY =
            falling("Juneteenth", StateHolidays::juneteenthMonday).since(2022);

    static final Holiday WASHINGTONS_BIRTHDAY_AT_CHRISTMAS = falling(
                    "Washington's Birthday, kept at Christmas", StateHolidays::besideChristmas)
            .keptOn(Observance.NOT_MOVED)
            .doubted("Washington's Birthday is kept on Dec 24 or 26, or beside them, as the governor sets each year.");

    static StateHolidays federal() {
        return new StateHolidays(FederalHolidays.ALL, Observance.FRIDAY_OR_MONDAY);
    }

    StateHolidays without(Holiday... kept) {
        List<Holiday> out = List.of(kept);
        return new StateHolidays(
                all.stream().filter(holiday -> !out.contains(holiday)).toList(), observance);
    }

    StateHolidays and(Holiday... more) {
        return new StateHolidays(Stream.concat(all.stream(), Stream.of(more)).toList(), observance);
    }

    /** Where a holiday on a weekend is kept, other than federally. */
    StateHolidays moved(Observance otherwise) {
        return new StateHolidays(all, otherwise);
    }

    WorkingDays days() {
        return WorkingDays.leavingOut(observance, all);
    }

    static LocalDate firstMonday(int year, Month month) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.firstInMonth(MONDAY));
    }

    private static LocalDate juneteenthMonday(int year) {
        LocalDate day = LocalDate.of(year, JUNE, 19);
        boolean weekend = day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
        return day.with(weekend ? TemporalAdjusters.next(MONDAY) : TemporalAdjusters.previousOrSame(MONDAY));
    }

    /** The working day next to Christmas that its own observed day leaves free. */
    private static LocalDate besideChristmas(int year) {
        LocalDate eve = LocalDate.of(year, DECEMBER, 24);
        return switch (eve.getDayOfWeek()) {
            case MONDAY, TUESDAY, THURSDAY -> eve;
            case WEDNESDAY, SUNDAY -> eve.plusDays(2);
            case FRIDAY -> eve.minusDays(1);
            case SATURDAY -> eve.plusDays(3);
        };
    }
}
