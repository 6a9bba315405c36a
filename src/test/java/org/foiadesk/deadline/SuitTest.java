package org.foiadesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.deadline.Deadline.Kind.SUIT_FROM;
import static org.foiadesk.deadline.Deadline.Kind.SUIT_UNTIL;
import static org.foiadesk.deadline.Happening.What.*;
import static org.foiadesk.deadline.Tale.day;
import static org.foiadesk.deadline.Tale.received;
import static org.foiadesk.deadline.Tale.tale;

import org.foiadesk.deadline.Deadline.Mover;
import org.foiadesk.deadline.Deadline.Outcome;
import org.foiadesk.deadline.Deadline.State;
import org.junit.jupiter.api.Test;

/** 5 U.S.C. 552(a)(6)(C)(i) and 28 U.S.C. 2401(a). */
class SuitTest {
    private static final Tale LATE = received().on("2026-04-20", DETERMINED_ADVERSELY);

    @Test
    void weMaySueOnTheDayAfterTheDateOrNever() {
        var from = received().of(SUIT_FROM);
        assertThat(from.due()).isEqualTo(day("2026-03-31"));
        assertThat(from.mover()).isEqualTo(Mover.US);
        assertThat(received().on("2026-03-30", DETERMINED_ADVERSELY).has(SUIT_FROM))
                .isFalse();
    }

    @Test
    void theDayFromWhichWeMaySueIsNeverMissed() {
        assertThat(received().of(SUIT_FROM).state(day("2030-01-01"))).isEqualTo(State.RUNNING);
    }

    @Test
    void fromThatDayFeesAreBarredWithThreeQuestions() {
        assertThat(received().steps(SUIT_FROM)).anyMatch(said -> said.startsWith("No search fees from this day"));
        assertThat(received().of(SUIT_FROM).contested()).hasSize(3).allMatch(said -> said.startsWith("Fees: "));
    }

    @Test
    void theExtendedDateCountsForTheSuitToo() {
        assertThat(received().on("2026-03-25", EXTENSION_NOTICED).due(SUIT_FROM))
                .isEqualTo(day("2026-04-14"));
    }

    @Test
    void aLateDecisionBeforeASuitBringsBackTheDutyToAppeal() {
        assertThat(LATE.of(SUIT_FROM).outcome()).isEqualTo(Outcome.VOID);
        assertThat(LATE.of(SUIT_FROM).settledOn()).isEqualTo(day("2026-04-20"));
        assertThat(LATE.steps(SUIT_FROM)).anyMatch(said -> said.contains("the duty to appeal first is back"));
    }

    @Test
    void aDecisionAfterTheSuitChangesNothing() {
        var tale = received().on("2026-04-06", SUIT_FILED).on("2026-04-20", DETERMINED_ADVERSELY);
        assertThat(tale.of(SUIT_FROM).outcome()).isEqualTo(Outcome.MET);
        assertThat(tale.of(SUIT_FROM).settledOn()).isEqualTo(day("2026-04-06"));
    }

    @Test
    void aSuitBeforeTheDateIsContested() {
        var from = received().on("2026-03-16", SUIT_FILED).of(SUIT_FROM);
        assertThat(from.outcome()).isEqualTo(Outcome.VOID);
        assertThat(from.contested()).anyMatch(said -> said.contains("before the agency's date had passed"));
    }

    @Test
    void aClosureInTimeLeavesNothingToSueAboutButALateOneDoes() {
        assertThat(received().on("2026-03-20", CLOSED_BY_AGENCY).has(SUIT_FROM)).isFalse();
        assertThat(received().on("2026-04-20", CLOSED_BY_AGENCY).of(SUIT_FROM).open())
                .isTrue();
    }

    @Test
    void anAppealLeftUnansweredOpensTheCourtAgain() {
        var tale = LATE.on("2026-06-26", APPEAL_RECEIVED);
        assertThat(tale.due(SUIT_FROM)).isEqualTo(day("2026-07-28"));
        assertThat(tale.of(SUIT_FROM).open()).isTrue();
    }

    @Test
    void anAppealDecidedAgainstUsOpensTheCourtThatDay() {
        assertThat(LATE.on("2026-06-26", APPEAL_RECEIVED)
                        .on("2026-07-10", APPEAL_UPHELD)
                        .due(SUIT_FROM))
                .isEqualTo(day("2026-07-10"));
    }

    @Test
    void anAppealDecidedLateAgainstUsKeepsTheEarlierDay() {
        assertThat(LATE.on("2026-06-26", APPEAL_RECEIVED)
                        .on("2026-09-10", APPEAL_UPHELD)
                        .due(SUIT_FROM))
                .isEqualTo(day("2026-07-28"));
    }

    @Test
    void aRemandInTimeLeavesNothingToSueAbout() {
        var tale = received()
                .on("2026-03-27", DETERMINED_ADVERSELY)
                .on("2026-04-06", APPEAL_RECEIVED)
                .on("2026-04-20", APPEAL_REMANDED);
        assertThat(tale.all(SUIT_FROM)).extracting(Deadline::due).containsExactly(day("2026-05-19"));
    }

    @Test
    void whateverEndsTheRightToSueIsNamed() {
        assertThat(received().on("2026-04-20", RELEASED_IN_FULL).steps(SUIT_FROM))
                .contains("Released in full Mon 20 Apr 2026");
        assertThat(received().on("2026-04-20", WITHDRAWN).steps(SUIT_FROM)).contains("Withdrawn Mon 20 Apr 2026");
    }

    @Test
    void theLastDayToSueIsSixYearsAfterTheEarliestRightAndSoft() {
        var until = LATE.on("2026-06-26", APPEAL_RECEIVED).of(SUIT_UNTIL);
        assertThat(until.due()).isEqualTo(day("2032-03-31"));
        assertThat(until.contested()).anyMatch(said -> said.contains("Courts differ"));
        assertThat(until.open()).isTrue();
    }

    @Test
    void aRightThatAccruesOnALeapDayEndsOnTheLastOfFebruary() {
        assertThat(tale().on("2028-01-28", RECEIVED_BY_PROPER_OFFICE).due(SUIT_FROM))
                .isEqualTo(day("2028-02-29"));
        assertThat(tale().on("2028-01-28", RECEIVED_BY_PROPER_OFFICE).due(SUIT_UNTIL))
                .isEqualTo(day("2034-02-28"));
    }

    @Test
    void aSuitMeetsTheLastDayAndAWithdrawalEndsIt() {
        assertThat(received().on("2026-04-06", SUIT_FILED).of(SUIT_UNTIL).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(received().on("2032-04-06", SUIT_FILED).of(SUIT_UNTIL).outcome())
                .isEqualTo(Outcome.MET_LATE);
        assertThat(received().on("2026-04-06", WITHDRAWN).of(SUIT_UNTIL).outcome())
                .isEqualTo(Outcome.VOID);
    }

    @Test
    void anAssumedStartMakesTheSuitAssumedToo() {
        var tale = tale().on("2026-03-02", FILED);
        assertThat(tale.of(SUIT_FROM).assumed()).isTrue();
        assertThat(tale.of(SUIT_UNTIL).assumed()).isTrue();
    }
}
