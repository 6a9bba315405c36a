package org.foiadesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Happening.What;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Worked cases of the federal clock, each with its reason, as they stand in {@code cases.csv}. */
class GoldenCasesTest {
    private static final Map<String, What> TYPES = Map.ofEntries(
            Map.entry("received", What.RECEIVED_BY_PROPER_OFFICE),
            Map.entry("received_by_designated_component", What.RECEIVED_BY_DESIGNATED_OFFICE),
            Map.entry("received_by_proper_component", What.RECEIVED_BY_PROPER_OFFICE),
            Map.entry("clarification_requested", What.CLARIFICATION_ASKED),
            Map.entry("clarification_received", What.CLARIFICATION_ANSWERED),
            Map.entry("fee_question_sent", What.FEE_ASKED),
            Map.entry("fee_answer_received", What.FEE_ANSWERED),
            Map.entry("extension_notice", What.EXTENSION_NOTICED),
            Map.entry("denied", What.DETERMINED_ADVERSELY),
            Map.entry("appeal_received", What.APPEAL_RECEIVED));

    record Golden(String id, Tale tale, Kind deadline, String expected, String why) {
        @Override
        public String toString() {
            return id + " " + deadline + " " + expected;
        }
    }

    record Event(String type, String date) {}

    record Options(boolean day_of_receipt_counts) {}

    @ParameterizedTest
    @MethodSource("rows")
    void everyWorkedCaseComesOutAsWritten(Golden golden) {
        assertThat(golden.tale().due(golden.deadline())).as(golden.why()).isEqualTo(Tale.day(golden.expected()));
    }

    @Test
    void noFederalCaseIsLeftOut() {
        assertThat(rows()).hasSize(28);
    }

    static List<Golden> rows() {
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(GoldenCasesTest.class.getResourceAsStream("/deadline/cases.csv")),
                        StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().map(GoldenCasesTest::golden).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Golden golden(NamedCsvRecord row) {
        try {
            var json = new ObjectMapper();
            String options = row.getField("options");
            Tale tale = Tale.tale()
                    .counting(
                            !options.isEmpty()
                                    && json.readValue(options, Options.class).day_of_receipt_counts(),
                            false);
            for (Event event : json.readValue(row.getField("events"), Event[].class)) {
                tale = tale.on(event.date(), Objects.requireNonNull(TYPES.get(event.type()), event.type()));
            }
            Kind kind = Kind.valueOf(row.getField("deadline").toUpperCase(Locale.ROOT));
            return new Golden(row.getField("case_id"), tale, kind, row.getField("expected"), row.getField("why"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
