package org.foiadesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.deadline.Deadline.Kind.ACKNOWLEDGEMENT;
import static org.foiadesk.deadline.Deadline.Kind.DETERMINATION;
import static org.foiadesk.deadline.Happening.What.*;
import static org.foiadesk.deadline.Tale.day;
import static org.foiadesk.deadline.Tale.received;
import static org.foiadesk.deadline.Tale.tale;

import org.foiadesk.deadline.Deadline.Outcome;
import org.foiadesk.deadline.Deadline.State;
import org.junit.jupiter.api.Test;

/** When the 20 days begin, and which days count. */
class StartTest {

    @Test
    void theDayOfReceiptIsDayZero() {
        assertThat(received().due(DETERMINATION)).isEqualTo(day("2026-03-30"));
        assertThat(received().steps(DETERMINATION))
                .containsExactly("Received Mon 2 Mar 2026: day 0", "Due Mon 30 Mar 2026: working day 20");
    }

    @Test
    void receiptOnAWeekendStartsTheCountOnMondayAndIsContested() {
        var deadline = tale().on("2026-03-07", RECEIVED_BY_PROPER_OFFICE).of(DETERMINATION);
        assertThat(deadline.due()).isEqualTo(day("2026-04-03"));
        assertThat(deadline.contested()).anyMatch(said -> said.contains("next one") && said.contains("Mon 6 Apr 2026"));
    }

    @Test
    void withoutAReceiptTheClockRunsFromFilingAndSaysAssumed() {
        var deadline = tale().on("2026-03-02", FILED).of(DETERMINATION);
        assertThat(deadline.due()).isEqualTo(day("2026-03-30"));
        assertThat(deadline.assumed()).isTrue();
        assertThat(deadline.steps().get(0).said())
                .isEqualTo("Receipt not known, assumed from filing Mon 2 Mar 2026: day 0");
    }

    @Test
    void aReceiptTakesThePlaceOfTheAssumption() {
        var deadline = tale().on("2026-02-20", FILED)
                .on("2026-03-02", RECEIVED_BY_PROPER_OFFICE)
                .of(DETERMINATION);
        assertThat(deadline.due()).isEqualTo(day("2026-03-30"));
        assertThat(deadline.assumed()).isFalse();
    }

    @Test
    void anAcknowledgementAloneStartsNothing() {
        assertThat(tale().on("2026-03-02", ACKNOWLEDGED).has(DETERMINATION)).isFalse();
    }

    @Test
    void anOfficeThatIsNotDesignatedStartsNothing() {
        var deadline = tale().on("2026-02-27", FILED)
                .on("2026-03-02", RECEIVED_BY_OTHER_OFFICE)
                .of(DETERMINATION);
        assertThat(deadline.due()).isNull();
        assertThat(deadline.none()).contains("has not started");
        assertThat(deadline.state(day("2027-01-01"))).isEqualTo(State.RUNNING);
    }

    @Test
    void theOfficeThatIsNotDesignatedDoesNotHinderTheProperOne() {
        assertThat(tale().on("2026-02-27", RECEIVED_BY_OTHER_OFFICE)
                        .on("2026-03-02", RECEIVED_BY_PROPER_OFFICE)
                        .due(DETERMINATION))
                .isEqualTo(day("2026-03-30"));
    }

    @Test
    void routingTakesNoMoreThanTenWorkingDays() {
        var deadline = tale().on("2026-03-02", RECEIVED_BY_DESIGNATED_OFFICE)
                .on("2026-03-23", RECEIVED_BY_PROPER_OFFICE)
                .of(DETERMINATION);
        assertThat(deadline.due()).isEqualTo(day("2026-04-13"));
        assertThat(deadline.contested())
                .anyMatch(said ->
                        said.contains("\"ten days\"") && said.contains("start Thu 12 Mar 2026 and end Thu 9 Apr 2026"));
    }

    @Test
    void anAgencyMayCountTheTenRoutingDaysByTheCalendar() {
        var tale = tale().on("2026-03-02", RECEIVED_BY_DESIGNATED_OFFICE)
                .on("2026-03-23", RECEIVED_BY_PROPER_OFFICE)
                .counting(false, true);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-04-09"));
    }

    @Test
    void aDesignatedOfficeAloneStartsTheClockAfterRouting() {
        var deadline = tale().on("2026-02-27", FILED)
                .on("2026-03-02", RECEIVED_BY_DESIGNATED_OFFICE)
                .of(DETERMINATION);
        assertThat(deadline.due()).isEqualTo(day("2026-04-13"));
        assertThat(deadline.assumed()).isFalse();
    }

    @Test
    void aSecondReceiptDoesNotRestartTheClock() {
        assertThat(received().on("2026-03-16", RECEIVED_BY_PROPER_OFFICE).due(DETERMINATION))
                .isEqualTo(day("2026-03-30"));
    }

    @Test
    void aRequestMadeCompleteAfterReceiptStartsThen() {
        var tale = received().on("2026-03-06", PERFECTED);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-04-03"));
        assertThat(tale.steps(DETERMINATION))
                .startsWith("Received Mon 2 Mar 2026", "Request complete by the agency's rules Fri 6 Mar 2026: day 0");
    }

    @Test
    void aRequestCompleteBeforeReceiptStartsAtReceipt() {
        assertThat(tale().on("2026-02-25", PERFECTED)
                        .on("2026-03-02", RECEIVED_BY_PROPER_OFFICE)
                        .due(DETERMINATION))
                .isEqualTo(day("2026-03-30"));
    }

    @Test
    void anAgencyThatCountsTheDayOfReceiptIsDueOneWorkingDayEarlier() {
        var deadline = received().counting(true, false).of(DETERMINATION);
        assertThat(deadline.due()).isEqualTo(day("2026-03-27"));
        assertThat(deadline.steps().get(0).said()).endsWith(": day 1");
        assertThat(deadline.contested())
                .anyMatch(said -> said.contains("usual count") && said.contains("Mon 30 Mar 2026"));
    }

    @Test
    void aSundayCannotBeDayOneEvenWhereTheDayOfReceiptCounts() {
        assertThat(tale().on("2026-03-01", RECEIVED_BY_PROPER_OFFICE)
                        .counting(true, false)
                        .due(DETERMINATION))
                .isEqualTo(day("2026-03-27"));
    }

    @Test
    void theHolidaysLeftOutAreNamed() {
        assertThat(tale().on("2026-06-12", RECEIVED_BY_PROPER_OFFICE).steps(DETERMINATION))
                .contains(
                        "Skipped Fri 19 Jun: Juneteenth National Independence Day",
                        "Skipped Fri 3 Jul: Independence Day (observed)");
    }

    @Test
    void anAgencysOwnClosedDayIsLeftOut() {
        var tale = received().counting(false, false, "2026-03-10", "2026-03-15");
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-03-31"));
        assertThat(tale.steps(DETERMINATION)).contains("Skipped Tue 10 Mar: Closed by the agency");
    }

    @Test
    void daysClosedByOrderCountAndAreContestedWithTheOtherDate() {
        var deadline = tale().on("2025-12-10", RECEIVED_BY_PROPER_OFFICE).of(DETERMINATION);
        assertThat(deadline.due()).isEqualTo(day("2026-01-09"));
        assertThat(deadline.contested())
                .anyMatch(said -> said.startsWith("Wed 24 Dec 2025 and Fri 26 Dec 2025: closed by executive order")
                        && said.endsWith("left out, the date would be Tue 13 Jan 2026."));
    }

    @Test
    void inaugurationDayCountsAndIsContested() {
        var deadline = tale().on("2021-01-08", RECEIVED_BY_PROPER_OFFICE).of(DETERMINATION);
        assertThat(deadline.contested())
                .anyMatch(said ->
                        said.startsWith("Wed 20 Jan 2021: Inauguration Day") && said.endsWith("Tue 9 Feb 2021."));
    }

    @Test
    void weekdaysOfAShutdownCountAndAreMentioned() {
        var deadline = tale().on("2025-09-26", RECEIVED_BY_PROPER_OFFICE).of(DETERMINATION);
        assertThat(deadline.due()).isEqualTo(day("2025-10-27"));
        assertThat(deadline.contested()).anyMatch(said -> said.contains("lapse in appropriations"));
    }

    @Test
    void aPlainMonthIsContestedByNobody() {
        assertThat(received().of(DETERMINATION).contested()).isEmpty();
    }

    @Test
    void noTrackingNumberOnDayTenIsAHintAndNeverAViolation() {
        var hint = received().of(ACKNOWLEDGEMENT);
        assertThat(hint.due()).isEqualTo(day("2026-03-16"));
        assertThat(hint.state(day("2026-06-01"))).isEqualTo(State.RUNNING);
        assertThat(received().timeline().next().orElseThrow().kind()).isEqualTo(DETERMINATION);
    }

    @Test
    void anAcknowledgementMeetsItsHintHoweverLate() {
        var hint = received().on("2026-05-04", ACKNOWLEDGED).of(ACKNOWLEDGEMENT);
        assertThat(hint.outcome()).isEqualTo(Outcome.MET);
        assertThat(hint.settledOn()).isEqualTo(day("2026-05-04"));
    }
}
