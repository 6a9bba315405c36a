package org.foiadesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter's facts are proposed, and recorded by nobody but a person. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FactsAreRecordedTest {

    private static final Pattern FACT = Pattern.compile("/facts/[0-9-]+/([0-9a-f]{16})/(?:not-so|return)\"");
    private static final String FEE_LETTER = """
            Dear Requester:

            This acknowledges your Freedom of Information Act request, which we received on March 5, 2026.
            Your request has been assigned FOIPA Request No. 1688124-000.

            We estimate that the fees for your request will be $212.50. Please respond in writing within 30 days of the
            date of this letter if you agree to pay them; otherwise we will close your request.
            """;

    @Inject
    Mailroom mailroom;

    private TestBrowser lena;
    private String number;
    private long letter;

    @BeforeEach
    void aLetterArrives() {
        lena = mailroom.person("lena", Role.REPORTER);
        number = mailroom.logged(lena, "Facts", "NEWSROOM", "2026-03-02");
        letter = mailroom.arrives(Mails.agency("Your request")
                .to(mailroom.address(number))
                .saying(FEE_LETTER)
                .bytes());
    }

    private String page() {
        return lena.get("/letters/" + letter).body();
    }

    private List<String> facts() {
        return FACT.matcher(page()).results().map(MatchResult::group).toList().stream()
                .map(found -> found.replaceFirst(".*/([0-9a-f]{16})/.*", "$1"))
                .toList();
    }

    private Page post(String fact, String deed, String... fields) {
        return lena.post("/letters/" + letter + "/facts/" + number + "/" + fact + deed, fields);
    }

    private List<String> kinds() {
        return TableRows.rows(
                "SELECT e.kind || ' ' || e.occurred_on FROM event e JOIN request r ON r.id = e.request_id"
                        + " WHERE r.number = ? ORDER BY e.seq",
                number);
    }

    @Test
    void nothingIsRecordedUntilSomebodySaysSoAndEachByOnePress() {
        assertThat(page())
                .contains("<mark>1688124-000</mark><sup class=\"fact-mark\">1</sup>", "data-fact-key=\"1\"")
                .contains("$212.50", "data-fact-key=\"2\"");
        assertThat(kinds()).containsExactly("drafted 2026-03-02", "filed 2026-03-02");
        List<String> facts = facts();
        assertThat(post(facts.get(0), "/record").location()).endsWith("/letters/" + letter + "#s-facts");
        post(facts.get(1), "/record");
        post(facts.get(1), "/record");
        assertThat(kinds())
                .containsExactly(
                        "drafted 2026-03-02", "filed 2026-03-02", "acknowledged 2026-03-10", "fee-asked 2026-03-10");
        assertThat(TableRows.rows(
                        "SELECT value FROM tracking_number t JOIN request r ON r.id = t.request_id WHERE r.number = ?",
                        number))
                .containsExactly("1688124-000");
        assertThat(page())
                .contains("Recorded as entry 3 by", "Recorded as entry 4 by")
                .doesNotContain("data-fact-key");
        assertThat(facts()).isEqualTo(facts);
    }

    @Test
    void whatIsTakenBackIsStruckAndItsNumberGoesAndItCanBeRecordedAgain() {
        String fact = facts().get(0);
        post(fact, "/record");
        assertThat(post(fact, "/return").status()).isEqualTo(303);
        assertThat(kinds()).hasSize(4).last().asString().startsWith("struck");
        assertThat(TableRows.rows(
                        "SELECT value FROM tracking_number t JOIN request r ON r.id = t.request_id WHERE r.number = ?",
                        number))
                .isEmpty();
        assertThat(facts().get(0)).isEqualTo(fact);
        post(fact, "/record");
        assertThat(kinds()).hasSize(5).last().asString().startsWith("acknowledged");
    }

    @Test
    void whatIsNotSoIsSaidByWhomAndCanBeTakenBack() {
        String fact = facts().get(1);
        post(fact, "/not-so");
        assertThat(page()).contains("Not so, said lena").doesNotContain("data-fact-key=\"2\"");
        post(fact, "/record");
        assertThat(kinds()).hasSize(2);
        post(fact, "/return");
        assertThat(page()).contains("data-fact-key=\"2\"");
    }

    @Test
    void whatWasMisreadIsCorrectedBeforeItIsRecorded() {
        String fact = facts().get(1);
        String address = "/letters/" + letter + "/facts/" + number + "/" + fact;
        assertThat(lena.get(address).body())
                .contains("value=\"212.50\"", "value=\"2026-04-09\"", "Read in their letter “Your request”.");
        assertThat(post(fact, "", "occurredOn", "2026-03-10", "amount", "no").status())
                .isEqualTo(422);
        assertThat(kinds()).hasSize(2);
        post(fact, "", "occurredOn", "2026-03-10", "amount", "250", "replyBy", "2026-04-01");
        assertThat(kinds()).last().isEqualTo("fee-asked 2026-03-10");
        assertThat(TableRows.one(
                        "SELECT CAST(facts AS jsonb) ->> 'amount' FROM event e JOIN request r ON r.id = e.request_id"
                                + " WHERE kind = 'fee-asked' AND r.number = '" + number + "'"))
                .startsWith("250");
    }

    @Test
    void ofALetterThatIsTakenOffNothingIsRecorded() {
        String fact = facts().get(0);
        lena.post("/letters/" + letter + "/filing", "from", number);
        assertThat(post(fact, "/record").status()).isEqualTo(404);
        assertThat(post("0123456789abcdef", "/record").status()).isEqualTo(404);
        assertThat(kinds()).hasSize(2);
    }

    @Test
    void aReaderSeesThemAndRecordsNothing() {
        String fact = facts().get(0);
        TestBrowser ruth = mailroom.person("ruth.reads", Role.READER);
        assertThat(ruth.get("/letters/" + letter).body())
                .contains("What it seems to say")
                .doesNotContain("/record");
        assertThat(ruth.post("/letters/" + letter + "/facts/" + number + "/" + fact + "/record")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aMachinesReplyProposesNothing() {
        long away = mailroom.arrives(Mails.agency("Automatic reply: Your request")
                .to(mailroom.address(number))
                .with("Auto-Submitted: auto-replied")
                .saying("I am out of the office until April 2, 2026. The fees will be $12.00.")
                .bytes());
        assertThat(lena.get("/letters/" + away).body())
                .contains("A machine wrote this")
                .doesNotContain("What it seems to say");
    }
}
