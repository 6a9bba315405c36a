package org.foiadesk.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of rungs and days, written down by hand from what newsrooms need. */
class ReminderTest {

    private static final Statute.Calendar FEDERAL = Statutes.of("US").calendar(Statute.Counting.USUAL);
    private static final LocalDate EVER = LocalDate.of(2020, 1, 1);
    private static final LocalDate LONG = LocalDate.of(2030, 1, 1);

    record Case(Matter matter, Deadline.Mover mover, LocalDate known, LocalDate due, String name) {}

    record Said(String rung, String on, String to) {}

    static Stream<Map.Entry<Case, List<Said>>> table() throws IOException {
        Reader csv = new InputStreamReader(
                Objects.requireNonNull(ReminderTest.class.getResourceAsStream("/reminder/rungs.csv")),
                StandardCharsets.UTF_8);
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
            return rows.stream()
                    .collect(Collectors.groupingBy(
                            ReminderTest::dated,
                            LinkedHashMap::new,
                            Collectors.mapping(
                                    row -> new Said(row.getField("rung"), row.getField("on"), row.getField("to")),
                                    Collectors.toList())))
                    .entrySet()
                    .stream()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("table")
    void everyDateHasItsRungsOnTheirDaysToTheirPeople(Map.Entry<Case, List<Said>> row) {
        assertThat(said(date(row.getKey()), EVER, LONG)).isEqualTo(row.getValue());
    }

    @ParameterizedTest
    @EnumSource(Matter.class)
    void everyMatterIsInTheTableOrIsNoDeadlineOfAnybody(Matter matter) throws IOException {
        boolean silent = List.of(Matter.SUIT_FROM, Matter.DEEMED_DENIAL, Matter.ATTORNEY_GENERAL_BRIEF)
                .contains(matter);
        assertThat(table().anyMatch(row -> row.getKey().matter() == matter)).isNotEqualTo(silent);
        assertThat(Rungs.of(matter, Deadline.Mover.AGENCY).isEmpty()).isEqualTo(silent);
    }

    @ParameterizedTest
    @EnumSource(Deadline.Kind.class)
    void everyKindOfDeadlineIsAMatter(Deadline.Kind kind) {
        assertThat(Matter.of(kind).kind()).contains(kind);
        assertThat(Matter.of(kind).word()).isNotBlank();
    }

    @Test
    void whatWouldHaveFiredBeforeTheDateWasKnownIsNotPlanned() {
        assertThat(fires(Matter.DETERMINATION, Deadline.Mover.AGENCY, "2026-03-25"))
                .containsExactly("2026-03-31", "2026-04-29");
    }

    @Test
    void aHardDateOfOursIsSaidOnTheDayItWasTypedToo() {
        assertThat(fires(Matter.FEE_REPLY, Deadline.Mover.US, "2026-03-30"))
                .containsExactly("2026-03-30", "2026-03-30", "2026-03-30");
        assertThat(Rungs.hard(Matter.DETERMINATION, Deadline.Mover.AGENCY)).isFalse();
        assertThat(Rungs.hard(Matter.CUSTOM, Deadline.Mover.US)).isFalse();
        assertThat(Rungs.hard(Matter.FETCH, Deadline.Mover.US)).isTrue();
    }

    @Test
    void nothingIsPlannedBeyondTheHorizonNorBeforeSomebodyLooked() {
        OpenDate date = date(new Case(
                Matter.DETERMINATION,
                Deadline.Mover.AGENCY,
                LocalDate.parse("2026-03-02"),
                LocalDate.parse("2026-03-30"),
                ""));
        assertThat(said(date, EVER, LocalDate.parse("2026-03-29")))
                .extracting(Said::on)
                .containsExactly("2026-03-25");
        assertThat(said(date, LocalDate.parse("2026-03-26"), LocalDate.parse("2026-04-01")))
                .extracting(Said::on)
                .containsExactly("2026-03-31");
    }

    @ParameterizedTest
    @MethodSource("table")
    void whoeverStandsInIsToldOfHardDatesAloneOnEachOfTheirRungs(Map.Entry<Case, List<Said>> row) {
        boolean hard = Rungs.hard(row.getKey().matter(), row.getKey().mover());
        List<Said> standIn = date(row.getKey())
                .planned(EVER, LONG)
                .filter(planned -> planned.capacity() == Capacity.STAND_IN)
                .map(planned ->
                        new Said(planned.rung().name(), planned.firesOn().toString(), ""))
                .toList();
        assertThat(standIn)
                .isEqualTo(
                        hard
                                ? row.getValue().stream()
                                        .map(said -> new Said(said.rung(), said.on(), ""))
                                        .toList()
                                : List.of());
    }

    @Test
    void whoeverIsBothOwnerAndEditorIsToldOnce() {
        Map<Capacity, List<Long>> told = Map.of(Capacity.OWNER, List.of(7L), Capacity.EDITOR, List.of(7L, 8L));
        OpenDate date = new OpenDate(
                1,
                Matter.FEE_REPLY,
                1,
                LocalDate.parse("2026-04-03"),
                LocalDate.parse("2026-03-04"),
                Deadline.Mover.US,
                FEDERAL,
                told);
        assertThat(date.planned(EVER, LONG).filter(one -> one.rung() == Reminder.THREE_DAYS_BEFORE))
                .extracting(OpenDate.Planned::personId, OpenDate.Planned::capacity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(7L, Capacity.OWNER),
                        org.assertj.core.groups.Tuple.tuple(8L, Capacity.EDITOR));
    }

    private static Case dated(NamedCsvRecord row) {
        return new Case(
                Matter.valueOf(row.getField("matter")),
                Deadline.Mover.valueOf(row.getField("mover")),
                LocalDate.parse(row.getField("known")),
                LocalDate.parse(row.getField("due")),
                row.getField("case"));
    }

    /** One person in each capacity, numbered by it. */
    private static OpenDate date(Case one) {
        Map<Capacity, List<Long>> told = new EnumMap<>(Capacity.class);
        Arrays.stream(Capacity.values()).forEach(capacity -> told.put(capacity, List.of((long) capacity.ordinal())));
        return new OpenDate(1, one.matter, 1, one.due, one.known, one.mover, FEDERAL, told);
    }

    private static List<Said> said(OpenDate date, LocalDate since, LocalDate horizon) {
        return date
                .planned(since, horizon)
                .filter(planned -> planned.capacity() != Capacity.STAND_IN)
                .collect(Collectors.groupingBy(
                        planned -> new Said(
                                planned.rung().name(), planned.firesOn().toString(), ""),
                        LinkedHashMap::new,
                        Collectors.mapping(planned -> planned.capacity().word(), Collectors.joining("+"))))
                .entrySet()
                .stream()
                .map(entry -> new Said(entry.getKey().rung(), entry.getKey().on(), entry.getValue()))
                .toList();
    }

    private static List<String> fires(Matter matter, Deadline.Mover mover, String known) {
        return said(
                        date(new Case(matter, mover, LocalDate.parse(known), LocalDate.parse("2026-03-30"), "")),
                        EVER,
                        LONG)
                .stream()
                .map(Said::on)
                .toList();
    }
}
