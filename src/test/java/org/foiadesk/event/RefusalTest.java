package org.foiadesk.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private static final LocalDate TODAY = Told.TODAY;

    @Test
    void anAnswerBeforeTheFilingIsRefusedWithTheDay() {
        assertThat(Told.filed().refusal("2026-02-27", Samples.of("denied")))
                .contains(
                        "“Denial” does not fit. It fits a request that is filed, acknowledged, under appeal or in court;"
                                + " on 27 Feb 2026 this one was a draft.");
    }

    @Test
    void aDeedThatTheStageDoesNotAllowIsRefusedWithTheStagesThatDo() {
        assertThat(Ways.to(Stage.WITHDRAWN).refusal("2026-03-20", Samples.of("fee-asked")))
                .contains(
                        "“Fee letter” does not fit. It fits a request that is filed, acknowledged or under appeal; on 20"
                                + " Mar 2026 this one was withdrawn.");
    }

    @Test
    void anAppealWithNothingToAppealIsRefusedUntilTheDayAfterTheAnswerWasDue() {
        assertThat(Told.filed().refusal("2026-04-01", Samples.of("appealed")))
                .contains(
                        "“Appeal” does not fit. On 1 Apr 2026 there was nothing to appeal: no decision went against us,"
                                + " and the agency was not late.");
        assertThat(Told.filed().refusal("2026-04-02", Samples.of("appealed"))).isEmpty();
    }

    @Test
    void whatALaterEventNeedsCannotBeMovedFromUnderIt() {
        Told appealed = Ways.to(Stage.APPEALED).on("2026-04-01", Samples.of("appeal-received"));

        assertThat(appealed.refusal("2026-03-11", Samples.of("withdrawn"))).isPresent();
        assertThat(appealed.refusal("2026-03-13", Samples.of("appeal-decided upheld")))
                .contains(
                        "Then “Receipt of the appeal” of 1 Apr 2026 (entry 5) could not stand. It fits a request that is"
                                + " under appeal; on 1 Apr 2026 this one was denied.");
    }

    @Test
    void aStrikeThatWouldStrandALaterEventIsRefusedNamingIt() {
        assertThat(Ways.to(Stage.APPEALED).refusal("2026-03-20", new Notes.Struck(3, "wrong letter", "")))
                .contains("Then “Appeal” of 12 Mar 2026 (entry 4) could not stand. On 12 Mar 2026 there was nothing to"
                        + " appeal: no decision went against us, and the agency was not late.");
    }

    @Test
    void theDraftCannotBeStruckFromUnderARequest() {
        assertThat(Told.filed().refusal("2026-03-20", new Notes.Struck(1, "wrong", "")))
                .contains("Then “Filing” of 2 Mar 2026 (entry 2) could not stand. There is no draft yet.");
    }

    @Test
    void whatWasNeverFiledIsNeitherAcknowledgedNorReopened() {
        Told withdrawn = Told.draft().on("2026-03-03", Samples.of("withdrawn"));

        assertThat(withdrawn.refusal("2026-03-05", Samples.of("reopened")))
                .hasValueSatisfying(said -> assertThat(said).endsWith("This request was never filed."));
        assertThat(withdrawn.refusal("2026-03-05", Samples.of("acknowledged"))).isPresent();
        assertThat(withdrawn.refusal("2026-03-05", Samples.of("noted"))).isEmpty();
    }

    @Test
    void aFilingMayBeOlderThanTheDayItsDraftWasSaved() {
        assertThat(Told.draft().refusal("2025-11-03", Samples.of("filed"))).isEmpty();
    }

    @Test
    void beforeThereIsADraftOnlyADraftIsPossible() {
        assertThat(Told.nothing(PlainAct.LAW).history().possible(TODAY)).containsExactly(Kind.DRAFTED);
    }

    @Test
    void noRequestIsOlderThanTheLaw() {
        assertThat(Told.filed().refusal("1966-07-03", Samples.of("noted")))
                .contains("3 Jul 1966 is before 4 Jul 1966, when the Freedom of Information Act was signed.");
    }

    @Test
    void whatIsStillToComeCannotHaveHappenedButATimeZoneIsForgiven() {
        Told filed = Told.filed();

        assertThat(filed.refusal("2026-12-03", Samples.of("noted")))
                .contains("3 Dec 2026 is still to come; record it when it has happened.");
        assertThat(filed.refusal("2026-12-02", Samples.of("noted"))).isEmpty();
        assertThat(filed.history().refusal(arriving(filed, "2026-11-30", "2026-12-03"), TODAY))
                .contains("3 Dec 2026 is still to come; record it when it has happened.");
    }

    @Test
    void nothingArrivesBeforeItsOwnDate() {
        Told filed = Told.filed();

        assertThat(filed.history().refusal(arriving(filed, "2026-03-10", "2026-03-09"), TODAY))
                .contains("It cannot have arrived on 9 Mar 2026, before its own date, 10 Mar 2026.");
        assertThat(filed.history().refusal(arriving(filed, "2026-03-10", "2026-03-10"), TODAY))
                .isEmpty();
    }

    @Test
    void aLetterCannotAskForAReplyBeforeItWasWritten() {
        Event letter = Samples.feeLetter("20", LocalDate.of(2026, 3, 9));

        assertThat(Told.filed().refusal("2026-03-10", letter))
                .contains("The date it names is before its own date, 10 Mar 2026.");
        assertThat(Told.filed().refusal("2026-03-09", letter)).isEmpty();
    }

    @Test
    void aRecordThatOlderRulesAllowedStillFoldsAndNamesItsFault() {
        Told told = Told.filed()
                .on("2026-03-04", Samples.of("appeal-received"))
                .on("2026-03-05", Samples.of("acknowledged"));

        assertThat(told.situation().stage()).isEqualTo(Stage.ACKNOWLEDGED);
        assertThat(told.history().faults().keySet()).extracting(Dated::seq).containsExactly(3);
        assertThat(told.refusal("2026-03-06", Samples.of("noted"))).isEmpty();
        assertThat(told.refusal("2026-03-06", new Notes.Struck(3, "not ours", "")))
                .isEmpty();
    }

    private static Dated arriving(Told told, String on, String arrived) {
        return told.next(LocalDate.parse(on), LocalDate.parse(arrived), Samples.of("denied"));
    }
}
