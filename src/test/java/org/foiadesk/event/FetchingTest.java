package org.foiadesk.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.foiadesk.deadline.Deadline.Kind.DETERMINATION;
import static org.foiadesk.deadline.Deadline.Kind.FETCH;

import java.time.LocalDate;
import java.util.List;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Deadline.Outcome;
import org.foiadesk.deadline.Statutes;
import org.foiadesk.event.Fetching.RecordsFetched;
import org.foiadesk.event.Fetching.RecordsLinked;
import org.foiadesk.event.Fetching.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Records behind a link, under the federal law, which knows nothing of links. */
class FetchingTest {

    private static final String ADDRESS = "https://doj.app.box.com/s/9k2x8";
    private static final Event UNTIL_MARCH_20 = new RecordsLinked("Box", ADDRESS, LocalDate.of(2026, 3, 20), "");
    private static final Event UNDATED = new RecordsLinked("Box", ADDRESS, null, "");
    private static final Event FETCHED = new RecordsFetched(Result.FETCHED, null, "");

    @Test
    void aLinkWorksUntilTheDayThatItsLetterNamesAndElseForAWeekAsWeGuess() {
        assertThat(fetch(filed().on("2026-03-10", UNTIL_MARCH_20)).due()).isEqualTo("2026-03-20");
        Deadline guessed = fetch(filed().on("2026-03-10", UNDATED));
        assertThat(guessed.due()).isEqualTo("2026-03-17");
        assertThat(guessed.rule()).contains("our guess");
        assertThat(guessed.mover()).isEqualTo(Deadline.Mover.US);
    }

    @Test
    void fetchingItMeetsTheDateInTimeOrLateAndGivingItUpVoidsIt() {
        assertThat(fetch(linked().on("2026-03-20", FETCHED)).outcome()).isEqualTo(Outcome.MET);
        assertThat(fetch(linked().on("2026-03-21", FETCHED)).outcome()).isEqualTo(Outcome.MET_LATE);
        for (Result left : List.of(Result.GONE, Result.NOT_NEEDED)) {
            assertThat(fetch(linked().on("2026-03-12", new RecordsFetched(left, null, "")))
                            .outcome())
                    .isEqualTo(Outcome.VOID);
        }
    }

    @Test
    void whatWasFetchedIsEveryLinkBeforeItAndNoneAfter() {
        Told told = linked().on("2026-03-11", UNDATED).on("2026-03-12", FETCHED).on("2026-03-13", UNDATED);
        assertThat(outcomes(told)).containsExactlyInAnyOrder(Outcome.MET, Outcome.MET, Outcome.OPEN);
    }

    @Test
    void oneOfTwoLinksIsSettledAloneAndTheOthersDateRunsOn() {
        Told told = linked().on("2026-03-11", UNDATED).on("2026-03-12", new RecordsFetched(Result.FETCHED, 3, ""));
        assertThat(outcomes(told)).containsExactlyInAnyOrder(Outcome.MET, Outcome.OPEN);
        assertThat(told.situation().governing().orElseThrow().due()).isNotEqualTo(LocalDate.of(2026, 3, 20));
        told.on("2026-03-13", new RecordsFetched(Result.GONE, null, ""));
        assertThat(outcomes(told)).containsExactlyInAnyOrder(Outcome.MET, Outcome.VOID);
    }

    @Test
    void whatIsNoLinkOfThatDayCannotBeSettled() {
        for (int entry : new int[] {2, 4, 99}) {
            assertThat(linked().refusal("2026-03-12", new RecordsFetched(Result.FETCHED, entry, ""))
                            .orElse(""))
                    .contains("Entry " + entry + " is no link to records");
        }
        assertThat(linked().refusal("2026-03-09", new RecordsFetched(Result.FETCHED, 3, ""))
                        .orElse(""))
                .contains("Entry 3 is no link to records");
    }

    @Test
    void aLinkMovesNothingHidesNoAnswerDueAndMakesNoAgencyLate() {
        Situation after = linked().situation();
        assertThat(after.stage()).isEqualTo(Stage.FILED);
        assertThat(after.ball()).isEqualTo(Ball.AGENCY);
        assertThat(after.governing().orElseThrow().kind()).isEqualTo(DETERMINATION);
        Situation lawless = Told.filedUnder(Statutes.of("US-FL"))
                .on("2026-03-10", UNTIL_MARCH_20)
                .situation();
        assertThat(lawless.governing().orElseThrow().kind()).isEqualTo(FETCH);
        assertThat(lawless.late(LocalDate.of(2026, 6, 1))).isFalse();
    }

    @Test
    void onAnAnsweredFileTheLastDayToAppealComesBeforeItAndNothingElseDoes() {
        Told full = filed().on("2026-03-10", Samples.of("released-in-full")).on("2026-03-10", UNTIL_MARCH_20);
        Told part = filed().on("2026-03-10", Samples.of("released-in-part")).on("2026-03-10", UNTIL_MARCH_20);
        assertThat(full.situation().governing().orElseThrow().kind()).isEqualTo(FETCH);
        assertThat(full.situation().ball()).isEqualTo(Ball.NOBODY);
        assertThat(part.situation().governing().orElseThrow().kind()).isEqualTo(Deadline.Kind.APPEAL_WINDOW);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://files.city.gov/a",
                "//files.city.gov/a",
                "https://city.gov@evil.example/a",
                "https://localhost/a",
                "https://files.city.gov/a b",
                "https://c\u0456ty.gov/a",
                "https://files.city.gov/\"onclick=x"
            })
    void whatIsNoPlainWebAddressIsRefused(String address) {
        assertThatThrownBy(() -> new RecordsLinked("", address, null, ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("The address");
    }

    private static List<Outcome> outcomes(Told told) {
        return told.situation().timeline().deadlines().stream()
                .filter(d -> d.kind() == FETCH)
                .map(Deadline::outcome)
                .toList();
    }

    private static Told filed() {
        return Told.filedUnder(Statutes.of("US"));
    }

    private static Told linked() {
        return filed().on("2026-03-10", UNTIL_MARCH_20);
    }

    private static Deadline fetch(Told told) {
        return told.situation().timeline().of(FETCH).orElseThrow();
    }
}
