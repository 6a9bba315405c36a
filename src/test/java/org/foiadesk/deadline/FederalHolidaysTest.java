package org.foiadesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.deadline.Tale.day;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The days that do not count: 5 U.S.C. 6103(a) and E.O. 11582. */
class FederalHolidaysTest {
    private final Statute.Calendar calendar = Statutes.of("US").calendar(Statute.Counting.USUAL);

    @Test
    void everyDayOf2000To2040AgreesWithACountByHand() {
        Map<LocalDate, String> byHand = countedByHand();
        Stream.iterate(day("2000-01-01"), d -> !d.isAfter(day("2040-12-31")), d -> d.plusDays(1))
                .forEach(d -> {
                    boolean weekend = d.getDayOfWeek() == DayOfWeek.SATURDAY || d.getDayOfWeek() == DayOfWeek.SUNDAY;
                    assertThat(calendar.isWorkingDay(d)).as("%s", d).isEqualTo(!weekend && !byHand.containsKey(d));
                    if (byHand.containsKey(d)) {
                        assertThat(calendar.holiday(d)).as("%s", d).startsWith(byHand.get(d));
                    } else if (!weekend) {
                        assertThat(calendar.holiday(d)).as("%s", d).isEmpty();
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({
        "1999-12-31, New Year's Day (observed)",
        "2004-12-31, New Year's Day (observed)",
        "2010-12-31, New Year's Day (observed)",
        "2021-12-31, New Year's Day (observed)",
        "2027-12-31, New Year's Day (observed)",
        "2032-12-31, New Year's Day (observed)",
        "2038-12-31, New Year's Day (observed)",
        "2021-06-18, Juneteenth National Independence Day (observed)",
        "2027-06-18, Juneteenth National Independence Day (observed)",
        "2026-07-03, Independence Day (observed)",
        "2027-07-05, Independence Day (observed)",
        "2027-12-24, Christmas Day (observed)",
        "2028-11-10, Veterans Day (observed)",
        "2029-11-12, Veterans Day (observed)",
        "2026-01-19, 'Birthday of Martin Luther King, Jr.'",
        "2026-02-16, Washington's Birthday",
        "2026-05-25, Memorial Day",
        "2026-10-12, Columbus Day",
        "2026-11-26, Thanksgiving Day"
    })
    void theHolidayIsKeptOnThisDayUnderThisName(LocalDate day, String name) {
        assertThat(calendar.holiday(day)).isEqualTo(name);
        assertThat(calendar.isWorkingDay(day)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2000-06-19", "2017-06-19", "2019-06-19", "2020-06-19"})
    void juneteenthIsAWorkingDayBefore2021(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-27", "2026-11-03", "2021-01-20", "2024-12-24", "2025-12-26", "2025-10-15"})
    void theFridayAfterThanksgivingElectionInaugurationOrdersAndLapsesAreWorkingDays(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @Test
    void aHolidayOnASaturdayIsNamedOnBothDays() {
        assertThat(calendar.holiday(day("2026-07-04"))).isEqualTo("Independence Day");
        assertThat(calendar.holiday(day("2026-07-03"))).isEqualTo("Independence Day (observed)");
    }

    private static Map<LocalDate, String> countedByHand() {
        var days = new TreeMap<LocalDate, String>();
        for (int year = 1999; year <= 2041; year++) {
            keep(days, LocalDate.of(year, 1, 1), "New Year's Day");
            keep(days, walk(LocalDate.of(year, 1, 15), DayOfWeek.MONDAY), "Birthday of Martin Luther King, Jr.");
            keep(days, walk(LocalDate.of(year, 2, 15), DayOfWeek.MONDAY), "Washington's Birthday");
            keep(days, walk(LocalDate.of(year, 5, 25), DayOfWeek.MONDAY), "Memorial Day");
            if (year >= 2021) {
                keep(days, LocalDate.of(year, 6, 19), "Juneteenth National Independence Day");
            }
            keep(days, LocalDate.of(year, 7, 4), "Independence Day");
            keep(days, walk(LocalDate.of(year, 9, 1), DayOfWeek.MONDAY), "Labor Day");
            keep(days, walk(LocalDate.of(year, 10, 8), DayOfWeek.MONDAY), "Columbus Day");
            keep(days, LocalDate.of(year, 11, 11), "Veterans Day");
            keep(days, walk(LocalDate.of(year, 11, 22), DayOfWeek.THURSDAY), "Thanksgiving Day");
            keep(days, LocalDate.of(year, 12, 25), "Christmas Day");
        }
        return days;
    }

    private static void keep(Map<LocalDate, String> days, LocalDate day, String name) {
        int shift = day.getDayOfWeek() == DayOfWeek.SATURDAY ? -1 : day.getDayOfWeek() == DayOfWeek.SUNDAY ? 1 : 0;
        days.put(day.plusDays(shift), name);
    }

    private static LocalDate walk(LocalDate earliest, DayOfWeek weekday) {
        LocalDate day = earliest;
        while (day.getDayOfWeek() != weekday) {
            day = day.plusDays(1);
        }
        return day;
    }
}
