package org.foiadesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.deadline.Deadline.Kind.APPEAL_DECISION;
import static org.foiadesk.deadline.Deadline.Kind.APPEAL_WINDOW;
import static org.foiadesk.deadline.Deadline.Kind.DETERMINATION;
import static org.foiadesk.deadline.Happening.What.*;
import static org.foiadesk.deadline.Tale.day;
import static org.foiadesk.deadline.Tale.received;
import static org.foiadesk.deadline.Tale.tale;

import org.foiadesk.deadline.Deadline.Mover;
import org.foiadesk.deadline.Deadline.Outcome;
import org.foiadesk.deadline.Happening.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** 5 U.S.C. 552(a)(6)(A)(i)(III)(aa) and (A)(ii). */
class AppealTest {

    @Test
    void weMayAppealForNinetyCalendarDaysAndASundayDoesNotMove() {
        var tale = tale().on("2026-03-30", DETERMINED_ADVERSELY);
        assertThat(tale.due(APPEAL_WINDOW)).isEqualTo(day("2026-06-28"));
        assertThat(tale.of(APPEAL_WINDOW).mover()).isEqualTo(Mover.US);
        assertThat(tale.steps(APPEAL_WINDOW))
                .contains("Sun 28 Jun is not a working day and the date does not move: file by Fri 26 Jun 2026");
    }

    @Test
    void aLastDayThatIsAWorkingDayNeedsNoWarning() {
        assertThat(tale().on("2026-03-31", DETERMINED_ADVERSELY).steps(APPEAL_WINDOW))
                .containsExactly(
                        "Letter dated Tue 31 Mar 2026: day 0", "Last day to appeal Mon 29 Jun 2026: calendar day 90");
    }

    @Test
    void aLetterThatAllowsMoreIsTakenAtItsWord() {
        assertThat(tale().on("2026-03-30", DETERMINED_ADVERSELY, "2026-07-15").due(APPEAL_WINDOW))
                .isEqualTo(day("2026-07-15"));
    }

    @Test
    void aLetterThatAllowsLessThanNinetyDaysIsContested() {
        var window = tale().on("2026-03-30", DETERMINED_ADVERSELY, "2026-05-29").of(APPEAL_WINDOW);
        assertThat(window.due()).isEqualTo(day("2026-06-28"));
        assertThat(window.contested()).anyMatch(said -> said.contains("only until Fri 29 May 2026"));
    }

    @ParameterizedTest
    @EnumSource(names = {"DETERMINED_ADVERSELY", "WAIVER_DENIED", "EXPEDITE_DENIED", "FEE_CATEGORY_DENIED"})
    void everyDecisionAgainstUsCanBeAppealed(What what) {
        assertThat(tale().on("2026-03-30", what).due(APPEAL_WINDOW)).isEqualTo(day("2026-06-28"));
    }

    @Test
    void silenceOpensNoWindow() {
        assertThat(received().has(APPEAL_WINDOW)).isFalse();
    }

    @Test
    void aClosingLetterOpensAWindowOnlyIfItNamesOne() {
        assertThat(received().on("2026-03-20", CLOSED_BY_AGENCY).has(APPEAL_WINDOW))
                .isFalse();
        assertThat(received().on("2026-03-20", CLOSED_BY_AGENCY, "2026-06-18").due(APPEAL_WINDOW))
                .isEqualTo(day("2026-06-18"));
    }

    @Test
    void anAppealOnTheLastDayIsInTimeAndOneAfterItIsNot() {
        var denied = tale().on("2026-03-30", DETERMINED_ADVERSELY);
        assertThat(denied.on("2026-06-28", APPEALED).of(APPEAL_WINDOW).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(denied.on("2026-06-29", APPEALED).of(APPEAL_WINDOW).outcome())
                .isEqualTo(Outcome.MET_LATE);
    }

    @Test
    void decidingNotToAppealClosesTheWindow() {
        assertThat(tale().on("2026-03-30", DETERMINED_ADVERSELY)
                        .on("2026-04-10", APPEAL_DECLINED)
                        .of(APPEAL_WINDOW)
                        .outcome())
                .isEqualTo(Outcome.VOID);
    }

    @Test
    void oneAppealAnswersEveryDecisionThatCouldStillBeAppealed() {
        var tale = tale().on("2026-03-10", WAIVER_DENIED)
                .on("2026-03-30", DETERMINED_ADVERSELY)
                .on("2026-04-20", APPEALED);
        assertThat(tale.all(APPEAL_WINDOW)).extracting(Deadline::outcome).containsOnly(Outcome.MET);
    }

    @Test
    void aLaterDenialOpensItsOwnWindow() {
        var tale = tale().on("2026-03-10", WAIVER_DENIED)
                .on("2026-03-20", APPEALED)
                .on("2026-03-30", DETERMINED_ADVERSELY);
        assertThat(tale.of(APPEAL_WINDOW).open()).isTrue();
        assertThat(tale.due(APPEAL_WINDOW)).isEqualTo(day("2026-06-28"));
        assertThat(tale.all(APPEAL_WINDOW)).hasSize(2);
    }

    @Test
    void recordsReleasedInFullLeaveOnlyTheirPriceToAppeal() {
        var tale = tale().on("2026-03-10", WAIVER_DENIED)
                .on("2026-03-30", DETERMINED_ADVERSELY)
                .on("2026-04-10", RELEASED_IN_FULL);
        assertThat(tale.all(APPEAL_WINDOW)).extracting(Deadline::outcome).containsExactly(Outcome.OPEN, Outcome.VOID);
    }

    @Test
    void aDecisionOnTheRecordsEndsTheQuarrelAboutSpeed() {
        assertThat(tale().on("2026-03-10", EXPEDITE_DENIED)
                        .on("2026-03-30", DETERMINED_ADVERSELY)
                        .all(APPEAL_WINDOW))
                .extracting(Deadline::outcome)
                .containsExactly(Outcome.VOID, Outcome.OPEN);
    }

    @Test
    void anAppealIsDecidedTwentyWorkingDaysAfterItsReceipt() {
        var tale = tale().on("2026-06-22", APPEALED).on("2026-06-26", APPEAL_RECEIVED);
        assertThat(tale.due(APPEAL_DECISION)).isEqualTo(day("2026-07-27"));
        assertThat(tale.of(APPEAL_DECISION).assumed()).isFalse();
        assertThat(tale.steps(APPEAL_DECISION)).contains("Skipped Fri 3 Jul: Independence Day (observed)");
    }

    @Test
    void withoutAReceiptAnAppealRunsFromItsSendingAndSaysAssumed() {
        var decision = tale().on("2026-06-26", APPEALED).of(APPEAL_DECISION);
        assertThat(decision.due()).isEqualTo(day("2026-07-27"));
        assertThat(decision.assumed()).isTrue();
    }

    @Test
    void anAppealDecidedLateWasMissed() {
        var appeal = tale().on("2026-06-26", APPEAL_RECEIVED);
        assertThat(appeal.on("2026-07-27", APPEAL_UPHELD).of(APPEAL_DECISION).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(appeal.on("2026-07-28", APPEAL_REMANDED).of(APPEAL_DECISION).outcome())
                .isEqualTo(Outcome.MET_LATE);
    }

    @Test
    void eachAppealHasItsOwnClock() {
        var tale = tale().on("2026-03-10", WAIVER_DENIED)
                .on("2026-03-16", APPEALED)
                .on("2026-03-30", APPEAL_UPHELD)
                .on("2026-04-15", DETERMINED_ADVERSELY)
                .on("2026-05-04", APPEALED)
                .on("2026-05-06", APPEAL_RECEIVED);
        assertThat(tale.all(APPEAL_DECISION))
                .extracting(Deadline::due)
                .containsExactly(day("2026-04-13"), day("2026-06-04"));
        assertThat(tale.all(APPEAL_DECISION)).extracting(Deadline::outcome).containsExactly(Outcome.MET, Outcome.OPEN);
    }

    @Test
    void aLateAnswerAfterAnAppealAgainstSilenceMakesThatAppealMoot() {
        var tale = received().on("2026-04-06", APPEALED).on("2026-04-20", DETERMINED_ADVERSELY);
        assertThat(tale.of(DETERMINATION).outcome()).isEqualTo(Outcome.MET_LATE);
        assertThat(tale.of(APPEAL_DECISION).outcome()).isEqualTo(Outcome.VOID);
        assertThat(tale.due(APPEAL_WINDOW)).isEqualTo(day("2026-07-19"));
    }

    @Test
    void anAppealAboutFeesStaysPendingWhenTheRecordsAreDecided() {
        assertThat(received()
                        .on("2026-03-10", WAIVER_DENIED)
                        .on("2026-03-16", APPEALED)
                        .on("2026-03-27", DETERMINED_ADVERSELY)
                        .of(APPEAL_DECISION)
                        .outcome())
                .isEqualTo(Outcome.OPEN);
    }
}
