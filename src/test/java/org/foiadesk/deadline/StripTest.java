package org.foiadesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.deadline.Deadline.Kind.APPEAL_WINDOW;
import static org.foiadesk.deadline.Deadline.Kind.DETERMINATION;
import static org.foiadesk.deadline.Happening.What.*;
import static org.foiadesk.deadline.Tale.day;
import static org.foiadesk.deadline.Tale.received;
import static org.foiadesk.deadline.Tale.tale;

import java.util.List;
import java.util.stream.Collectors;
import org.foiadesk.deadline.Deadline.Day;
import org.foiadesk.deadline.Deadline.Step;
import org.junit.jupiter.api.Test;

/** The row of days that a reader sees, and the working beside it. */
class StripTest {

    @Test
    void aStripGoesFromReceiptToTheDueDayWithARunningCount() {
        var days = tale().on("2026-01-15", RECEIVED_BY_PROPER_OFFICE)
                .of(DETERMINATION)
                .days();
        assertThat(drawn(days)).isEqualTo("Sc--Hcccc--ccccc--ccccc--ccccD");
        assertThat(days).first().isEqualTo(new Day(day("2026-01-15"), Day.Kind.START, "", 0));
        assertThat(days.get(4))
                .isEqualTo(new Day(day("2026-01-19"), Day.Kind.HOLIDAY, "Birthday of Martin Luther King, Jr.", 1));
        assertThat(days).last().isEqualTo(new Day(day("2026-02-13"), Day.Kind.DUE, "", 20));
    }

    @Test
    void pausedAndExtendedDaysLookDifferentAndSayWhy() {
        var days = received()
                .on("2026-03-10", CLARIFICATION_ASKED)
                .on("2026-03-12", CLARIFICATION_ANSWERED)
                .on("2026-03-25", EXTENSION_NOTICED)
                .of(DETERMINATION)
                .days();
        assertThat(drawn(days)).isEqualTo("Scccc--ccPPc--ccccc--ccccc--cccee--eeeee--eeD");
        assertThat(days).contains(new Day(day("2026-03-11"), Day.Kind.PAUSED, "Clarification asked Tue 10 Mar", 6));
        assertThat(days).contains(new Day(day("2026-04-02"), Day.Kind.EXTENSION, "Notice of Wed 25 Mar", 21));
    }

    @Test
    void theStripOfAPausedClockEndsWhereItStopped() {
        var days = received()
                .on("2026-03-10", CLARIFICATION_ASKED)
                .of(DETERMINATION)
                .days();
        assertThat(drawn(days)).isEqualTo("Scccc--cc");
        assertThat(days).last().extracting(Day::count).isEqualTo(6);
    }

    @Test
    void whereTheDayOfReceiptCountsItIsDayOne() {
        var days = received().counting(true, false).of(DETERMINATION).days();
        assertThat(days).first().extracting(Day::count).isEqualTo(1);
        assertThat(days).last().extracting(Day::count).isEqualTo(20);
    }

    @Test
    void calendarDaysCountTheWeekend() {
        var days =
                tale().on("2026-03-30", DETERMINED_ADVERSELY).of(APPEAL_WINDOW).days();
        assertThat(days).hasSize(91).extracting(Day::kind).doesNotContain(Day.Kind.WEEKEND, Day.Kind.HOLIDAY);
    }

    @Test
    void theStepsStandInTheOrderOfTheCalendar() {
        var steps = tale().on("2026-06-12", RECEIVED_BY_PROPER_OFFICE)
                .on("2026-06-22", FEE_ASKED)
                .on("2026-06-24", FEE_ANSWERED)
                .on("2026-07-13", EXTENSION_NOTICED)
                .of(DETERMINATION)
                .steps();
        assertThat(steps).extracting(Step::on).isSorted();
        assertThat(steps)
                .extracting(Step::said)
                .containsExactly(
                        "Received Fri 12 Jun 2026: day 0",
                        "Skipped Fri 19 Jun: Juneteenth National Independence Day",
                        "Paused 2 working days: fee question asked 22 Jun, answered 24 Jun",
                        "Skipped Fri 3 Jul: Independence Day (observed)",
                        "Extended by 10 working days: notice of Mon 13 Jul 2026, in time",
                        "Due Thu 30 Jul 2026: working day 30");
    }

    @Test
    void aPauseOfYearsDrawsNoStripOfAThousandDays() {
        var deadline = tale().on("2016-03-01", RECEIVED_BY_PROPER_OFFICE)
                .on("2016-03-08", FEE_ASKED)
                .on("2026-03-08", FEE_ANSWERED)
                .of(DETERMINATION);
        assertThat(deadline.due()).isEqualTo(day("2026-03-27"));
        assertThat(deadline.days()).isEmpty();
    }

    private static String drawn(List<Day> days) {
        return days.stream()
                .map(day -> switch (day.kind()) {
                    case START -> "S";
                    case COUNTED -> "c";
                    case WEEKEND -> "-";
                    case HOLIDAY -> "H";
                    case PAUSED -> "P";
                    case EXTENSION -> "e";
                    case DUE -> "D";
                })
                .collect(Collectors.joining());
    }
}
