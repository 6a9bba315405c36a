package org.foiadesk.desk;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foiadesk.deadline.Deadline.Kind;
import org.foiadesk.deadline.Deadline.Mover;
import org.foiadesk.deadline.Deadline.State;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The description that programs are written by says what the desk does, and nothing of its pages. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OpenApiTest {

    private static final String JSON = "application/json";

    @Inject
    Program program;

    @Test
    void itDescribesTheCalculatorAndTheLettersAndNoPage() throws JsonProcessingException {
        JsonNode document = document();

        assertThat(names(document.at("/paths")))
                .containsExactly(
                        Program.CALCULATOR,
                        "/api/v1/letters",
                        "/api/v1/letters/{id}",
                        "/api/v1/letters/{id}/raw",
                        "/api/v1/letters/{id}/files/{n}");
        assertThat(names(document.at("/paths").get(Program.CALCULATOR))).containsExactly("post");
        assertThat(names(calculator(document).get("responses")))
                .contains("200", "400", "401", "403", "413", "415", "422");
    }

    @Test
    void everyTypeFieldOptionAndKindStandsInIt() throws JsonProcessingException {
        JsonNode schemas = document().at("/components/schemas");

        assertThat(texts(schemas.at("/Event/properties/type/enum")))
                .containsExactlyElementsOf(
                        Stream.of(EventType.values()).map(EventType::code).toList());
        assertThat(names(schemas.at("/Event/properties")))
                .containsExactlyInAnyOrder("type", "date", "by", "replyBy", "days", "until");
        assertThat(texts(schemas.at("/Event/properties/by/enum"))).containsAll(EventReader.WAYS);
        assertThat(names(schemas.at("/Question/properties"))).containsExactlyInAnyOrderElementsOf(InquiryReader.KNOWN);
        assertThat(names(schemas.at("/Options/properties"))).containsExactlyInAnyOrderElementsOf(OptionsReader.KNOWN);
        assertThat(texts(schemas.at("/Options/properties/receipt/enum"))).containsAll(OptionsReader.RECEIPTS);
        assertThat(texts(schemas.at("/Options/properties/requester/enum"))).containsAll(OptionsReader.REQUESTERS);
        assertThat(texts(schemas.at("/Deadline/properties/kind/enum")))
                .containsExactlyElementsOf(Stream.of(Kind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(texts(schemas.at("/Deadline/properties/state/enum"))).containsExactlyElementsOf(all(State.values()));
        assertThat(texts(schemas.at("/Deadline/properties/party/enum"))).containsExactlyElementsOf(all(Mover.values()));
    }

    @Test
    void itsExamplesAreAnswered() throws JsonProcessingException {
        JsonNode examples =
                calculator(document()).at("/requestBody/content").get(JSON).get("examples");

        assertThat(examples).hasSizeGreaterThan(2);
        for (JsonNode example : examples) {
            String question = example.get("value").toString();
            assertThat(program.asks(question).statusCode()).as(question).isEqualTo(200);
        }
    }

    @Test
    void noFieldOfAnAnswerIsMissingInIt() throws JsonProcessingException {
        JsonNode deadline = document().at("/components/schemas/Deadline");
        var answers = program.asks("""
                        [{"jurisdiction": "US", "events": [{"type": "sent", "date": "2026-03-02"}]},
                         {"jurisdiction": "US", "asOf": "2026-03-20", "events": [{"type": "received", "date": "2026-03-02"},
                          {"type": "fee_question_sent", "date": "2026-03-10"}]}]
                        """).jsonPath();
        List<java.util.Map<String, Object>> deadlines = answers.getList("deadlines.flatten()");

        assertThat(deadlines).isNotEmpty().allSatisfy(one -> {
            assertThat(names(deadline.get("properties"))).containsAll(one.keySet());
            assertThat(one.keySet()).containsAll(texts(deadline.get("required")));
        });
    }

    private static JsonNode document() throws JsonProcessingException {
        var answer = given().accept(JSON).get("/q/openapi");
        assertThat(answer.statusCode()).isEqualTo(200);
        return new ObjectMapper().readTree(answer.asString());
    }

    private static JsonNode calculator(JsonNode document) {
        return document.at("/paths").get(Program.CALCULATOR).get("post");
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<String> all(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).toList();
    }
}
