package org.foiadesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.deadline.Deadline.Kind.APPEAL_DECISION;
import static org.foiadesk.deadline.Deadline.Kind.DETERMINATION;
import static org.foiadesk.deadline.Deadline.Kind.SUIT_FROM;
import static org.foiadesk.deadline.Happening.What.*;
import static org.foiadesk.deadline.Tale.day;
import static org.foiadesk.deadline.Tale.received;
import static org.foiadesk.deadline.Tale.tale;

import org.foiadesk.deadline.Deadline.Outcome;
import org.foiadesk.deadline.Deadline.State;
import org.junit.jupiter.api.Test;

/** 5 U.S.C. 552(a)(6)(A)(ii): two cases only in which the 20 days stand still. */
class PauseTest {

    @Test
    void theDayOfAskingCountsAndTheDayOfTheAnswerDoesNot() {
        var tale = received().on("2026-03-10", CLARIFICATION_ASKED).on("2026-03-17", CLARIFICATION_ANSWERED);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-04-06"));
        assertThat(tale.steps(DETERMINATION))
                .contains("Paused 5 working days: clarification asked 10 Mar, answered 17 Mar");
        assertThat(tale.of(DETERMINATION).contested()).anyMatch(said -> said.contains("on which day a pause begins"));
    }

    @Test
    void aSecondClarificationStopsNothing() {
        var tale = received()
                .on("2026-03-10", CLARIFICATION_ASKED)
                .on("2026-03-17", CLARIFICATION_ANSWERED)
                .on("2026-03-20", CLARIFICATION_ASKED)
                .on("2026-03-27", CLARIFICATION_ANSWERED);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-04-06"));
        assertThat(tale.steps(DETERMINATION)).anyMatch(said -> said.contains("again: only one stops the clock"));
    }

    @Test
    void aSecondClarificationLeftOpenStopsNothing() {
        var deadline = received()
                .on("2026-03-10", CLARIFICATION_ASKED)
                .on("2026-03-17", CLARIFICATION_ANSWERED)
                .on("2026-03-20", CLARIFICATION_ASKED)
                .of(DETERMINATION);
        assertThat(deadline.due()).isEqualTo(day("2026-04-06"));
        assertThat(deadline.outcome()).isEqualTo(Outcome.OPEN);
    }

    @Test
    void aClarificationAskedAndAnsweredTheSameDayCostsNothingButIsTheOne() {
        var tale = received().on("2026-03-10", CLARIFICATION_ASKED).on("2026-03-10", CLARIFICATION_ANSWERED);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-03-30"));
        assertThat(tale.on("2026-03-12", CLARIFICATION_ASKED)
                        .on("2026-03-20", CLARIFICATION_ANSWERED)
                        .due(DETERMINATION))
                .isEqualTo(day("2026-03-30"));
    }

    @Test
    void feeQuestionsStopTheClockEachTime() {
        assertThat(received()
                        .on("2026-03-04", FEE_ASKED)
                        .on("2026-03-06", FEE_ANSWERED)
                        .on("2026-03-11", FEE_ASKED)
                        .on("2026-03-13", FEE_ANSWERED)
                        .on("2026-03-17", FEE_ASKED)
                        .on("2026-03-19", FEE_ANSWERED)
                        .due(DETERMINATION))
                .isEqualTo(day("2026-04-07"));
    }

    @Test
    void overlappingQuestionsCountOnce() {
        var tale = received()
                .on("2026-03-10", CLARIFICATION_ASKED)
                .on("2026-03-12", FEE_ASKED)
                .on("2026-03-17", CLARIFICATION_ANSWERED)
                .on("2026-03-19", FEE_ANSWERED);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-04-08"));
        assertThat(tale.steps(DETERMINATION))
                .contains(
                        "Paused 5 working days: clarification asked 10 Mar, answered 17 Mar",
                        "Paused 2 working days: fee question asked 12 Mar, answered 19 Mar");
    }

    @Test
    void oneAnswerClosesAFeeQuestionAndItsReminder() {
        assertThat(received()
                        .on("2026-03-04", FEE_ASKED)
                        .on("2026-03-10", FEE_ASKED)
                        .on("2026-03-12", FEE_ANSWERED)
                        .due(DETERMINATION))
                .isEqualTo(day("2026-04-07"));
    }

    @Test
    void anAnswerOnAWeekendResumesOnMonday() {
        assertThat(received()
                        .on("2026-03-11", FEE_ASKED)
                        .on("2026-03-14", FEE_ANSWERED)
                        .due(DETERMINATION))
                .isEqualTo(day("2026-04-01"));
    }

    @Test
    void aHolidayInsideAPauseIsNotLeftOutTwice() {
        var tale = tale().on("2026-05-18", RECEIVED_BY_PROPER_OFFICE)
                .on("2026-05-21", CLARIFICATION_ASKED)
                .on("2026-05-25", CLARIFICATION_ANSWERED);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-06-17"));
        assertThat(tale.steps(DETERMINATION)).noneMatch(said -> said.contains("Memorial Day"));
    }

    @Test
    void anOpenQuestionLeavesNoDateButTheDaysLeft() {
        var deadline = received().on("2026-03-10", CLARIFICATION_ASKED).of(DETERMINATION);
        assertThat(deadline.due()).isNull();
        assertThat(deadline.outcome()).isEqualTo(Outcome.PAUSED);
        assertThat(deadline.state(day("2027-01-01"))).isEqualTo(State.PAUSED);
        assertThat(deadline.daysLeft()).isEqualTo(14);
        assertThat(deadline.none())
                .isEqualTo("Clock paused since Tue 10 Mar 2026: clarification not answered yet, 14 working days left.");
    }

    @Test
    void nobodyMaySueOnAClockThatIsPaused() {
        assertThat(received().on("2026-03-10", CLARIFICATION_ASKED).has(SUIT_FROM))
                .isFalse();
    }

    @Test
    void askingOnTheLastDayStopsNothing() {
        var tale = received().on("2026-03-30", FEE_ASKED);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-03-30"));
        assertThat(tale.on("2026-04-03", FEE_ANSWERED).due(DETERMINATION)).isEqualTo(day("2026-03-30"));
    }

    @Test
    void askingOnDayTwentyOneRevivesNothing() {
        var tale = received().on("2026-03-31", CLARIFICATION_ASKED).on("2026-04-10", CLARIFICATION_ANSWERED);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-03-30"));
        assertThat(tale.steps(DETERMINATION)).anyMatch(said -> said.contains("pauses nothing"));
    }

    @Test
    void askingOnTheDayBeforeTheLastLeavesOneDay() {
        assertThat(received().on("2026-03-27", FEE_ASKED).of(DETERMINATION).daysLeft())
                .isEqualTo(1);
    }

    @Test
    void aQuestionBeforeReceiptPausesOnlyFromTheStart() {
        var tale = tale().on("2026-02-25", CLARIFICATION_ASKED)
                .on("2026-03-02", RECEIVED_BY_PROPER_OFFICE)
                .on("2026-03-05", CLARIFICATION_ANSWERED);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-04-02"));
    }

    @Test
    void aQuestionAnsweredBeforeTheStartIsNotTheOneThatCounts() {
        var tale = tale().on("2026-02-20", CLARIFICATION_ASKED)
                .on("2026-02-25", CLARIFICATION_ANSWERED)
                .on("2026-03-02", RECEIVED_BY_PROPER_OFFICE);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-03-30"));
        assertThat(tale.on("2026-03-10", CLARIFICATION_ASKED)
                        .on("2026-03-17", CLARIFICATION_ANSWERED)
                        .due(DETERMINATION))
                .isEqualTo(day("2026-04-06"));
    }

    @Test
    void anAnswerWithoutAQuestionChangesNothing() {
        assertThat(received()
                        .on("2026-03-10", FEE_ANSWERED)
                        .on("2026-03-11", CLARIFICATION_ANSWERED)
                        .due(DETERMINATION))
                .isEqualTo(day("2026-03-30"));
    }

    @Test
    void aLetterAskingWhetherWeAreStillInterestedStopsNothing() {
        assertThat(received().on("2026-03-10", STILL_INTERESTED_ASKED).due(DETERMINATION))
                .isEqualTo(day("2026-03-30"));
    }

    @Test
    void aPauseOverTheTurnOfTheYearSaysWhichYear() {
        var tale = tale().on("2026-12-14", RECEIVED_BY_PROPER_OFFICE)
                .on("2026-12-21", FEE_ASKED)
                .on("2027-01-11", FEE_ANSWERED);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2027-02-02"));
        assertThat(tale.steps(DETERMINATION))
                .contains("Paused 13 working days: fee question asked 21 Dec, answered 11 Jan 2027");
    }

    @Test
    void aDecisionDuringAPauseIsInTime() {
        var deadline = received()
                .on("2026-03-10", FEE_ASKED)
                .on("2026-07-01", DETERMINED_ADVERSELY)
                .of(DETERMINATION);
        assertThat(deadline.outcome()).isEqualTo(Outcome.MET);
        assertThat(deadline.daysLeft()).isZero();
        assertThat(deadline.none()).isEqualTo("The clock was paused when this was settled.");
    }

    @Test
    void anAppealsClockHasNoPause() {
        var tale = tale().on("2026-06-26", APPEAL_RECEIVED)
                .on("2026-07-01", CLARIFICATION_ASKED)
                .on("2026-07-15", CLARIFICATION_ANSWERED)
                .on("2026-07-16", FEE_ASKED);
        assertThat(tale.due(APPEAL_DECISION)).isEqualTo(day("2026-07-27"));
    }
}
