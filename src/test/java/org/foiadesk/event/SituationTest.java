package org.foiadesk.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.foiadesk.deadline.Deadline;
import org.junit.jupiter.api.Test;

class SituationTest {

    @Test
    void aDraftHasNoClock() {
        Situation draft = Told.draft().situation();

        assertThat(draft.timeline().deadlines()).isEmpty();
        assertThat(draft.next(day("2026-03-02"))).isEmpty();
        assertThat(draft.ball(day("2026-03-02"))).isEqualTo(Ball.US);
    }

    @Test
    void aLetterDatesADecisionAndAnArrivalDatesAReply() {
        Situation asked = Told.filed()
                .on("2026-03-10", "2026-03-14", Samples.of("fee-asked"))
                .on("2026-03-16", "2026-03-19", Samples.of("fee-answered"))
                .situation();
        Situation denied = Told.filed()
                .on("2026-03-10", "2026-03-17", Samples.of("denied"))
                .situation();

        assertThat(due(asked, Deadline.Kind.DETERMINATION)).isEqualTo("2026-04-18");
        assertThat(due(denied, Deadline.Kind.APPEAL_WINDOW)).isEqualTo("2026-06-08");
        assertThat(denied.dates().answeredOn()).isEqualTo("2026-03-10");
    }

    @Test
    void aDecisionIsOursToAppealAsLongAsItsLetterSays() {
        Situation situation = Told.filed()
                .on("2026-03-10", new Answers.NoRecords(day("2026-07-01"), ""))
                .situation();

        assertThat(situation.ballUntil()).isEqualTo("2026-07-01");
        assertThat(situation.ball(day("2026-07-01"))).isEqualTo(Ball.US);
        assertThat(situation.ball(day("2026-07-02"))).isEqualTo(Ball.NOBODY);
        assertThat(situation.next(day("2026-07-02"))).isEmpty();
    }

    @Test
    void underAnUnknownLawADecisionStaysOursUnlessItsLetterNamesTheLastDay() {
        Situation silent = Told.filedUnder(PlainAct.UNKNOWN)
                .on("2026-03-10", new Answers.NoRecords(null, ""))
                .situation();
        Situation named = Told.filedUnder(PlainAct.UNKNOWN)
                .on("2026-03-10", new Answers.NoRecords(day("2026-04-09"), ""))
                .situation();

        assertThat(silent.ball(day("2036-03-10"))).isEqualTo(Ball.US);
        assertThat(named.ball(day("2026-04-10"))).isEqualTo(Ball.NOBODY);
    }

    @Test
    void whereTheLawKnowsNoAppealADecisionLeavesNobodyAMove() {
        Situation situation = Told.filedUnder(PlainAct.WITHOUT_APPEALS)
                .on("2026-03-10", Samples.of("denied"))
                .situation();

        assertThat(situation.stage()).isEqualTo(Stage.DENIED);
        assertThat(situation.ball(day("2026-03-10"))).isEqualTo(Ball.NOBODY);
    }

    @Test
    void nobodyIsLateOnceTheWindowToAppealHasPassed() {
        assertThat(Ways.to(Stage.NO_RECORDS).situation().late(day("2026-12-01")))
                .isFalse();
    }

    @Test
    void anAnswerSettlesWhateverTheAgencyHadAsked() {
        Told told = Told.filed()
                .on("2026-03-03", Samples.of("fee-asked"))
                .on("2026-03-04", Samples.of("clarification-asked"))
                .on("2026-03-05", Samples.of("still-interested-asked"));

        assertThat(told.situation().flags())
                .containsExactly(Flag.CLARIFICATION_OPEN, Flag.FEE_OPEN, Flag.STILL_INTERESTED_OPEN);
        assertThat(told.on("2026-03-06", Samples.of("no-records")).situation().flags())
                .isEmpty();
    }

    @Test
    void anAppealThatFailsIsOursForAsLongAsWeWait() {
        Situation situation = Ways.to(Stage.APPEALED)
                .on("2026-04-20", Samples.of("appeal-decided upheld"))
                .situation();

        assertThat(situation.stage()).isEqualTo(Stage.DENIED);
        assertThat(situation.ball(day("2030-01-01"))).isEqualTo(Ball.US);
    }

    @Test
    void anAppealOfSilenceLeadsBackToTheOpenRequest() {
        Situation situation = Told.filed()
                .on("2026-05-04", Samples.of("appealed"))
                .on("2026-05-20", Samples.of("appeal-decided upheld"))
                .situation();

        assertThat(situation.stage()).isEqualTo(Stage.FILED);
        assertThat(situation.ball()).isEqualTo(Ball.US);
    }

    @Test
    void sumsRunOverTheWholeRequestAndTheLatestFeeLetterCounts() {
        Situation situation = Told.filed()
                .on("2026-03-05", Samples.feeLetter("400", day("2026-04-01")))
                .on("2026-03-06", Samples.of("fee-paid"))
                .on("2026-03-07", Samples.feeLetter("212.5", day("2026-04-01")))
                .on("2026-03-08", Samples.of("fee-paid"))
                .on("2026-03-09", new Answers.InterimRelease(1, 40, 3, List.of(), ""))
                .on("2026-03-10", new Answers.ReleasedInPart(100_000_000, null, List.of(), null, ""))
                .situation();

        assertThat(situation.fees()).isEqualTo(new Situation.Fees(new BigDecimal("212.50"), new BigDecimal("100.00")));
        assertThat(situation.pages()).isEqualTo(new Situation.Pages(100_000_040, 3));
    }

    @Test
    void datesAreTheFirstReceiptAndTheLatestAnswer() {
        Situation reopened = Told.filed()
                .on("2026-03-03", new Handling.ReceivedByAgency(Handling.Office.OTHER, ""))
                .on("2026-03-04", new Handling.ReceivedByAgency(Handling.Office.DESIGNATED, ""))
                .on("2026-03-06", Samples.of("received-by-agency"))
                .on("2026-03-09", Samples.of("acknowledged"))
                .on("2026-03-10", Samples.of("denied"))
                .on("2026-03-11", Samples.of("appealed"))
                .on("2026-03-20", Samples.of("appeal-decided remanded"))
                .situation();

        assertThat(reopened.dates())
                .isEqualTo(new Situation.Dates(
                        day("2026-03-02"), day("2026-03-04"), day("2026-03-09"), null, day("2026-03-11")));
    }

    @Test
    void flagsComeAndGoWithWhatTheyStandFor() {
        Told told = Told.filed()
                .on("2026-03-03", Samples.of("expedite-asked"))
                .on("2026-03-04", new Terms.WaiverDecided(Terms.Matter.FEE_WAIVER, false, null, ""))
                .on("2026-03-05", new Questions.FeeAsked(BigDecimal.TEN, null, false, Questions.Category.OTHER, ""))
                .on("2026-03-06", Samples.of("clarification-asked"))
                .on("2026-03-07", Samples.of("mediation-opened"));
        assertThat(told.situation().flags())
                .containsExactly(
                        Flag.CLARIFICATION_OPEN,
                        Flag.FEE_OPEN,
                        Flag.EXPEDITE_ASKED,
                        Flag.WAIVER_DENIED,
                        Flag.CATEGORY_DENIED,
                        Flag.MEDIATION);

        told.on("2026-03-08", Samples.of("scope-narrowed"))
                .on("2026-03-09", Samples.of("expedite-decided"))
                .on("2026-03-10", Samples.of("waiver-decided"))
                .on("2026-03-11", new Terms.WaiverDecided(Terms.Matter.FEE_CATEGORY, true, null, ""))
                .on("2026-03-12", Samples.of("mediation-closed"))
                .on("2026-03-13", Samples.of("interim-release"))
                .on("2026-03-14", Samples.of("denied"));
        assertThat(told.situation().flags())
                .containsExactly(
                        Flag.PART_ARRIVED,
                        Flag.GLOMAR,
                        Flag.EXPEDITE_GRANTED,
                        Flag.WAIVER_GRANTED,
                        Flag.CATEGORY_GRANTED);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static LocalDate due(Situation situation, Deadline.Kind kind) {
        return situation.timeline().of(kind).flatMap(Deadline::dueOn).orElseThrow();
    }
}
