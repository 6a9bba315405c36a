package org.foiadesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Happening.Way;
import org.foiadesk.deadline.Happening.What;
import org.foiadesk.deadline.Statute.Counting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked cases of every law, each with its reason: those of {@code cases.csv}, and {@code own-cases.csv} of ours. */
class GoldenCasesTest {
    private static final Map<String, What> TYPES = Map.ofEntries(
            Map.entry("sent", What.FILED),
            Map.entry("received", What.RECEIVED_BY_PROPER_OFFICE),
            Map.entry("received_by_designated_component", What.RECEIVED_BY_DESIGNATED_OFFICE),
            Map.entry("received_by_proper_component", What.RECEIVED_BY_PROPER_OFFICE),
            Map.entry("received_by_other_office", What.RECEIVED_BY_OTHER_OFFICE),
            Map.entry("acknowledged", What.ACKNOWLEDGED),
            Map.entry("clarification_requested", What.CLARIFICATION_ASKED),
            Map.entry("clarification_received", What.CLARIFICATION_ANSWERED),
            Map.entry("fee_question_sent", What.FEE_ASKED),
            Map.entry("fee_answer_received", What.FEE_ANSWERED),
            Map.entry("still_interested_asked", What.STILL_INTERESTED_ASKED),
            Map.entry("extension_notice", What.EXTENSION_NOTICED),
            Map.entry("promised", What.DATE_PROMISED),
            Map.entry("expedited_requested", What.EXPEDITE_ASKED),
            Map.entry("determination_granted", What.GRANTED),
            Map.entry("released", What.RELEASED_IN_FULL),
            Map.entry("denied", What.DETERMINED_ADVERSELY),
            Map.entry("no_records", What.DETERMINED_ADVERSELY),
            Map.entry("refused_in_person", What.REFUSED_IN_PERSON),
            Map.entry("appeal_sent", What.APPEALED),
            Map.entry("appeal_received", What.APPEAL_RECEIVED),
            Map.entry("appeal_decided", What.APPEAL_UPHELD),
            Map.entry("presuit_complaint_sent", What.COMPLAINED),
            Map.entry("suit_filed", What.SUIT_FILED));

    record Golden(
            String id, String code, Counting counting, List<Happening> story, Kind kind, String expected, String why) {

        /** A day, a minute, or "-" where there is no date. */
        String found() {
            return Timeline.of(Statutes.of(code), counting, story)
                    .of(kind)
                    .map(d -> d.due() == null ? "-" : d.due() + (d.at() == null ? "" : "T" + d.at()))
                    .orElse("none");
        }

        @Override
        public String toString() {
            return id + " " + code + " " + kind + " " + expected;
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyWorkedCaseComesOutAsWritten(Golden golden) {
        assertThat(golden.found()).as(golden.why()).isEqualTo(golden.expected());
    }

    @Test
    void noCaseIsLeftOut() {
        assertThat(rows("cases.csv")).hasSize(64);
    }

    @Test
    void everyLawHasCasesOfItsOwn() {
        assertThat(rows("own-cases.csv").map(Golden::code).collect(Collectors.toSet()))
                .containsAll(Statutes.jurisdictions().stream()
                        .map(Statutes.Jurisdiction::code)
                        .toList());
    }

    static Stream<Golden> rows() {
        return Stream.concat(rows("cases.csv"), rows("own-cases.csv"));
    }

    private static Stream<Golden> rows(String file) {
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(GoldenCasesTest.class.getResourceAsStream("/deadline/" + file)),
                        StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().map(GoldenCasesTest::golden).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Golden golden(NamedCsvRecord row) {
        try {
            var json = new ObjectMapper();
            String options = row.getField("options");
            var story = new ArrayList<Happening>();
            json.readTree(row.getField("events")).forEach(event -> story.add(happening(event)));
            return new Golden(
                    row.getField("case_id"),
                    row.getField("jurisdiction"),
                    counting(options.isEmpty() ? json.createObjectNode() : json.readTree(options)),
                    story,
                    Kind.valueOf(row.getField("deadline").toUpperCase(Locale.ROOT)),
                    row.getField("expected"),
                    row.getField("why"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Counting counting(JsonNode options) {
        return Counting.USUAL
                .by(
                        options.path("day_of_receipt_counts").asBoolean(),
                        false,
                        options.path("receipt").asText().equals("next_business_day"),
                        options.path("local_body").asBoolean())
                .askedBy(Requester.valueOf(
                        options.path("requester").asText("unsaid").toUpperCase(Locale.ROOT)));
    }

    private static Happening happening(JsonNode event) {
        String date = event.get("date").asText();
        What what = Objects.requireNonNull(
                TYPES.get(event.get("type").asText()), event.get("type").asText());
        String until = event.has("until")
                ? event.get("until").asText()
                : event.path("replyBy").asText();
        var happening = new Happening(
                        what, LocalDate.parse(date.substring(0, 10)), until.isEmpty() ? null : LocalDate.parse(until))
                .lasting(event.path("days").asInt())
                .sentBy(Way.valueOf(event.path("by").asText("unsaid").toUpperCase(Locale.ROOT)));
        return date.length() > 10 ? happening.at(LocalTime.parse(date.substring(11))) : happening;
    }
}
