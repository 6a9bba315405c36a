package org.foiadesk.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.deadline.Deadline.Kind.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Statutes;
import org.junit.jupiter.api.Test;

/** Whole requests under the federal act, as a reporter would read them. */
class FederalStoriesTest {

    @Test
    void aRequestWithoutAReceiptIsDueTwentyWorkingDaysAfterItsFiling() {
        Situation filed = federal().situation();

        reads(filed, "2026-03-20", Stage.FILED, Ball.AGENCY, DETERMINATION, "2026-03-30");
        assertThat(filed.governing().orElseThrow().assumed()).isTrue();
        assertThat(filed.late(day("2026-03-31"))).isTrue();
    }

    @Test
    void anAcknowledgementAndAFeeLetterMakeItOurMoveUntilWeAnswer() {
        Told told = federal()
                .on("2026-03-05", "2026-03-09", Samples.of("acknowledged"))
                .on("2026-03-05", "2026-03-09", Samples.feeLetter("212.50", day("2026-04-03")));

        reads(told.situation(), "2026-03-20", Stage.ACKNOWLEDGED, Ball.US, FEE_REPLY, "2026-04-03");

        told.on("2026-03-12", "2026-03-12", Samples.of("fee-answered"));
        reads(told.situation(), "2026-03-20", Stage.ACKNOWLEDGED, Ball.AGENCY, DETERMINATION, "2026-04-06");
    }

    @Test
    void aCommercialCategoryMayBeAppealedFromItsLetterOn() {
        Event letter = new Questions.FeeAsked(new BigDecimal("212.50"), null, false, Questions.Category.COMMERCIAL, "");
        Told told = federal().on("2026-03-05", letter);

        assertThat(told.situation().timeline().of(APPEAL_WINDOW).flatMap(Deadline::dueOn))
                .contains(day("2026-06-03"));
        assertThat(told.refusal("2026-03-06", Samples.of("appealed"))).isEmpty();
    }

    @Test
    void aGlomarLetterIsOursForNinetyDaysFromItsDate() {
        Situation denied =
                federal().on("2026-03-30", "2026-04-06", Samples.of("denied")).situation();

        reads(denied, "2026-06-28", Stage.DENIED, Ball.US, APPEAL_WINDOW, "2026-06-28");
        assertThat(denied.ball(day("2026-06-29"))).isEqualTo(Ball.NOBODY);
        assertThat(denied.next(day("2026-06-29"))).isEmpty();
    }

    @Test
    void anAppealIsDueTwentyWorkingDaysAfterItsReceipt() {
        Told told = federal()
                .on("2026-03-30", Samples.of("denied"))
                .on("2026-06-24", Samples.of("appealed"))
                .on("2026-06-26", Samples.of("appeal-received"));

        reads(told.situation(), "2026-07-01", Stage.APPEALED, Ball.AGENCY, APPEAL_DECISION, "2026-07-27");

        told.on("2026-07-10", Samples.of("appeal-decided remanded"));
        reads(told.situation(), "2026-07-13", Stage.ACKNOWLEDGED, Ball.AGENCY, DETERMINATION, "2026-08-07");
    }

    @Test
    void aProductionMeetsTheCourtsDate() {
        Told told = federal()
                .on("2026-04-10", Samples.of("suit-filed"))
                .on("2026-04-20", new Court.CourtOrdered("first production", day("2026-05-20"), 500, ""));

        reads(told.situation(), "2026-04-21", Stage.IN_COURT, Ball.AGENCY, PRODUCTION, "2026-05-20");
        assertThat(told.situation().late(day("2026-05-21"))).isTrue();
        assertThat(told.on("2026-05-19", Samples.of("interim-release"))
                        .situation()
                        .late(day("2026-05-21")))
                .isFalse();
    }

    @Test
    void aClosureIsOursEvenAfterTheDayItsLetterNames() {
        Situation closed = federal()
                .on("2026-03-10", new Endings.ClosedByAgency(Endings.Reason.TOO_BROAD, day("2026-07-01"), ""))
                .situation();

        reads(closed, "2026-07-01", Stage.CLOSED, Ball.US, APPEAL_WINDOW, "2026-07-01");
        assertThat(closed.ball(day("2026-07-02"))).isEqualTo(Ball.US);
        assertThat(closed.next(day("2026-07-02"))).isEmpty();
    }

    @Test
    void aStateThatSaysPromptlyTakesADateByHand() {
        Told told = Told.filedUnder(Statutes.of("US-FL"));
        assertThat(told.situation().governing()).isEmpty();

        told.on("2026-03-02", new Notes.DateSet(day("2026-03-12"), "ten days by the statute", ""));
        reads(told.situation(), "2026-03-10", Stage.FILED, Ball.AGENCY, CUSTOM, "2026-03-12");
        assertThat(told.situation().late(day("2026-03-13"))).isTrue();
    }

    @Test
    void silenceThatOpensOurOwnTimeToAppealMakesTheMoveOurs() {
        Situation silent = Told.filedUnder(Statutes.of("US-PA")).situation();

        assertThat(silent.ball(day("2026-03-09"))).isEqualTo(Ball.AGENCY);
        reads(silent, "2026-03-09", Stage.FILED, Ball.AGENCY, DETERMINATION, "2026-03-09");
        reads(silent, "2026-03-10", Stage.FILED, Ball.US, APPEAL_WINDOW, "2026-03-30");
        assertThat(silent.ball(day("2026-03-31"))).isEqualTo(Ball.AGENCY);
    }

    private static Told federal() {
        return Told.filedUnder(Statutes.of("US"));
    }

    private static void reads(
            Situation situation, String today, Stage stage, Ball ball, Deadline.Kind kind, String due) {
        Deadline next = situation.next(day(today)).orElseThrow();

        assertThat(situation.stage()).isEqualTo(stage);
        assertThat(situation.ball(day(today))).isEqualTo(ball);
        assertThat(next.kind()).isEqualTo(kind);
        assertThat(next.due()).isEqualTo(due);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
