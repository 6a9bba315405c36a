package org.foiadesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.deadline.Deadline.Kind.CLARIFICATION_REPLY;
import static org.foiadesk.deadline.Deadline.Kind.EXPEDITED_DECISION;
import static org.foiadesk.deadline.Deadline.Kind.FEE_REPLY;
import static org.foiadesk.deadline.Deadline.Kind.STILL_INTERESTED_REPLY;
import static org.foiadesk.deadline.Happening.What.*;
import static org.foiadesk.deadline.Tale.day;
import static org.foiadesk.deadline.Tale.received;
import static org.foiadesk.deadline.Tale.tale;

import org.foiadesk.deadline.Deadline.Day;
import org.foiadesk.deadline.Deadline.Mover;
import org.foiadesk.deadline.Deadline.Outcome;
import org.foiadesk.deadline.Deadline.State;
import org.junit.jupiter.api.Test;

/** What we owe an answer to, and the agency's decision on speed. */
class RepliesTest {

    @Test
    void theLettersOwnDateIsOurs() {
        var reply = received().on("2026-03-10", FEE_ASKED, "2026-03-24").of(FEE_REPLY);
        assertThat(reply.due()).isEqualTo(day("2026-03-24"));
        assertThat(reply.mover()).isEqualTo(Mover.US);
        assertThat(reply.contested()).isEmpty();
    }

    @Test
    void withoutADateThirtyDaysAreAHintFromPractice() {
        var reply = received().on("2026-03-10", CLARIFICATION_ASKED).of(CLARIFICATION_REPLY);
        assertThat(reply.due()).isEqualTo(day("2026-04-09"));
        assertThat(reply.contested()).anyMatch(said -> said.contains("practice of agencies, not the statute"));
    }

    @Test
    void anAnswerInTimeMeetsItAndALateOneIsMissed() {
        var asked = received().on("2026-03-10", STILL_INTERESTED_ASKED, "2026-03-20");
        var inTime = asked.on("2026-03-20", STILL_INTERESTED_ANSWERED).of(STILL_INTERESTED_REPLY);
        var late = asked.on("2026-03-21", STILL_INTERESTED_ANSWERED).of(STILL_INTERESTED_REPLY);
        assertThat(inTime.outcome()).isEqualTo(Outcome.MET);
        assertThat(late.outcome()).isEqualTo(Outcome.MET_LATE);
        assertThat(late.state(day("2026-03-22"))).isEqualTo(State.MISSED);
    }

    @Test
    void anAnswerToOneSortOfQuestionIsNoneToAnother() {
        var tale = received().on("2026-03-10", FEE_ASKED).on("2026-03-12", CLARIFICATION_ANSWERED);
        assertThat(tale.of(FEE_REPLY).open()).isTrue();
    }

    @Test
    void everyQuestionHasItsOwnDate() {
        var tale = received().on("2026-03-10", FEE_ASKED, "2026-03-24").on("2026-03-17", FEE_ASKED, "2026-03-31");
        assertThat(tale.all(FEE_REPLY)).extracting(Deadline::due).containsExactly(day("2026-03-24"), day("2026-03-31"));
    }

    @Test
    void aWithdrawalAClosureAndADecisionMakeAnAnswerMoot() {
        var asked = received().on("2026-03-10", FEE_ASKED);
        assertThat(asked.on("2026-03-12", WITHDRAWN).of(FEE_REPLY).outcome()).isEqualTo(Outcome.VOID);
        assertThat(asked.on("2026-03-12", CLOSED_BY_AGENCY).of(FEE_REPLY).outcome())
                .isEqualTo(Outcome.VOID);
        assertThat(asked.on("2026-03-12", RELEASED_IN_FULL).of(FEE_REPLY).outcome())
                .isEqualTo(Outcome.VOID);
    }

    @Test
    void expeditionIsDecidedWithinTenCalendarDaysWithoutARoll() {
        var decision = tale().on("2026-03-05", EXPEDITE_ASKED).of(EXPEDITED_DECISION);
        assertThat(decision.due()).isEqualTo(day("2026-03-15"));
        assertThat(decision.mover()).isEqualTo(Mover.AGENCY);
        assertThat(decision.days()).extracting(Day::kind).doesNotContain(Day.Kind.WEEKEND);
        assertThat(decision.steps())
                .last()
                .extracting(Deadline.Step::said)
                .isEqualTo("Due Sun 15 Mar 2026: calendar day 10");
    }

    @Test
    void expeditionDecidedEitherWayIsDecided() {
        var asked = tale().on("2026-03-05", EXPEDITE_ASKED);
        assertThat(asked.on("2026-03-15", EXPEDITE_DENIED)
                        .of(EXPEDITED_DECISION)
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(asked.on("2026-03-16", EXPEDITE_GRANTED)
                        .of(EXPEDITED_DECISION)
                        .outcome())
                .isEqualTo(Outcome.MET_LATE);
    }

    @Test
    void expeditionIsMootOnceTheRequestIsDecided() {
        assertThat(tale().on("2026-03-05", EXPEDITE_ASKED)
                        .on("2026-03-09", DETERMINED_ADVERSELY)
                        .of(EXPEDITED_DECISION)
                        .outcome())
                .isEqualTo(Outcome.VOID);
    }

    @Test
    void theTwentyDaysRunOnWhileExpeditionIsPending() {
        assertThat(received().on("2026-03-02", EXPEDITE_ASKED).due(Deadline.Kind.DETERMINATION))
                .isEqualTo(day("2026-03-30"));
    }
}
