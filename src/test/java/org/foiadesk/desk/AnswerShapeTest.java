package org.foiadesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** What stands in an answer, field by field. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AnswerShapeTest {

    @Inject
    Program program;

    @Test
    void theQuestionOfTheReadmeIsAnsweredWithItsWorking() {
        Map<String, Object> determination = deadline("determination", """
                {"jurisdiction": "US-TX", "asOf": "2026-05-20", "options": {"requester": "news"},
                 "events": [{"type": "received", "date": "2026-03-03"},
                  {"type": "clarification_requested", "date": "2026-03-06"},
                  {"type": "clarification_received", "date": "2026-05-11"}]}
                """);

        assertThat(determination)
                .containsEntry("due", "2026-05-26")
                .containsEntry("state", "RUNNING")
                .containsEntry("party", "AGENCY")
                .containsKeys("rule", "citation", "link", "contested", "confidence")
                .doesNotContainKeys("reason", "daysLeft", "assumed");
        assertThat((List<?>) determination.get("steps")).isNotEmpty();
        assertThat(determination.get("skipped").toString())
                .contains("date=2026-05-25")
                .contains("Memorial Day");
    }

    @Test
    void aPausedClockSaysHowManyDaysAreLeftAndWhyThereIsNoDate() {
        Map<String, Object> paused = deadline("determination", """
                {"jurisdiction": "US", "asOf": "2026-03-20", "events": [{"type": "received", "date": "2026-03-02"},
                  {"type": "fee_question_sent", "date": "2026-03-10"}]}
                """);

        assertThat(paused)
                .containsEntry("due", null)
                .containsEntry("state", "PAUSED")
                .containsEntry("daysLeft", 14);
        assertThat(paused.get("reason").toString()).isNotBlank();
    }

    @Test
    void whereHoursCountTheDueDateIsAMoment() {
        Map<String, Object> denial = deadline("deemed_denial", """
                {"jurisdiction": "US-IN", "as_of": "2026-03-06",
                 "events": [{"type": "refused_in_person", "date": "2026-03-06T14:00:30"}]}
                """);

        assertThat(denial).containsEntry("due", "2026-03-07T14:00");
    }

    @Test
    void theHoursAreThoseOfTheZone() {
        String question = """
                {"jurisdiction": "US-IN", "options": {"zone": "%s"},
                 "events": [{"type": "refused_in_person", "date": "2026-03-07T14:00"}]}
                """;
        assertThat(deadline("deemed_denial", question.formatted("America/Indiana/Indianapolis")))
                .containsEntry("due", "2026-03-08T15:00");
        assertThat(deadline("deemed_denial", question.formatted("America/Phoenix")))
                .containsEntry("due", "2026-03-08T14:00");
    }

    @Test
    void aReceiptThatIsNotKnownIsSaidToBeAssumed() {
        assertThat(deadline("determination", """
                {"jurisdiction": "US", "events": [{"type": "sent", "date": "2026-03-02", "by": "email"}]}
                """)).containsEntry("assumed", true);
    }

    @Test
    void everyPromiseIsKeptAndOneOfEachOtherKind() {
        JsonPath answer = program.asks("""
                {"jurisdiction": "US", "asOf": "2026-03-09", "events": [{"type": "received", "date": "2026-03-02"},
                  {"type": "promised", "date": "2026-03-05", "until": "2026-09-01"},
                  {"type": "fee_question_sent", "date": "2026-03-06", "replyBy": "2026-04-06"},
                  {"type": "fee_answer_received", "date": "2026-03-09"},
                  {"type": "fee_question_sent", "date": "2026-03-11", "reply_by": "2026-04-10"},
                  {"type": "promised", "date": "2026-03-12", "until": "2026-08-03"}]}
                """).jsonPath();

        assertThat(answer.getList("deadlines.findAll { it.kind == 'promised' }.due"))
                .containsExactly("2026-08-03", "2026-09-01");
        List<String> kinds = answer.getList("deadlines.findAll { it.kind != 'promised' }.kind");
        assertThat(kinds).doesNotHaveDuplicates().contains("determination", "fee_reply");
        assertThat(answer.getString("deadlines.find { it.kind == 'fee_reply' }.due"))
                .isEqualTo("2026-04-10");
        assertThat(answer.getList("deadlines.find { it.kind == 'fee_reply' }.steps.text")
                        .toString())
                .contains("Superseded: due Mon 6 Apr 2026");
    }

    @Test
    void datesComeInOrderAndThoseWithoutOneLast() {
        List<String> due = program.asks("""
                {"jurisdiction": "US", "asOf": "2026-03-09", "events": [{"type": "received", "date": "2026-03-02"},
                  {"type": "clarification_requested", "date": "2026-03-06", "replyBy": "2026-04-06"},
                  {"type": "promised", "date": "2026-03-12", "until": "2026-03-20"}]}
                """).jsonPath().getList("deadlines.due");

        List<String> dated = due.stream().filter(java.util.Objects::nonNull).toList();
        assertThat(dated).hasSizeGreaterThan(1).isSorted();
        assertThat(due.subList(0, dated.size())).isEqualTo(dated);
        assertThat(due).contains((String) null);
    }

    @Test
    void whatWouldFollowFromSilenceIsProjected() {
        assertThat(deadline("deemed_denial", """
                {"jurisdiction": "US-PA", "asOf": "2026-11-19", "events": [{"type": "received", "date": "2026-11-18"}]}
                """)).containsEntry("state", "PROJECTED");
    }

    @Test
    void anEmptyListIsAnsweredWithOne() {
        assertThat(program.asks("[]").asString()).isEqualTo("[]");
    }

    @Test
    void everyJurisdictionAnswersWithAConfidence() {
        org.foiadesk.deadline.Statutes.jurisdictions().forEach(jurisdiction -> {
            JsonPath answer = program.asks("{\"jurisdiction\": \"" + jurisdiction.code()
                            + "\", \"events\": [{\"type\": \"sent\", \"date\": \"2026-03-02\"},"
                            + " {\"type\": \"received\", \"date\": \"2026-03-02\"}]}")
                    .jsonPath();
            List<Map<String, Object>> deadlines = answer.getList("deadlines");
            assertThat(deadlines).as(jurisdiction.code()).isNotEmpty().allSatisfy(deadline -> {
                assertThat(deadline.get("confidence")).isIn("high", "medium", "low");
                assertThat(String.valueOf(deadline.get("rule"))).isNotBlank();
                assertThat(String.valueOf(deadline.get("citation"))).isNotBlank();
                assertThat(deadline.get("due") != null || deadline.get("reason") != null)
                        .isTrue();
            });
        });
    }

    private Map<String, Object> deadline(String kind, String question) {
        var answer = program.asks(question);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        Map<String, Object> deadline = answer.jsonPath().getMap("deadlines.find { it.kind == '" + kind + "' }");
        assertThat(deadline).as(answer.asString()).isNotNull();
        return deadline;
    }
}
