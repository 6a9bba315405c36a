package org.foiadesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.deadline.Deadline.Kind.CUSTOM;
import static org.foiadesk.deadline.Deadline.Kind.DETERMINATION;
import static org.foiadesk.deadline.Deadline.Kind.PRODUCTION;
import static org.foiadesk.deadline.Deadline.Kind.PROMISED;
import static org.foiadesk.deadline.Happening.What.*;
import static org.foiadesk.deadline.Tale.day;
import static org.foiadesk.deadline.Tale.received;
import static org.foiadesk.deadline.Tale.tale;

import org.foiadesk.deadline.Deadline.Mover;
import org.foiadesk.deadline.Deadline.Outcome;
import org.foiadesk.deadline.Deadline.State;
import org.junit.jupiter.api.Test;

/** Dates that somebody named: the agency, a court, the newsroom. */
class NamedDatesTest {

    @Test
    void aPromisedDateDoesNotMoveTheDateOfTheLaw() {
        var tale = received().on("2026-03-10", DATE_PROMISED, "2026-06-01");
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-03-30"));
        assertThat(tale.due(PROMISED)).isEqualTo(day("2026-06-01"));
        assertThat(tale.of(PROMISED).mover()).isEqualTo(Mover.AGENCY);
    }

    @Test
    void aNewPromiseAfterTheDayLeavesTheOldOneMissed() {
        var tale =
                received().on("2026-03-10", DATE_PROMISED, "2026-06-01").on("2026-06-10", DATE_PROMISED, "2026-07-01");
        assertThat(tale.all(PROMISED))
                .extracting(d -> d.state(day("2026-06-11")))
                .containsExactly(State.MISSED, State.RUNNING);
    }

    @Test
    void aNewPromiseBeforeTheDayTakesItsPlaceEvenWhenEarlier() {
        var tale =
                received().on("2026-03-10", DATE_PROMISED, "2026-06-01").on("2026-03-20", DATE_PROMISED, "2026-05-01");
        assertThat(tale.all(PROMISED))
                .extracting(Deadline::outcome)
                .containsExactlyInAnyOrder(Outcome.OPEN, Outcome.VOID);
        assertThat(tale.due(PROMISED)).isEqualTo(day("2026-05-01"));
    }

    @Test
    void aDecisionKeepsOrBreaksThePromise() {
        var promised = received().on("2026-03-10", DATE_PROMISED, "2026-06-01");
        assertThat(promised.on("2026-06-01", RELEASED_IN_FULL).of(PROMISED).outcome())
                .isEqualTo(Outcome.MET);
        assertThat(promised.on("2026-06-02", DETERMINED_ADVERSELY).of(PROMISED).outcome())
                .isEqualTo(Outcome.MET_LATE);
        assertThat(promised.on("2026-04-02", WITHDRAWN).of(PROMISED).outcome()).isEqualTo(Outcome.VOID);
    }

    @Test
    void aPromiseWithoutADateIsNone() {
        assertThat(received().on("2026-03-10", DATE_PROMISED).has(PROMISED)).isFalse();
    }

    @Test
    void aDateSetByHandIsTheAgencysUntilItHasDecidedAndThenOurs() {
        assertThat(received()
                        .on("2026-03-10", DATE_SET, "2026-03-20")
                        .of(CUSTOM)
                        .mover())
                .isEqualTo(Mover.AGENCY);
        var ours = received().on("2026-03-20", DETERMINED_ADVERSELY).on("2026-03-23", DATE_SET, "2026-04-10");
        assertThat(ours.of(CUSTOM).mover()).isEqualTo(Mover.US);
        assertThat(ours.on("2026-04-10", APPEALED).of(CUSTOM).outcome()).isEqualTo(Outcome.MET);
        assertThat(ours.on("2026-04-10", APPEALED)
                        .on("2026-04-13", DATE_SET, "2026-05-01")
                        .of(CUSTOM)
                        .mover())
                .isEqualTo(Mover.AGENCY);
    }

    @Test
    void aNewDateByHandReplacesTheOld() {
        var tale = received().on("2026-03-10", DATE_SET, "2026-03-20").on("2026-04-10", DATE_SET, "2026-04-20");
        assertThat(tale.all(CUSTOM)).extracting(Deadline::outcome).containsExactly(Outcome.VOID, Outcome.OPEN);
    }

    @Test
    void courtOrdersAddUpAndEachReleaseMeetsTheNext() {
        var tale = received()
                .on("2026-04-06", SUIT_FILED)
                .on("2026-09-01", COURT_ORDERED, "2026-11-02")
                .on("2026-09-01", COURT_ORDERED, "2026-10-01")
                .on("2026-09-01", COURT_ORDERED, "2026-12-01")
                .on("2026-09-30", INTERIM_RELEASED)
                .on("2026-11-05", INTERIM_RELEASED);
        assertThat(tale.all(PRODUCTION))
                .extracting(Deadline::outcome)
                .containsExactly(Outcome.MET, Outcome.MET_LATE, Outcome.OPEN);
    }

    @Test
    void theEndOfTheSuitMakesItsOrdersMoot() {
        assertThat(tale().on("2026-09-01", COURT_ORDERED, "2026-10-01")
                        .on("2026-09-20", SUIT_ENDED)
                        .of(PRODUCTION)
                        .outcome())
                .isEqualTo(Outcome.VOID);
    }
}
