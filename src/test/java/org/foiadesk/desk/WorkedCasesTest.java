package org.foiadesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked cases of the law's clock, each asked through the API as it stands in {@code worked-cases.csv}. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WorkedCasesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    Program program;

    record Worked(String id, String question, String deadline, String expected, String why) {
        @Override
        public String toString() {
            return id + " " + deadline + " " + expected;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aWorkedCaseComesOutAsWritten(Worked worked) {
        Response answer = program.asks(worked.question());

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        assertThat(due(answer.jsonPath(), "", worked.deadline()))
                .as("%s: %s", worked.why(), answer.asString())
                .containsExactly(worked.expected());
    }

    @Test
    void noCaseIsLeftOut() {
        assertThat(cases()).hasSize(64);
    }

    @Test
    void aListIsAnsweredAsAListInItsOrder() {
        List<Worked> cases = cases();
        JsonPath answers = program.asks(cases.stream().map(Worked::question).collect(Collectors.joining(",", "[", "]")))
                .jsonPath();

        assertThat(answers.getList("$")).hasSize(64);
        for (int i = 0; i < cases.size(); i++) {
            Worked worked = cases.get(i);
            assertThat(due(answers, "[" + i + "].", worked.deadline()))
                    .as(worked.toString())
                    .containsExactly(worked.expected());
        }
    }

    @Test
    void tenThousandQuestionsAreAnsweredInOneCall() {
        List<Worked> federal =
                cases().stream().filter(worked -> worked.id().startsWith("F")).toList();
        List<Worked> asked = new ArrayList<>(Collections.nCopies(358, federal).stream()
                .flatMap(List::stream)
                .limit(10_000)
                .toList());
        Response answer = program.asks(asked.stream().map(Worked::question).collect(Collectors.joining(",", "[", "]")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(due(answer.asInputStream(), asked)).isEqualTo(10_000);
    }

    /** How many answers came, each looked at as it comes: the whole is large. */
    private static int due(java.io.InputStream answers, List<Worked> asked) {
        try (var read = JSON.readerFor(ObjectNode.class).<ObjectNode>readValues(answers)) {
            int count = 0;
            while (read.hasNext()) {
                Worked worked = asked.get(count++);
                List<String> due = new ArrayList<>();
                read.next().get("deadlines").forEach(deadline -> {
                    if (deadline.get("kind").asText().equals(worked.deadline())) {
                        due.add(deadline.get("due").asText());
                    }
                });
                assertThat(due).as("%s at %s", worked, count).containsExactly(worked.expected());
            }
            return count;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> due(JsonPath answer, String which, String kind) {
        return answer.getList(which + "deadlines.findAll { it.kind == '" + kind + "' }.due", String.class);
    }

    static List<Worked> cases() {
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(WorkedCasesTest.class.getResourceAsStream("/deadline/worked-cases.csv")),
                        StandardCharsets.UTF_8);
                var csv = CsvReader.builder().ofNamedCsvRecord(text)) {
            return csv.stream().map(WorkedCasesTest::worked).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Worked worked(NamedCsvRecord row) {
        try {
            ObjectNode question = JSON.createObjectNode().put("jurisdiction", row.getField("jurisdiction"));
            if (!row.getField("options").isEmpty()) {
                question.set("options", JSON.readTree(row.getField("options")));
            }
            if (!row.getField("as_of").isEmpty()) {
                question.put("as_of", row.getField("as_of"));
            }
            question.set("events", JSON.readTree(row.getField("events")));
            return new Worked(
                    row.getField("case_id"),
                    JSON.writeValueAsString(question),
                    row.getField("deadline"),
                    row.getField("expected"),
                    row.getField("why"));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
