package org.foiadesk.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StrikesTest {

    @Test
    void aStruckEventIsShownButDoesNotCount() {
        History history = Told.filed()
                .on("2026-03-05", Samples.of("denied"))
                .butStruck("2026-03-06")
                .history();

        assertThat(history.situation().stage()).isEqualTo(Stage.FILED);
        assertThat(history.struck()).extracting(Dated::seq).containsExactly(3);
        assertThat(history.standing()).extracting(Dated::seq).containsExactly(1, 2, 4);
    }

    @Test
    void aStrikeThatIsStruckGivesTheEventBack() {
        Told told = Told.filed()
                .on("2026-03-05", Samples.of("denied"))
                .butStruck("2026-03-06")
                .butStruck("2026-03-07");

        assertThat(told.situation().stage()).isEqualTo(Stage.DENIED);
        assertThat(told.history().struck()).extracting(Dated::seq).containsExactly(4);
        assertThat(told.refusal("2026-03-08", new Notes.Struck(3, "after all", "")))
                .isEmpty();
    }

    @Test
    void nothingIsStruckTwice() {
        Told told = Told.filed().on("2026-03-05", Samples.of("denied")).butStruck("2026-03-06");

        assertThat(told.refusal("2026-03-07", new Notes.Struck(3, "again", "")))
                .contains("“Strike” does not fit. Entry 3 is struck already.");
    }

    @Test
    void onlyAnEarlierEntryCanBeStruck() {
        assertThat(Told.filed().refusal("2026-03-07", new Notes.Struck(3, "itself", "")))
                .contains("“Strike” does not fit. There is no entry 3 to strike.");
        assertThat(Told.filed().refusal("2026-03-07", new Notes.Struck(99, "nothing", "")))
                .contains("“Strike” does not fit. There is no entry 99 to strike.");
    }

    @Test
    void aLoneDraftCanBeStruckAndWrittenAnew() {
        Told told = Told.draft().butStruck("2026-03-03");

        assertThat(told.history().faults()).isEmpty();
        assertThat(told.refusal("2026-03-04", Samples.of("drafted"))).isEmpty();
        assertThat(told.on("2026-03-04", Samples.of("drafted")).history().faults())
                .isEmpty();
    }

    @Test
    void aStrikeWorksWhateverItsOwnDate() {
        Told told = Told.filed()
                .on("2026-03-05", Samples.of("denied"))
                .on("2026-03-04", new Notes.Struck(3, "dated too early", ""));

        assertThat(told.history().faults()).isEmpty();
        assertThat(told.situation().stage()).isEqualTo(Stage.FILED);
    }
}
