package org.foiadesk.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.deadline.Deadline.Kind.*;

import java.time.LocalDate;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.junit.jupiter.api.Test;

/** Which date stands in the row, and when an agency is late by it. */
class PrecedenceTest {

    private static final Event PROMISE = new Terms.CompletionPromised(LocalDate.of(2026, 3, 25), "");
    private static final Event OWN_DATE = new Notes.DateSet(LocalDate.of(2026, 3, 20), "ask Jo", "");

    @Test
    void theAnswerIsShownAndNotTheEarlierHintOrPromise() {
        Situation situation = Told.filed()
                .on("2026-03-04", PROMISE)
                .on("2026-03-05", OWN_DATE)
                .situation();

        assertThat(shown(situation, "2026-03-06")).isEqualTo(DETERMINATION);
        assertThat(situation.late(day("2026-04-01"))).isFalse();
        assertThat(situation.late(day("2026-04-02"))).isTrue();
        assertThat(shown(situation, "2026-04-02")).isEqualTo(DETERMINATION);
    }

    @Test
    void aDecisionOnExpeditingIsShownWhenItComesFirst() {
        Situation situation =
                Told.filed().on("2026-03-05", Samples.of("expedite-asked")).situation();

        assertThat(shown(situation, "2026-03-06")).isEqualTo(EXPEDITED_DECISION);
        assertThat(situation.late(day("2026-03-16"))).isTrue();
    }

    @Test
    void anAgencyIsNotLateWhileTheMoveIsOurs() {
        Situation situation =
                Told.filed().on("2026-03-05", Samples.of("fee-asked")).situation();

        assertThat(shown(situation, "2026-03-06")).isEqualTo(FEE_REPLY);
        assertThat(situation.late(day("2027-03-06"))).isFalse();
        assertThat(shown(situation, "2027-03-06")).isEqualTo(FEE_REPLY);
    }

    @Test
    void aSecondQuestionLeftOpenIsShownWhileItStopsTheClock() {
        Situation situation = Told.filed()
                .on("2026-03-05", Samples.of("fee-asked"))
                .on("2026-03-06", Samples.of("perfected"))
                .situation();

        assertThat(situation.ball()).isEqualTo(Ball.AGENCY);
        assertThat(shown(situation, "2026-03-07")).isEqualTo(FEE_REPLY);
        assertThat(situation.late(day("2027-03-06"))).isFalse();
    }

    @Test
    void aHintIsShownWhereThereIsNoOtherDateAndMakesNobodyLate() {
        Situation situation = Told.filed()
                .on("2026-03-05", new Questions.ClarificationAsked(null, ""))
                .on("2026-03-06", Samples.of("perfected"))
                .situation();

        assertThat(shown(situation, "2026-03-07")).isEqualTo(ACKNOWLEDGEMENT);
        assertThat(situation.late(day("2026-12-01"))).isFalse();
    }

    @Test
    void anAppealIsAnsweredByItsOwnDate() {
        Situation situation = Ways.to(Stage.APPEALED).situation();

        assertThat(shown(situation, "2026-03-13")).isEqualTo(APPEAL_DECISION);
        assertThat(situation.late(day("2026-04-02"))).isTrue();
    }

    @Test
    void theLastDayToSueIsShownOnceThereIsAnAnswerAndNothingNearer() {
        Told upheld = Told.filedUnder(Statutes.of("US"))
                .on("2026-03-10", Samples.of("denied"))
                .on("2026-03-12", Samples.of("appealed"))
                .on("2026-03-20", Samples.of("appeal-decided upheld"));
        Situation bounced = Told.filedUnder(Statutes.of("US"))
                .on("2026-03-03", Samples.of("delivery-failed"))
                .situation();

        assertThat(shown(upheld.situation(), "2026-03-21")).isEqualTo(SUIT_UNTIL);
        assertThat(shown(upheld.on("2026-03-21", Samples.of("date-set")).situation(), "2026-03-22"))
                .isEqualTo(CUSTOM);
        assertThat(bounced.next(day("2026-03-04"))).isEmpty();
    }

    @Test
    void aCourtsDateIsTheAgencysToKeep() {
        Situation situation = Ways.to(Stage.IN_COURT)
                .on("2026-03-20", Samples.of("court-ordered"))
                .situation();

        assertThat(shown(situation, "2026-03-21")).isEqualTo(PRODUCTION);
        assertThat(situation.late(day("2027-01-16"))).isTrue();
    }

    @Test
    void whereTheLawIsUnknownAPromiseOrADateByHandMakesTheAgencyLate() {
        Situation byHand = with(PlainAct.UNKNOWN, OWN_DATE);
        Situation promised = with(PlainAct.UNKNOWN, PROMISE);

        assertThat(shown(byHand, "2026-03-06")).isEqualTo(CUSTOM);
        assertThat(byHand.late(day("2026-03-21"))).isTrue();
        assertThat(promised.late(day("2026-03-26"))).isTrue();
        assertThat(with(PlainAct.UNKNOWN, Samples.of("noted")).late(day("2036-01-01")))
                .isFalse();
    }

    @Test
    void aDateByHandMakesNoAgencyLateThatHasALaw() {
        Situation ordered = Ways.to(Stage.IN_COURT)
                .on("2026-03-12", new Court.CourtOrdered("status reports", null, null, ""))
                .on("2026-03-13", OWN_DATE)
                .situation();

        assertThat(shown(ordered, "2026-03-14")).isEqualTo(CUSTOM);
        assertThat(ordered.late(day("2026-03-21"))).isFalse();
    }

    @Test
    void aDateOfOurOwnIsShownOnAClosedFileUntilItPasses() {
        Situation situation = Ways.to(Stage.RECEIVED).on("2026-03-11", OWN_DATE).situation();

        assertThat(shown(situation, "2026-03-20")).isEqualTo(CUSTOM);
        assertThat(situation.next(day("2026-03-21"))).isEmpty();
    }

    private static Situation with(Statute statute, Event event) {
        return Told.filedUnder(statute).on("2026-03-05", event).situation();
    }

    private static Deadline.Kind shown(Situation situation, String today) {
        return situation.next(day(today)).orElseThrow().kind();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }
}
