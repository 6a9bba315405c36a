package org.foiadesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.deadline.Deadline.Kind.DETERMINATION;
import static org.foiadesk.deadline.Deadline.Kind.FETCH;
import static org.foiadesk.deadline.Happening.What.*;
import static org.foiadesk.deadline.Tale.day;
import static org.foiadesk.deadline.Tale.received;

import org.foiadesk.deadline.Deadline.Mover;
import org.foiadesk.deadline.Deadline.Outcome;
import org.foiadesk.deadline.Deadline.State;
import org.junit.jupiter.api.Test;

/** Records that lie behind a link. */
class FetchingTest {

    @Test
    void theDayThatTheLetterNamesIsOursAndMovesNoOther() {
        var tale = received().on("2026-03-10", RECORDS_LINKED, "2026-03-24");
        assertThat(tale.due(FETCH)).isEqualTo(day("2026-03-24"));
        assertThat(tale.of(FETCH).mover()).isEqualTo(Mover.US);
        assertThat(tale.due(DETERMINATION)).isEqualTo(day("2026-03-30"));
        assertThat(tale.steps(FETCH))
                .containsExactly("Records put behind a link Tue 10 Mar 2026", "The link works until Tue 24 Mar 2026");
    }

    @Test
    void noDecisionOfTheAgencyEndsIt() {
        var linked = received().on("2026-03-10", RECORDS_LINKED, "2026-03-24");
        for (var what : new Happening.What[] {RELEASED_IN_FULL, DETERMINED_ADVERSELY, CLOSED_BY_AGENCY, WITHDRAWN}) {
            assertThat(linked.on("2026-03-11", what).of(FETCH).outcome())
                    .as(what.name())
                    .isEqualTo(Outcome.OPEN);
        }
    }

    @Test
    void whatWasNotFetchedByItsDayIsMissed() {
        var linked = received().on("2026-03-10", RECORDS_LINKED, "2026-03-24");
        assertThat(linked.of(FETCH).state(day("2026-03-24"))).isEqualTo(State.RUNNING);
        assertThat(linked.of(FETCH).state(day("2026-03-25"))).isEqualTo(State.MISSED);
        assertThat(linked.on("2026-03-24", RECORDS_FETCHED).of(FETCH).state(day("2026-03-25")))
                .isEqualTo(State.MET);
        assertThat(linked.on("2026-03-25", RECORDS_FETCHED).of(FETCH).outcome()).isEqualTo(Outcome.MET_LATE);
        assertThat(linked.on("2026-03-25", RECORDS_LEFT).of(FETCH).outcome()).isEqualTo(Outcome.VOID);
    }
}
