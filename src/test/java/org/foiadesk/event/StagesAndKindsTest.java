package org.foiadesk.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stage × every kind, against the table that people read. */
class StagesAndKindsTest {

    private static final String DAY = "2026-03-20";
    private static final String LATE = "2026-05-04";
    private static final List<HouseTable> TABLE = HouseTable.rows();

    @Test
    void theTableNamesEveryKindAndEveryChoiceAndNothingElse() {
        assertThat(TABLE.stream().map(HouseTable::name).collect(Collectors.toSet()))
                .isEqualTo(Samples.all().keySet());
    }

    @ParameterizedTest
    @EnumSource
    void theWayLeadsToItsStage(Stage stage) {
        History history = Ways.to(stage).history();

        assertThat(history.situation().stage()).isEqualTo(stage);
        assertThat(history.faults()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("everyStageAndKind")
    void aKindIsAllowedWhereTheTableSaysAndLeadsWhereItSays(Stage stage, String name) {
        Told told = Ways.to(stage);
        Dated candidate = told.next(DAY, Samples.of(name));

        rows(name, stage)
                .findFirst()
                .ifPresentOrElse(row -> leads(told, candidate, row), () -> isRefused(told, candidate));
    }

    @ParameterizedTest
    @EnumSource
    void onlyADraftBeginsARequest(Kind kind) {
        History nothing = Told.nothing(PlainAct.LAW).history();
        Dated first = new Dated(1, LocalDate.parse(DAY), null, Samples.of(kind));

        assertThat(nothing.refusal(first, Told.TODAY).isEmpty()).isEqualTo(kind == Kind.DRAFTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"FILED", "ACKNOWLEDGED"})
    void anOpenRequestMayBeAppealedWhenItIsLate(Stage open) {
        Told told = Ways.to(open);

        leads(told, told.next(LATE, Samples.of("appealed")), theRowOfAnOpenAppeal());
    }

    @ParameterizedTest
    @MethodSource("decisionsAgainstUs")
    void anOpenRequestMayBeAppealedAfterADecisionAgainstUs(Event decision) {
        Told told = Ways.to(Stage.FILED).on("2026-03-16", decision);

        leads(told, told.next(DAY, Samples.of("appealed")), theRowOfAnOpenAppeal());
    }

    @ParameterizedTest
    @EnumSource
    void aStrikeFoldsAgainWithoutWhatItStrikes(Stage stage) {
        Told told = Ways.to(stage);
        List<Dated> before = new ArrayList<>(told.events());
        Dated last = before.remove(before.size() - 1);
        Dated strike = told.next(DAY, new Notes.Struck(last.seq(), "entered twice", ""));

        assertThat(told.history().refusal(strike, Told.TODAY)).isEmpty();
        assertThat(told.history().with(strike).situation())
                .isEqualTo(History.of(PlainAct.LAW, Told.COUNTING, before).situation());
    }

    @ParameterizedTest
    @EnumSource
    void theFormsShownAreThoseThatWouldBeTaken(Stage stage) {
        LocalDate today = LocalDate.parse(DAY);
        Told told = Ways.to(stage);

        List<Kind> taken = Arrays.stream(Kind.values())
                .filter(kind -> kind == Kind.STRUCK
                        || told.history()
                                .refusal(told.next(DAY, Samples.of(kind)), today)
                                .isEmpty())
                .toList();

        assertThat(told.history().possible(today)).containsExactlyInAnyOrderElementsOf(taken);
    }

    static Stream<Arguments> everyStageAndKind() {
        return Arrays.stream(Stage.values()).flatMap(stage -> Samples.all().keySet().stream()
                .filter(name -> !name.equals("struck"))
                .map(name -> Arguments.of(stage, name)));
    }

    static Stream<Event> decisionsAgainstUs() {
        return Stream.of(
                new Terms.ExpediteDecided(false, null, ""),
                new Terms.WaiverDecided(Terms.Matter.FEE_WAIVER, false, null, ""),
                new Terms.WaiverDecided(Terms.Matter.FEE_CATEGORY, false, null, ""),
                new Questions.FeeAsked(new BigDecimal("90"), null, true, Questions.Category.COMMERCIAL, ""));
    }

    private static Stream<HouseTable> rows(String name, Stage stage) {
        return TABLE.stream().filter(row -> row.name().equals(name) && row.allows(stage));
    }

    private static HouseTable theRowOfAnOpenAppeal() {
        return TABLE.stream()
                .filter(row -> row.allowedIn().startsWith("open when late, open after a decision against us"))
                .findFirst()
                .orElseThrow();
    }

    private static void isRefused(Told told, Dated candidate) {
        assertThat(told.history().refusal(candidate, Told.TODAY)).isPresent();
        assertThat(told.history().with(candidate).situation())
                .isEqualTo(told.history().situation());
    }

    private static void leads(Told told, Dated candidate, HouseTable row) {
        Situation before = told.situation();
        LocalDate on = candidate.occurredOn();

        assertThat(told.history().refusal(candidate, Told.TODAY)).isEmpty();
        Situation after = told.history().with(candidate).situation();

        assertThat(after.stage()).isEqualTo(row.leads(before.stage(), Stage.DENIED));
        assertThat(after.ball(on)).isEqualTo(row.moves(before.ball(on)));
        if (row.lapses()) {
            assertThat(after.ball(on.plusDays(90))).isEqualTo(Ball.US);
            assertThat(after.ball(on.plusDays(91))).isEqualTo(Ball.NOBODY);
        }
    }
}
