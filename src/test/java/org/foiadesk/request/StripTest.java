package org.foiadesk.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Deadline.Day;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The marks of both sizes: what is drawn of each day, and where. */
final class StripTest {
    static final LocalDate MONDAY = LocalDate.of(2026, 10, 19);
    /** Twenty working days from Monday 19 October 2026; Veterans Day is left out; due Tuesday 17 November. */
    static final String TWENTY = "sccccwwcccccwwcccccwwcchccwwcd";

    static final LocalDate DUE = LocalDate.of(2026, 11, 17);

    static Strip small(String code, LocalDate today, boolean late) {
        return Objects.requireNonNull(Strip.small(MONDAY, code, today, late));
    }

    static Strip large(String code, LocalDate today, boolean late) {
        return Strip.large(days(code), today, late, "");
    }

    static List<Day> days(String code) {
        List<Day> days = new ArrayList<>();
        for (StripDay day : StripCode.read(MONDAY, code)) {
            Day.Kind kind = Day.Kind.valueOf(day.kind().name());
            days.add(new Day(day.on(), kind, name(kind), day.count()));
        }
        return days;
    }

    private static String name(Day.Kind kind) {
        return switch (kind) {
            case HOLIDAY -> "Veterans Day";
            case PAUSED -> "Clarification asked Tue 10 Nov";
            case EXTENSION -> "Notice of Mon 9 Nov";
            case START, COUNTED, WEEKEND, DUE -> "";
        };
    }

    static String path(Strip strip, String kind) {
        return strip.runs().stream()
                .filter(run -> run.kind().equals(kind))
                .map(Strip.Run::d)
                .findFirst()
                .orElse("");
    }

    /** Where a paint's shapes begin, for each begins with its day. */
    static List<Integer> places(Strip strip, String kind) {
        return Stream.of(path(strip, kind).split("M"))
                .filter(shape -> !shape.isEmpty())
                .map(shape -> Integer.valueOf(shape.substring(0, shape.indexOf(' '))))
                .toList();
    }

    private static int small(int day) {
        return StripSize.SMALL.left(day);
    }

    @Test
    void nothingIsDrawnWithoutAStartOrWithoutDays() {
        assertThat(Strip.small(null, TWENTY, DUE, false)).isNull();
        assertThat(Strip.small(MONDAY, "", DUE, false)).isNull();
    }

    @Test
    void aLargeStripWithoutDaysHasNoSizeAndKeepsItsSentence() {
        assertThat(Strip.large(List.of(), DUE, true, "no clock"))
                .isEqualTo(new Strip(0, 0, "no clock", List.of(), List.of(), List.of()));
    }

    @ParameterizedTest
    @CsvSource({"s,start", "S,start", "c,counted", "w,weekend", "h,holiday", "p,paused", "x,extension", "d,due"})
    void everyKindOfDayIsDrawnInBothSizes(String letter, String kind) {
        String code = "s" + letter + "d";
        LocalDate later = MONDAY.plusDays(30);
        assertThat(places(small(code, later, false), kind)).contains(StripSize.SMALL.left(1));
        assertThat(places(large(code, later, false), kind)).contains(StripSize.LARGE.left(1));
    }

    @Test
    void eachPaintIsOnePathAndTodayIsPaintedLast() {
        assertThat(small("sccwwhpxd", MONDAY.plusDays(2), false).runs())
                .extracting(Strip.Run::kind)
                .containsExactly(
                        "weekend",
                        "holiday",
                        "paused",
                        "ahead",
                        "counted",
                        "extension",
                        "start",
                        "due",
                        "flag",
                        "today");
    }

    @Test
    void daysBeforeTodayAreCountedAndTodayIsStillAhead() {
        Strip strip = small("sccccd", MONDAY.plusDays(3), false);
        assertThat(places(strip, "counted")).containsExactly(small(1), small(2));
        assertThat(places(strip, "ahead")).containsExactly(small(3), small(4), small(5));
        assertThat(places(strip, "today")).containsExactly(small(3));
    }

    @Test
    void todayOutsideOfTheClockIsNotMarked() {
        assertThat(places(small(TWENTY, MONDAY.minusDays(1), false), "today")).isEmpty();
        assertThat(places(small(TWENTY, DUE.plusDays(1), false), "today")).isEmpty();
    }

    @Test
    void anExtensionIsLinedUpToItsDueDayButNotOverItsWeekends() {
        assertThat(places(small("scxwwxd", MONDAY, false), "extension")).containsExactly(small(2), small(5), small(6));
        assertThat(places(small("sccwwcd", MONDAY, false), "extension")).isEmpty();
    }

    @Test
    void lateDaysFollowTheDueDayUpToTodayAndWeekendsStayWeekends() {
        Strip strip = small(TWENTY, LocalDate.of(2026, 11, 23), true);
        assertThat(places(strip, "late")).containsExactly(small(30), small(31), small(32), small(35));
        assertThat(places(strip, "weekend")).contains(small(33), small(34));
        assertThat(places(strip, "today")).containsExactly(small(35));
    }

    @Test
    void nothingFollowsTheDueDayOfAClockThatIsNotLate() {
        Strip strip = small(TWENTY, DUE.plusDays(9), false);
        assertThat(places(strip, "late")).isEmpty();
        assertThat(strip.width()).isEqualTo(StripSize.SMALL.width(TWENTY.length()));
    }

    @Test
    void aLongLatenessIsBrokenAndKeepsItsEnds() {
        Strip strip = small(TWENTY, LocalDate.of(2027, 1, 22), true);
        assertThat(places(strip, "late"))
                .containsExactly(small(30), small(31), small(32), small(34), small(35), small(36));
        assertThat(places(strip, "break")).containsExactly(small(33));
        assertThat(places(strip, "today")).containsExactly(small(36));
    }

    @Test
    void tenYearsLateAreAsLongAsTenWeeksLate() {
        assertThat(large(TWENTY, DUE.plusYears(10), true).cells())
                .hasSameSizeAs(large(TWENTY, DUE.plusWeeks(10), true).cells());
    }

    @Test
    void anOpenPauseRunsUpToToday() {
        Strip strip = small("sccc", MONDAY.plusDays(7), false);
        assertThat(places(strip, "paused")).containsExactly(small(4), small(7));
        assertThat(places(strip, "due")).isEmpty();
    }

    @Test
    void aLongPauseInTheMiddleIsBroken() {
        Strip strip = small("sc" + "ppwwppp".repeat(4) + "cd", MONDAY, false);
        assertThat(places(strip, "break")).containsExactly(small(5));
        assertThat(places(strip, "paused")).hasSize(5);
    }

    @Test
    void todayInTheMiddleOfALongPauseStaysOnTheStrip() {
        Strip strip = small("sc" + "ppwwppp".repeat(4) + "cd", MONDAY.plusDays(15), false);
        assertThat(places(strip, "break")).hasSize(2);
        assertThat(places(strip, "today")).hasSize(1);
    }

    @Test
    void anAppealWindowFitsThePageAndKeepsTodayAndTheDueDay() {
        String window = "s" + "c".repeat(89) + "d";
        Strip strip = large(window, MONDAY.plusDays(45), false);
        assertThat(strip.width()).isLessThan(1264);
        assertThat(places(strip, "break")).hasSize(2);
        assertThat(places(strip, "today")).hasSize(1);
        assertThat(places(strip, "due")).hasSize(1);
    }

    @Test
    void aLongClockKeepsItsHolidays() {
        String clock = "s" + "c".repeat(40) + "h" + "c".repeat(40) + "h" + "c".repeat(40) + "d";
        assertThat(places(large(clock, MONDAY, false), "holiday")).hasSize(2);
    }

    @Test
    void theFlagGivesWayToTodayNextToIt() {
        assertThat(path(small(TWENTY, DUE.plusDays(1), true), "flag")).isEmpty();
        assertThat(path(small(TWENTY, DUE.plusDays(2), true), "flag")).isNotEmpty();
    }

    @Test
    void aPathIsWrittenInTenthsOfAPixel() {
        assertThat(path(small("hd", MONDAY.minusDays(1), false), "holiday"))
                .isEqualTo("M1 18m2.5 -8.6l2.1 4.2l-2.1 4.2l-2.1 -4.2z");
    }

    @Test
    void aDayOfTheDeadlineIsTheSameDayOnTheStrip() {
        for (Deadline.Day.Kind kind : Deadline.Day.Kind.values()) {
            assertThat(StripDay.of(new Day(MONDAY, kind, "x", 3)).kind().name()).isEqualTo(kind.name());
        }
    }
}
