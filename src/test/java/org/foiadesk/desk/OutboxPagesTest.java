package org.foiadesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.UUID;
import org.foiadesk.people.Role;
import org.foiadesk.people.Staff;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.platform.Mail;
import org.foiadesk.platform.MailRows;
import org.foiadesk.platform.Outbox;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OutboxPagesTest {

    @Inject
    Staff staff;

    @Inject
    Outbox outbox;

    private TestBrowser pat = new TestBrowser();
    private TestBrowser rosa = new TestBrowser();
    private TestBrowser dev = new TestBrowser();

    @BeforeEach
    void open() {
        staff.freshStart();
        MailRows.none();
        pat = staff.signedIn("keeps.mail", Role.ADMINISTRATOR);
        rosa = staff.signedIn("gets.mail", Role.REPORTER);
        dev = staff.signedIn("is.curious", Role.EDITOR);
    }

    @AfterEach
    void close() {
        MailRows.none();
    }

    @Test
    void onlyTheAddresseeReadsALetterAndAdministratorsSeeItsEnvelope() {
        UUID id = put("Due today: secret dam");
        assertThat(rosa.get("/outbox").body()).contains("Due today: secret dam");
        assertThat(rosa.get("/outbox/" + id).body()).contains("the dam breaks", "Due today: secret dam");
        assertThat(pat.get("/outbox?of=everybody").body())
                .contains("gets@lantern.example", "waits")
                .doesNotContain("secret dam");
        assertThat(pat.get("/outbox/" + id).body())
                .contains("A mail to gets.mail Test")
                .doesNotContain("secret dam")
                .doesNotContain("the dam breaks");
        assertThat(pat.get("/outbox").body()).contains("The desk has not written to you yet");
        assertThat(dev.get("/outbox?of=everybody").body())
                .doesNotContain("gets@lantern.example")
                .contains("The desk has not written to you yet");
        assertThat(dev.get("/outbox/" + id).status()).isEqualTo(404);
    }

    @Test
    void aFailedMailSaysWhyAndIsTriedAgain() {
        UUID id = put("Due today");
        TableRows.run("UPDATE outbox SET state = 'FAILED', settled_at = now(), refused = 3, reason = 'no such user'");
        assertThat(pat.get("/outbox?of=everybody&state=FAILED").body()).contains("is-failed", "no such user");
        assertThat(pat.get("/outbox?of=everybody&state=SENT").body()).contains("No mail in this state");
        assertThat(rosa.post("/outbox/" + id + "/retry").status()).isEqualTo(403);
        assertThat(pat.post("/outbox/" + id + "/retry").status()).isEqualTo(303);
        assertThat(TableRows.one("SELECT state || refused FROM outbox")).isEqualTo("WAITING0");
        assertThat(pat.post("/outbox/" + id + "/retry").status()).isEqualTo(409);
    }

    @Test
    void aWithdrawnMailNamesWhoWithdrewIt() {
        UUID id = put("Due today");
        assertThat(rosa.post("/outbox/" + id + "/withdrawal").status()).isEqualTo(403);
        assertThat(pat.post("/outbox/" + id + "/withdrawal").status()).isEqualTo(303);
        assertThat(rosa.get("/outbox/" + id).body()).contains("withdrawn", "Withdrawn by keeps.mail Test.");
        assertThat(pat.post("/outbox/" + id + "/withdrawal").status()).isEqualTo(409);
    }

    @Test
    void theListGoesOnFromPageToPageWithoutAGapOrADouble() {
        for (int n = 0; n < 110; n++) {
            put("Number " + n + " of them");
        }
        TableRows.run("UPDATE outbox SET created_at = date_trunc('second', created_at)");
        StringBuilder seen = new StringBuilder();
        String next = "";
        int pages = 0;
        do {
            String page = rosa.get("/outbox" + next).body();
            seen.append(page);
            next = page.contains("rel=\"next\"")
                    ? page.replaceAll("(?s).*rel=\"next\" href=\"/outbox([^\"]*)\".*", "$1")
                            .replace("&amp;", "&")
                    : "";
            pages++;
        } while (!next.isEmpty());
        assertThat(pages).isEqualTo(3);
        for (int n = 0; n < 110; n++) {
            assertThat(seen.toString().split("Number " + n + " of them", -1))
                    .as("number " + n)
                    .hasSize(2);
        }
    }

    @Test
    void healthSaysWhetherMailIsStuckAndReadinessDoesNotDependOnIt() {
        assertThat(pat.get("/q/health/well").status()).isEqualTo(200);
        put("Due today");
        TableRows.run("UPDATE outbox SET state = 'FAILED', settled_at = now(), reason = 'no such user'");
        TestBrowser stranger = new TestBrowser();
        assertThat(stranger.get("/q/health/well").status()).isEqualTo(503);
        assertThat(stranger.get("/q/health/well").body()).doesNotContain("no such user");
        assertThat(stranger.get("/q/health/ready").status()).isEqualTo(200);
        MailRows.none();
        assertThat(stranger.get("/q/health/well").status()).isEqualTo(200);
    }

    private UUID put(String subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> outbox.put(new Mail(
                        OptionalLong.of(staff.id("gets.mail")),
                        "gets@lantern.example",
                        subject,
                        "the dam breaks",
                        "<p>the dam breaks</p>")));
    }
}
