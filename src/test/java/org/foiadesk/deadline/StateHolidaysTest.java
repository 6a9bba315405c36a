package org.foiadesk.deadline;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The states' calendars against a reckoning of its own: day by day from the table {@code state-holidays.csv}, by weeks
 * counted on the fingers and Gauss's Easter, with nothing of what the laws use.
 */
class StateHolidaysTest {
    private static final int FIRST = 2000;
    private static final int LAST = 2040;
    private static final Map<String, List<NamedCsvRecord>> TABLE = table();

    static Stream<String> codes() {
        return TABLE.keySet().stream().filter(code -> !code.equals("US-CA")).sorted();
    }

    @ParameterizedTest
    @MethodSource("codes")
    void everyWeekdayOffIsTheOneOfTheTable(String code) {
        var calendar = Statutes.of(code).calendar(Statute.Counting.USUAL);
        var off = new TreeSet<LocalDate>();
        for (LocalDate day = LocalDate.of(FIRST, 1, 1); day.getYear() <= LAST; day = day.plusDays(1)) {
            if (!weekend(day) && !calendar.isWorkingDay(day)) {
                off.add(day);
            }
        }
        assertThat(off).isEqualTo(reckoned(code));
    }

    @ParameterizedTest
    @CsvSource({"2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16", "2038-04-25"})
    void easterFallsWhereTheAlmanacHasIt(LocalDate sunday) {
        assertThat(easter(sunday.getYear())).isEqualTo(sunday);
        assertThat(Statutes.of("US-CT").calendar(Statute.Counting.USUAL).holiday(sunday.minusDays(2)))
                .isEqualTo("Good Friday");
    }

    @Test
    void californiaKeepsTheDaysOfItsCourtsAndMovesAloneVeteransDayToAFriday() {
        var calendar = Statutes.of("US-CA").calendar(Statute.Counting.USUAL);
        assertThat(calendar.holiday(LocalDate.of(2026, 9, 25))).isEqualTo("Native American Day");
        assertThat(calendar.holiday(LocalDate.of(2027, 2, 12))).isEqualTo("Lincoln's Birthday");
        assertThat(calendar.holiday(LocalDate.of(2028, 11, 10))).isEqualTo("Veterans Day (observed)");
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 7, 3))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2026, 10, 12))).isTrue();
    }

    private static TreeSet<LocalDate> reckoned(String code) {
        List<NamedCsvRecord> rows = Objects.requireNonNull(TABLE.get(code));
        String shift = rows.get(0).getField("weekend_shift");
        var keys = new ArrayList<>(List.of(
                "NEWYEAR",
                "MLK",
                "WASH",
                "MEMORIAL",
                "JUNETEENTH",
                "JUL4",
                "LABOR",
                "COLUMBUS",
                "VETERANS",
                "THANKS",
                "XMAS"));
        rows.stream()
                .filter(row -> row.getField("kind").equals("minus"))
                .forEach(row -> keys.remove(row.getField("key")));
        rows.stream().filter(row -> row.getField("kind").equals("plus")).forEach(row -> keys.add(row.getField("key")));
        var off = new TreeSet<LocalDate>();
        for (int year = FIRST; year <= LAST + 1; year++) {
            for (String key : keys) {
                LocalDate day = day(key, code, year);
                if (day != null) {
                    LocalDate kept = key.equals("GAWASH") ? day : moved(day, shift);
                    Stream.of(day, kept)
                            .filter(each -> !weekend(each) && each.getYear() >= FIRST && each.getYear() <= LAST)
                            .forEach(off::add);
                }
            }
        }
        return off;
    }

    private static LocalDate moved(LocalDate day, String shift) {
        if (shift.equals("no shift")) {
            return day;
        }
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> shift.equals("Sun->Mon only") ? day : day.minusDays(1);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    private static LocalDate day(String key, String code, int y) {
        boolean even = y % 2 == 0;
        return switch (key) {
            case "NEWYEAR" -> LocalDate.of(y, 1, 1);
            case "MLK" -> nth(y, 1, MONDAY, 3);
            case "WASH" -> nth(y, 2, MONDAY, 3);
            case "MEMORIAL" -> last(y, 5, MONDAY);
            case "JUNETEENTH" -> y >= 2021 ? LocalDate.of(y, 6, 19) : null;
            case "JUL4" -> LocalDate.of(y, 7, 4);
            case "LABOR" -> nth(y, 9, MONDAY, 1);
            case "COLUMBUS" -> nth(y, 10, MONDAY, 2);
            case "VETERANS" -> LocalDate.of(y, 11, 11);
            case "THANKS" -> nth(y, 11, THURSDAY, 4);
            case "XMAS" -> LocalDate.of(y, 12, 25);
            case "SEWARD" -> last(y, 3, MONDAY);
            case "ALASKA" -> LocalDate.of(y, 10, 18);
            case "CONF4" -> nth(y, 4, MONDAY, 4);
            case "JDAVIS" -> nth(y, 6, MONDAY, 1);
            case "XMASEVE", "TX24" -> LocalDate.of(y, 12, 24);
            case "DAYAFTER", "PRESTHX" -> nth(y, 11, THURSDAY, 4).plusDays(1);
            case "CABRINI" -> nth(y, 10, MONDAY, 1);
            case "LINCOLN" -> LocalDate.of(y, 2, 12);
            case "GOODFRI" -> easter(y).minusDays(2);
            case "UTGF" -> y >= 2027 ? easter(y).minusDays(2) : null;
            case "EMANC" -> LocalDate.of(y, 4, 16);
            case "ELECTION" ->
                code.equals("US-VA") && y < 2020 ? null : nth(y, 11, MONDAY, 1).plusDays(1);
            case "ELECTION2" -> even ? nth(y, 11, MONDAY, 1).plusDays(1) : null;
            case "PRIMARY2" ->
                !even ? null : code.equals("US-IN") ? nth(y, 5, MONDAY, 1).plusDays(1) : nth(y, 5, TUESDAY, 2);
            case "GAWASH" -> besideChristmas(y);
            case "KUHIO" -> LocalDate.of(y, 3, 26);
            case "KAMEHA" -> LocalDate.of(y, 6, 11);
            case "STATEHOOD" -> nth(y, 8, FRIDAY, 3);
            case "NYEVE" -> LocalDate.of(y, 12, 31);
            case "MARDIGRAS" -> easter(y).minusDays(47);
            case "PATRIOTS" -> nth(y, 4, MONDAY, 3);
            case "TRUMAN" -> LocalDate.of(y, 5, 8);
            case "CONFL" -> last(y, 4, MONDAY);
            case "DEC26", "TX26" -> LocalDate.of(y, 12, 26);
            case "ARBOR" -> last(y, 4, FRIDAY);
            case "JUN3FRI" -> y >= 2021 ? nth(y, 6, FRIDAY, 3) : null;
            case "NEVADA" -> last(y, 10, FRIDAY);
            case "VICTORY" -> nth(y, 8, MONDAY, 2);
            case "CONF510" -> LocalDate.of(y, 5, 10);
            case "TXCONF" -> LocalDate.of(y, 1, 19);
            case "TXIND" -> LocalDate.of(y, 3, 2);
            case "TXSJ" -> LocalDate.of(y, 4, 21);
            case "TXLBJ" -> LocalDate.of(y, 8, 27);
            case "PIONEER" -> LocalDate.of(y, 7, 24);
            case "JUNMON" -> y < 2022 ? null : juneteenthMonday(y);
            case "TOWN" -> nth(y, 3, TUESDAY, 1);
            case "BENN" -> LocalDate.of(y, 8, 16);
            case "WVDAY" -> LocalDate.of(y, 6, 20);
            default -> throw new AssertionError("the table has a holiday that nobody reckons: " + key);
        };
    }

    private static LocalDate besideChristmas(int y) {
        LocalDate eve = LocalDate.of(y, 12, 24);
        int[] days = {0, 0, 2, 0, -1, 3, 2};
        return eve.plusDays(days[eve.getDayOfWeek().getValue() - 1]);
    }

    private static LocalDate juneteenthMonday(int y) {
        LocalDate day = LocalDate.of(y, 6, 19);
        int step = weekend(day) ? 1 : -1;
        while (day.getDayOfWeek() != MONDAY) {
            day = day.plusDays(step);
        }
        return day;
    }

    private static LocalDate nth(int y, int month, DayOfWeek weekday, int n) {
        LocalDate day = LocalDate.of(y, month, 1);
        int found = day.getDayOfWeek() == weekday ? 1 : 0;
        while (found < n) {
            day = day.plusDays(1);
            found += day.getDayOfWeek() == weekday ? 1 : 0;
        }
        return day;
    }

    private static LocalDate last(int y, int month, DayOfWeek weekday) {
        LocalDate day = LocalDate.of(y, month, 1).plusMonths(1).minusDays(1);
        while (day.getDayOfWeek() != weekday) {
            day = day.minusDays(1);
        }
        return day;
    }

    /** Gauss's rule for 1900 to 2099, with its two exceptions. */
    private static LocalDate easter(int y) {
        int d = (19 * (y % 19) + 24) % 30;
        int e = (2 * (y % 4) + 4 * (y % 7) + 6 * d + 5) % 7;
        int late = d == 29 && e == 6 || d == 28 && e == 6 && (y % 19) > 10 ? 7 : 0;
        return LocalDate.of(y, 3, 22).plusDays(d + e - late);
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek() == SATURDAY || day.getDayOfWeek() == SUNDAY;
    }

    private static Map<String, List<NamedCsvRecord>> table() {
        try (var text = new InputStreamReader(
                        Objects.requireNonNull(
                                StateHolidaysTest.class.getResourceAsStream("/deadline/state-holidays.csv")),
                        StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            var table = new HashMap<String, List<NamedCsvRecord>>();
            csv.forEach(row -> table.computeIfAbsent(row.getField("code"), code -> new ArrayList<>())
                    .add(row));
            return table;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
