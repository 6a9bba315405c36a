package org.foiadesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.deadline.Deadline.Kind.APPEAL_DECISION;
import static org.foiadesk.deadline.Deadline.Kind.DETERMINATION;
import static org.foiadesk.deadline.Deadline.Kind.PROMISED;
import static org.foiadesk.deadline.Happening.What.*;
import static org.foiadesk.deadline.Tale.day;
import static org.foiadesk.deadline.Tale.received;
import static org.foiadesk.deadline.Tale.tale;

import org.junit.jupiter.api.Test;

/** 5 U.S.C. 552(a)(6)(B): ten more working days, by a notice in time, once. */
class ExtensionTest {

    @Test
    void aTimelyNoticeAddsTenWorkingDays() {
        var tale = received().on("2026-03-25", EXTENSION_NOTICED);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-04-13"));
        assertThat(tale.steps(DETERMINATION))
                .contains(
                        "Extended by 10 working days: notice of Wed 25 Mar 2026, in time",
                        "Due Mon 13 Apr 2026: working day 30");
    }

    @Test
    void aNoticeOnTheLastDayIsInTime() {
        assertThat(received().on("2026-03-30", EXTENSION_NOTICED).due(DETERMINATION))
                .isEqualTo(day("2026-04-13"));
    }

    @Test
    void aLateExtensionNoticeMovesNothing() {
        var tale = received().on("2026-03-31", EXTENSION_NOTICED);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-03-30"));
        assertThat(tale.steps(DETERMINATION))
                .anyMatch(said -> said.endsWith("after the date had passed: it moves nothing"));
        assertThat(tale.of(DETERMINATION).contested()).anyMatch(said -> said.contains("was late"));
    }

    @Test
    void aNoticeIsMeasuredAgainstTheTolledDate() {
        assertThat(received()
                        .on("2026-03-10", CLARIFICATION_ASKED)
                        .on("2026-03-17", CLARIFICATION_ANSWERED)
                        .on("2026-04-01", EXTENSION_NOTICED)
                        .due(DETERMINATION))
                .isEqualTo(day("2026-04-20"));
    }

    @Test
    void aNoticeDuringAPauseIsInTime() {
        var tale = received().on("2026-03-10", CLARIFICATION_ASKED).on("2026-05-04", EXTENSION_NOTICED);
        assertThat(tale.of(DETERMINATION).daysLeft()).isEqualTo(24);
        assertThat(tale.of(DETERMINATION).contested()).noneMatch(said -> said.contains("also stops the extension"));
        assertThat(tale.on("2026-05-08", CLARIFICATION_ANSWERED).due(DETERMINATION))
                .isEqualTo(day("2026-06-12"));
    }

    @Test
    void aQuestionInsideTheExtensionStopsItAndIsContested() {
        var deadline = received()
                .on("2026-03-25", EXTENSION_NOTICED)
                .on("2026-04-07", FEE_ASKED)
                .on("2026-04-09", FEE_ANSWERED)
                .of(DETERMINATION);
        assertThat(deadline.due()).isEqualTo(day("2026-04-15"));
        assertThat(deadline.contested()).anyMatch(said -> said.contains("also stops the extension"));
    }

    @Test
    void anOpenQuestionInsideTheExtensionLeavesItsDays() {
        var deadline = received()
                .on("2026-03-25", EXTENSION_NOTICED)
                .on("2026-04-07", FEE_ASKED)
                .of(DETERMINATION);
        assertThat(deadline.due()).isNull();
        assertThat(deadline.daysLeft()).isEqualTo(4);
    }

    @Test
    void aPauseAcrossTheTwentiethDayRunsOnIntoTheExtension() {
        assertThat(received()
                        .on("2026-03-25", EXTENSION_NOTICED)
                        .on("2026-03-27", FEE_ASKED)
                        .on("2026-04-03", FEE_ANSWERED)
                        .due(DETERMINATION))
                .isEqualTo(day("2026-04-20"));
    }

    @Test
    void aSecondNoticeMovesNothing() {
        var tale = received().on("2026-03-25", EXTENSION_NOTICED).on("2026-04-09", EXTENSION_NOTICED);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-04-13"));
        assertThat(tale.steps(DETERMINATION)).anyMatch(said -> said.contains("is not the first"));
    }

    @Test
    void aNoticeThatTakesLessThanTheLawAllowsExtendsToTheDayItNames() {
        var tale = received().on("2026-03-25", EXTENSION_NOTICED, "2026-04-08");
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-04-08"));
        assertThat(tale.steps(DETERMINATION)).anyMatch(said -> said.contains("names Wed 8 Apr 2026"));
        assertThat(tale.has(PROMISED)).isFalse();
    }

    @Test
    void aNoticeThatNamesASaturdayMeansTheMondayAfterIt() {
        assertThat(received().on("2026-03-25", EXTENSION_NOTICED, "2026-04-04").due(DETERMINATION))
                .isEqualTo(day("2026-04-06"));
    }

    @Test
    void aNoticeThatNamesADayBeforeTheFirstDateTakesNothingBack() {
        assertThat(received().on("2026-03-25", EXTENSION_NOTICED, "2026-03-27").due(DETERMINATION))
                .isEqualTo(day("2026-03-30"));
    }

    @Test
    void aLaterDateInTheNoticeBindsUsToNothing() {
        var tale = received().on("2026-03-25", EXTENSION_NOTICED, "2026-06-30");
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-04-13"));
        assertThat(tale.of(DETERMINATION).contested()).anyMatch(said -> said.contains("only if we agreed"));
    }

    @Test
    void aNoticeThatNamesTheVeryDateOfTheLawIsNoPromise() {
        assertThat(received().on("2026-03-25", EXTENSION_NOTICED, "2026-04-13").has(PROMISED))
                .isFalse();
    }

    @Test
    void anAppealCanBeExtendedWhenTheRequestWasNot() {
        assertThat(tale().on("2026-06-26", APPEAL_RECEIVED)
                        .on("2026-07-10", EXTENSION_NOTICED)
                        .due(APPEAL_DECISION))
                .isEqualTo(day("2026-08-10"));
    }

    @Test
    void anAppealIsNotExtendedAgainAndThatIsContested() {
        var tale = received()
                .on("2026-03-25", EXTENSION_NOTICED)
                .on("2026-04-10", DETERMINED_ADVERSELY)
                .on("2026-06-26", APPEAL_RECEIVED)
                .on("2026-07-10", EXTENSION_NOTICED);
        assertThat(tale.due(APPEAL_DECISION)).isEqualTo(day("2026-07-27"));
        assertThat(tale.of(APPEAL_DECISION).contested()).anyMatch(said -> said.contains("once in all"));
    }

    @Test
    void anExtensionSpentOnTheAppealIsNotThereForTheRemand() {
        var tale = received()
                .on("2026-03-27", DETERMINED_ADVERSELY)
                .on("2026-04-06", APPEAL_RECEIVED)
                .on("2026-04-20", EXTENSION_NOTICED)
                .on("2026-05-08", APPEAL_REMANDED)
                .on("2026-05-20", EXTENSION_NOTICED);
        assertThat(tale.due(APPEAL_DECISION)).isEqualTo(day("2026-05-18"));
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-06-08"));
    }

    @Test
    void aNoticeAfterAnAppealAgainstSilenceIsAboutTheAppeal() {
        var tale = received().on("2026-04-06", APPEALED).on("2026-04-10", EXTENSION_NOTICED);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-03-30"));
        assertThat(tale.steps(DETERMINATION)).noneMatch(said -> said.contains("notice"));
        assertThat(tale.due(APPEAL_DECISION)).isEqualTo(day("2026-05-18"));
    }
}
