package org.foiadesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with a question is told with its place, in a sentence. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AnswerFaultsTest {

    @Inject
    Program program;

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsToldWithItsPointer(String question, String pointer) {
        Response answer = program.asks(question.replace('\'', '"'));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.jsonPath().getList("faults.pointer", String.class)).containsExactly(pointer);
        assertThat(answer.jsonPath().getString("faults[0].message"))
                .endsWith(".")
                .contains(" ");
    }

    static Stream<Arguments> faults() {
        return Stream.concat(
                Stream.of(
                        arguments("'US'", ""),
                        arguments("17", ""),
                        arguments("null", ""),
                        arguments("[17]", "/0"),
                        arguments("{}", "/jurisdiction"),
                        arguments("{'jurisdiction': null}", "/jurisdiction"),
                        arguments("{'jurisdiction': 7}", "/jurisdiction"),
                        arguments("{'jurisdiction': ''}", "/jurisdiction"),
                        arguments("{'jurisdiction': 'US-XX'}", "/jurisdiction"),
                        arguments("{'jurisdiction': 'us'}", "/jurisdiction"),
                        arguments("[{'jurisdiction': 'US'}, {'jurisdiction': 'USA'}]", "/1/jurisdiction"),
                        arguments("{'jurisdiction': 'US', 'a/b~c': 1}", "/a~1b~0c"),
                        arguments("{'jurisdiction': 'US', 'Events': []}", "/Events"),
                        arguments("{'jurisdiction': 'US', 'jurisdiction': 'US'}", "/jurisdiction"),
                        arguments("{'jurisdiction': 'US', 'asOf': '2026-01-01', 'as_of': '2026-01-01'}", "/as_of"),
                        arguments("{'jurisdiction': 'US', 'asOf': '2026-02-30'}", "/asOf"),
                        arguments("{'jurisdiction': 'US', 'as_of': '2026-13-01'}", "/as_of"),
                        arguments("{'jurisdiction': 'US', 'asOf': '2026-05-20T12:00'}", "/asOf"),
                        arguments("{'jurisdiction': 'US', 'asOf': 20260520}", "/asOf"),
                        arguments("{'jurisdiction': 'US', 'asOf': '1965-12-31'}", "/asOf"),
                        arguments("{'jurisdiction': 'US', 'asOf': '2200-01-01'}", "/asOf"),
                        arguments("{'jurisdiction': 'US', 'options': []}", "/options"),
                        arguments("{'jurisdiction': 'US', 'events': {}}", "/events"),
                        arguments("{'jurisdiction': 'US', 'events': ['received']}", "/events/0"),
                        arguments("{'jurisdiction': 'US', 'events': [null]}", "/events/0")),
                Stream.concat(ofOptions(), ofEvents()));
    }

    private static Stream<Arguments> ofOptions() {
        return Stream.of(
                        arguments("'speed': 1", "speed"),
                        arguments("'receipt': 'next_day'", "receipt"),
                        arguments("'receipt': true", "receipt"),
                        arguments("'dayOfReceiptCounts': 'true'", "dayOfReceiptCounts"),
                        arguments("'day_of_receipt_counts': 1", "day_of_receipt_counts"),
                        arguments("'requester': 'blogger'", "requester"),
                        arguments("'requester': []", "requester"),
                        arguments("'localBody': 'no'", "localBody"),
                        arguments("'local_body': 0", "local_body"),
                        arguments("'zone': 'Texas'", "zone"),
                        arguments("'zone': '+05:00'", "zone"))
                .map(Arguments::get)
                .map(row -> arguments("{'jurisdiction': 'US', 'options': {" + row[0] + "}}", "/options/" + row[1]));
    }

    private static Stream<Arguments> ofEvents() {
        return Stream.of(
                        arguments("'date': '2026-03-02'", "type"),
                        arguments("'type': 'recieved', 'date': '2026-03-02'", "type"),
                        arguments("'type': 5, 'date': '2026-03-02'", "type"),
                        arguments("'type': 'received'", "date"),
                        arguments("'type': 'received', 'date': null", "date"),
                        arguments("'type': 'received', 'date': 20260302", "date"),
                        arguments("'type': 'received', 'date': '2026-02-30'", "date"),
                        arguments("'type': 'received', 'date': '2026-2-3'", "date"),
                        arguments("'type': 'received', 'date': '03/02/2026'", "date"),
                        arguments("'type': 'received', 'date': '2026-03-02T10:00'", "date"),
                        arguments("'type': 'received', 'date': '1900-01-01'", "date"),
                        arguments("'type': 'refused_in_person', 'date': '2026-03-06'", "date"),
                        arguments("'type': 'refused_in_person', 'date': '2026-03-06T24:30'", "date"),
                        arguments("'type': 'refused_in_person', 'date': '2026-03-06T14:00Z'", "date"),
                        arguments("'type': 'refused_in_person', 'date': '2026-02-30T14:00'", "date"),
                        arguments("'type': 'received', 'date': '2026-03-02', 'note': 'x'", "note"),
                        arguments("'type': 'received', 'date': '2026-03-02', 'by': 'email'", "by"),
                        arguments("'type': 'sent', 'date': '2026-03-02', 'by': 'pigeon'", "by"),
                        arguments("'type': 'sent', 'date': '2026-03-02', 'by': 1", "by"),
                        arguments("'type': 'denied', 'date': '2026-03-02', 'replyBy': '2026-04-01'", "replyBy"),
                        arguments(
                                "'type': 'fee_question_sent', 'date': '2026-03-02', 'reply_by': '2026-04-31'",
                                "reply_by"),
                        arguments(
                                "'type': 'clarification_requested', 'date': '2026-03-02', 'replyBy': '2200-01-01'",
                                "replyBy"),
                        arguments("'type': 'received', 'date': '2026-03-02', 'days': 10", "days"),
                        arguments("'type': 'extension_notice', 'date': '2026-03-02', 'days': 0", "days"),
                        arguments("'type': 'extension_notice', 'date': '2026-03-02', 'days': 367", "days"),
                        arguments("'type': 'extension_notice', 'date': '2026-03-02', 'days': 1.5", "days"),
                        arguments("'type': 'extension_notice', 'date': '2026-03-02', 'days': '10'", "days"),
                        arguments(
                                "'type': 'extension_notice', 'date': '2026-03-02', 'days': 5, 'until': '2026-04-01'",
                                "until"),
                        arguments("'type': 'extension_notice', 'date': '2026-03-02', 'until': '1965-01-01'", "until"),
                        arguments("'type': 'promised', 'date': '2026-03-02'", "until"),
                        arguments("'type': 'received', 'type': 'received', 'date': '2026-03-02'", "type"))
                .map(Arguments::get)
                .map(row -> arguments(
                        "{'jurisdiction': 'US', 'events': [{'type': 'sent', 'date': '2026-03-01'}, {" + row[0] + "}]}",
                        "/events/1/" + row[1]));
    }

    @Test
    void allFaultsOfAllQuestionsComeAtOnce() {
        Response answer = program.asks("""
                [{"jurisdiction": "US", "events": [{"type": "received", "date": "2026-02-30"}]},
                 {"jurisdiction": "US"},
                 {"jurisdiction": "Mars", "asOf": "soon", "options": {"zone": 1, "x": 1}, "events": [{}, {"type": "?"}]}]
                """);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("faults.pointer", String.class))
                .containsExactlyInAnyOrder(
                        "/0/events/0/date",
                        "/2/jurisdiction",
                        "/2/asOf",
                        "/2/options/zone",
                        "/2/options/x",
                        "/2/events/0/type",
                        "/2/events/0/date",
                        "/2/events/1/type",
                        "/2/events/1/date");
    }

    @Test
    void whatNeedNotBeSaidMayBeLeftOutOrNull() {
        for (String question : List.of(
                "{'jurisdiction': 'US'}",
                "{'jurisdiction': 'US', 'asOf': null, 'options': null, 'events': null}",
                "{'jurisdiction': 'US', 'options': {}, 'events': []}",
                "{'jurisdiction': 'US', 'options': {'receipt': 'same_day', 'requester': 'news', 'zone': 'UTC'}}",
                "{'jurisdiction': 'US', 'options': {'local_body': true, 'dayOfReceiptCounts': null}}",
                "{'jurisdiction': 'US', 'events': [{'type': 'refused_in_person', 'date': '2026-03-06T14:00:30'}]}",
                "{'jurisdiction': 'US', 'events': [{'type': 'sent', 'date': '2026-03-06', 'by': 'post'}]}")) {
            Response answer = program.asks(question.replace('\'', '"'));
            assertThat(answer.statusCode()).as(question + answer.asString()).isEqualTo(200);
        }
    }

    @Test
    void tooManyQuestionsOrEventsAreRefusedInASentence() {
        Response questions = program.asks(many(10_001, "{\"jurisdiction\":\"US\"}"));
        assertThat(questions.statusCode()).isEqualTo(422);
        assertThat(questions.jsonPath().getString("faults[0].message")).contains("10,000");

        String events = many(501, "{\"type\":\"received\",\"date\":\"2026-03-02\"}");
        Response answer = program.asks("{\"jurisdiction\":\"US\",\"events\":" + events + "}");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("faults[0].pointer")).isEqualTo("/events");
        assertThat(answer.jsonPath().getString("faults[0].message")).contains("500");
    }

    static String many(int count, String one) {
        return IntStream.range(0, count).mapToObj(i -> one).collect(Collectors.joining(",", "[", "]"));
    }
}
