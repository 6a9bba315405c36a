package org.foiadesk.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.request.StripTest.DUE;
import static org.foiadesk.request.StripTest.MONDAY;
import static org.foiadesk.request.StripTest.TWENTY;
import static org.foiadesk.request.StripTest.large;
import static org.foiadesk.request.StripTest.small;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The sentences, names, numbers, dates and tips. */
final class StripWordsTest {
    private static final LocalDate IN_NOVEMBER = LocalDate.of(2026, 11, 5);

    private static List<String> notes(Strip strip, String kind) {
        return strip.notes().stream()
                .filter(note -> note.kind().equals(kind))
                .map(Strip.Note::text)
                .toList();
    }

    private static List<String> tips(Strip strip) {
        return strip.cells().stream().map(Strip.Cell::label).toList();
    }

    @Test
    void aRunningClockSaysHowFarItIsAndWhenItIsDue() {
        assertThat(small(TWENTY, IN_NOVEMBER, false).says()).isEqualTo("12 days counted of 20; due Tue 17 Nov 2026");
        assertThat(small(TWENTY, MONDAY, false).says()).startsWith("0 days counted of 20;");
        assertThat(small(TWENTY, MONDAY.plusDays(2), false).says()).startsWith("1 day counted of 20;");
    }

    @Test
    void aSentenceKnowsTheDueDayItself() {
        assertThat(small(TWENTY, DUE, false).says()).isEqualTo("19 days counted of 20; due today, Tue 17 Nov 2026");
        assertThat(small(TWENTY, DUE, true).says()).contains("due today");
    }

    @Test
    void aLateClockSaysSinceWhen() {
        assertThat(small(TWENTY, DUE.plusDays(40), true).says()).isEqualTo("late since Tue 17 Nov 2026");
    }

    @Test
    void aPassedDateThatIsNotLateSaysWhenItWas() {
        assertThat(small(TWENTY, DUE.plusDays(40), false).says())
                .isEqualTo("20 days counted of 20; was due Tue 17 Nov 2026");
    }

    @Test
    void aStoppedClockSaysSinceWhenItIsPaused() {
        assertThat(small("sccccwwcc", DUE, false).says()).isEqualTo("paused since Tue 27 Oct 2026, 6 days counted");
    }

    @Test
    void aSmallStripHasNoNamesAndNoCells() {
        assertThat(small(TWENTY, IN_NOVEMBER, false).notes()).isEmpty();
        assertThat(small(TWENTY, IN_NOVEMBER, false).cells()).isEmpty();
    }

    @Test
    void aLargeStripSaysWhatItIsGiven() {
        assertThat(Strip.large(StripTest.days("sd"), MONDAY, false, "as told").says())
                .isEqualTo("as told");
    }

    @Test
    void theLargeStripNamesItsDays() {
        Strip strip = large(TWENTY, IN_NOVEMBER, false);
        assertThat(notes(strip, "name")).containsExactlyInAnyOrder("day 0", "Veterans Day");
        assertThat(notes(strip, "due")).containsExactly("due Tue 17 Nov");
        assertThat(notes(strip, "now")).containsExactly("today");
    }

    @Test
    void dueTodayIsSaidOnce() {
        Strip strip = large(TWENTY, DUE, false);
        assertThat(notes(strip, "due")).containsExactly("due today");
        assertThat(notes(strip, "now")).isEmpty();
    }

    @Test
    void aPauseAndAnExtensionAreNamedOnTheirFirstDayOnly() {
        Strip strip = large("scccwwppppcccccxxxxxxxxxxd", MONDAY, false);
        assertThat(notes(strip, "name"))
                .containsExactlyInAnyOrder("Clarification asked Tue 10 Nov", "extension, notice of Mon 9 Nov");
    }

    @Test
    void aBreakSaysHowManyDaysItLeavesOut() {
        Strip strip = large(TWENTY, DUE.plusDays(66), true);
        assertThat(notes(strip, "name")).contains("46 days");
        assertThat(tips(strip)).contains("Sat 28 Nov: 46 days left out here");
    }

    @Test
    void countedDaysAreNumberedApartFromThoseAhead() {
        Strip strip = large("sccccd", MONDAY.plusDays(3), false);
        assertThat(notes(strip, "count")).containsExactly("1", "2");
        assertThat(notes(strip, "count-ahead")).containsExactly("4", "5");
    }

    @Test
    void threeDigitsAreWrittenOnEverySecondDay() {
        Strip strip = large("s" + "c".repeat(119) + "d", MONDAY, false);
        assertThat(notes(strip, "count-ahead")).contains("118", "120").doesNotContain("119");
    }

    @Test
    void mondaysAndTheStartAreDated() {
        assertThat(notes(large(TWENTY, DUE, false), "date"))
                .containsExactly("19 Oct", "26 Oct", "2 Nov", "9 Nov", "16 Nov");
    }

    @Test
    void aDateOfAnotherYearSaysItsYearOnce() {
        String clock = "s" + "ccccccc".repeat(11) + "d";
        assertThat(notes(large(clock, DUE, false), "date"))
                .contains("4 Jan 2027")
                .doesNotContain("28 Dec 2026");
        assertThat(notes(large(clock, DUE.plusYears(1), false), "date")).startsWith("19 Oct 2026", "26 Oct");
    }

    @Test
    void everyDayHasATip() {
        assertThat(tips(large("scwhpxd", MONDAY.plusDays(1), false)))
                .containsExactly(
                        "Mon 19 Oct: start, day 0",
                        "Tue 20 Oct, today: day 1",
                        "Wed 21 Oct: weekend, not counted",
                        "Thu 22 Oct: Veterans Day, not counted",
                        "Fri 23 Oct: paused: Clarification asked Tue 10 Nov",
                        "Sat 24 Oct: day 2, by extension",
                        "Sun 25 Oct: day 3, due");
    }

    @Test
    void aLateDayHasATipToo() {
        assertThat(tips(large("sd", MONDAY.plusDays(2), true))).last().isEqualTo("Wed 21 Oct, today: late");
    }
}
