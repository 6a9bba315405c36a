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

/** What settles the agency's clock, and what starts a new one. */
class RoundsTest {

    @Test
    void aDecisionOnTheLastDayIsInTimeAndTheNextDayIsLate() {
        assertThat(received()
                        .on("2026-03-30", RELEASED_IN_FULL)
                        .of(DETERMINATION)
                        .outcome())
                .isEqualTo(Outcome.MET);
        var late = received().on("2026-03-31", DETERMINED_ADVERSELY).of(DETERMINATION);
        assertThat(late.outcome()).isEqualTo(Outcome.MET_LATE);
        assertThat(late.state(day("2026-03-31"))).isEqualTo(State.MISSED);
        assertThat(late.settledOn()).isEqualTo(day("2026-03-31"));
    }

    @Test
    void theDateIsMissedOnTheDayAfterIt() {
        assertThat(received().of(DETERMINATION).state(day("2026-03-30"))).isEqualTo(State.RUNNING);
        assertThat(received().of(DETERMINATION).state(day("2026-03-31"))).isEqualTo(State.MISSED);
    }

    @Test
    void neitherAnAcknowledgementNorAPromiseNorAnInterimReleaseIsADetermination() {
        var tale = received()
                .on("2026-03-05", ACKNOWLEDGED)
                .on("2026-03-06", DATE_PROMISED, "2026-06-01")
                .on("2026-03-20", INTERIM_RELEASED);
        assertThat(tale.of(DETERMINATION).open()).isTrue();
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-03-30"));
    }

    @Test
    void aClosingLetterSettlesTheClockWithoutMeetingIt() {
        var deadline = received().on("2026-03-20", CLOSED_BY_AGENCY).of(DETERMINATION);
        assertThat(deadline.outcome()).isEqualTo(Outcome.VOID);
        assertThat(deadline.contested()).anyMatch(said -> said.contains("no determination"));
    }

    @Test
    void withdrawalReferralAndSuitMakeTheClockMoot() {
        assertThat(received().on("2026-03-20", WITHDRAWN).of(DETERMINATION).outcome())
                .isEqualTo(Outcome.VOID);
        assertThat(received().on("2026-03-20", REFERRED_WHOLE).of(DETERMINATION).outcome())
                .isEqualTo(Outcome.VOID);
        assertThat(received().on("2026-04-20", SUIT_FILED).of(DETERMINATION).outcome())
                .isEqualTo(Outcome.VOID);
    }

    @Test
    void aRemandStartsANewClockThatIsContested() {
        var tale = received()
                .on("2026-03-27", DETERMINED_ADVERSELY)
                .on("2026-04-06", APPEALED)
                .on("2026-05-04", APPEAL_REMANDED);
        assertThat(tale.all(DETERMINATION))
                .extracting(Deadline::due)
                .containsExactly(day("2026-03-30"), day("2026-06-02"));
        assertThat(tale.of(DETERMINATION).contested()).anyMatch(said -> said.contains("20 new days"));
        assertThat(tale.steps(DETERMINATION)).startsWith("Sent back on appeal Mon 4 May 2026: day 0");
        assertThat(tale.all(ACKNOWLEDGEMENT)).hasSize(1);
    }

    @Test
    void theSecondDeterminationSettlesTheNewClock() {
        var tale = received()
                .on("2026-03-27", DETERMINED_ADVERSELY)
                .on("2026-04-06", APPEALED)
                .on("2026-05-04", APPEAL_REMANDED)
                .on("2026-06-03", RELEASED_IN_FULL);
        assertThat(tale.all(DETERMINATION))
                .extracting(Deadline::outcome)
                .containsExactly(Outcome.MET, Outcome.MET_LATE);
    }

    @Test
    void aNewClockMayAskItsOwnClarification() {
        var tale = received()
                .on("2026-03-10", CLARIFICATION_ASKED)
                .on("2026-03-12", CLARIFICATION_ANSWERED)
                .on("2026-03-27", DETERMINED_ADVERSELY)
                .on("2026-04-06", APPEALED)
                .on("2026-05-04", APPEAL_REMANDED)
                .on("2026-05-11", CLARIFICATION_ASKED)
                .on("2026-05-13", CLARIFICATION_ANSWERED);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-06-04"));
    }

    @Test
    void aReceiptAfterTheRemandIsItsDayZero() {
        var tale = received()
                .on("2026-03-27", DETERMINED_ADVERSELY)
                .on("2026-04-06", APPEALED)
                .on("2026-05-04", APPEAL_REMANDED)
                .on("2026-05-06", RECEIVED_BY_PROPER_OFFICE);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-06-04"));
    }

    @Test
    void winningAnAppealOnFeesDoesNotGiveTheAgencyTwentyNewDays() {
        var tale = received()
                .on("2026-03-10", WAIVER_DENIED)
                .on("2026-03-12", APPEALED)
                .on("2026-03-25", APPEAL_REMANDED);
        assertThat(tale.all(DETERMINATION)).hasSize(1);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-03-30"));
    }

    @Test
    void aReopenedRequestRunsAgain() {
        var tale = received().on("2026-03-20", WITHDRAWN).on("2026-05-04", REOPENED);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-06-02"));
        assertThat(tale.of(DETERMINATION).open()).isTrue();
        assertThat(tale.steps(DETERMINATION)).startsWith("Reopened Mon 4 May 2026: day 0");
    }

    @Test
    void reopeningWhatIsOpenChangesNothing() {
        assertThat(received().on("2026-03-20", REOPENED).due(DETERMINATION)).isEqualTo(day("2026-03-30"));
    }

    @Test
    void aSecondPartOfTheAnswerDoesNotMakeTheFirstLate() {
        assertThat(received()
                        .on("2026-03-27", DETERMINED_ADVERSELY)
                        .on("2026-05-27", DETERMINED_ADVERSELY)
                        .all(DETERMINATION))
                .extracting(Deadline::outcome)
                .containsExactly(Outcome.MET);
    }

    @Test
    void aDecisionWithNothingBeforeItHasNoClock() {
        assertThat(tale().on("2026-03-30", DETERMINED_ADVERSELY).has(DETERMINATION))
                .isFalse();
    }

    @Test
    void theOrderOfRecordingOfDifferentDaysDoesNotMatter() {
        var told = tale().on("2026-03-17", CLARIFICATION_ANSWERED)
                .on("2026-04-01", EXTENSION_NOTICED)
                .on("2026-03-10", CLARIFICATION_ASKED)
                .on("2026-03-02", RECEIVED_BY_PROPER_OFFICE);
        assertThat(told.due(DETERMINATION)).isEqualTo(day("2026-04-20"));
    }

    @Test
    void aReceiptRecordedAfterItsAnswerOnTheSameDayStillComesFirst() {
        var told = tale().on("2026-03-02", RELEASED_IN_FULL).on("2026-03-02", RECEIVED_BY_PROPER_OFFICE);
        assertThat(told.of(DETERMINATION).outcome()).isEqualTo(Outcome.MET);
    }
}
