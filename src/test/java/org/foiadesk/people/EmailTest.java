package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.UUID;
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
class EmailTest {

    @Inject
    Colleagues colleagues;

    @Inject
    Outbox outbox;

    private TestBrowser writer = new TestBrowser();

    @BeforeEach
    void freshStart() {
        colleagues.freshStart();
        MailRows.none();
        writer = colleagues.signedIn("moves.house", Role.REPORTER);
        TableRows.run("UPDATE person SET email = ''");
    }

    @AfterEach
    void clean() {
        MailRows.none();
        TableRows.run("UPDATE person SET email = ''");
    }

    @Test
    void aNewAddressNeedsThePasswordAndTellsTheOldOne() {
        assertThat(change("old@lantern.example", "wrong").status()).isEqualTo(422);
        assertThat(change("old@lantern.example", Colleagues.PASSWORD).status()).isEqualTo(303);
        assertThat(TableRows.rows("SELECT id FROM outbox")).isEmpty();
        assertThat(change("new@lantern.example", Colleagues.PASSWORD).status()).isEqualTo(303);
        assertThat(colleagues.now("moves.house").email()).isEqualTo("new@lantern.example");
        assertThat(TableRows.rows("SELECT address FROM outbox")).containsExactly("old@lantern.example");
        assertThat(TableRows.one("SELECT text FROM outbox_letter")).doesNotContain("new@lantern.example");
        assertThat(colleagues.audited("address changed", "moves.house")).isPositive();
    }

    @Test
    void whatWaitsForSomebodyGoesToTheNewAddressAndWhatLeftDoesNot() {
        long id = colleagues.now("moves.house").id();
        UUID waits = put(id, "");
        UUID left = put(id, "old@lantern.example");
        TableRows.run("UPDATE outbox SET state = 'SENT', settled_at = now() WHERE id = ?", left);
        change("new@lantern.example", Colleagues.PASSWORD);
        assertThat(TableRows.one("SELECT address FROM outbox WHERE id = ?", waits))
                .isEqualTo("new@lantern.example");
        assertThat(TableRows.one("SELECT address FROM outbox WHERE id = ?", left))
                .isEqualTo("old@lantern.example");
    }

    @Test
    void twoPeopleDoNotShareAnAddressInWhateverCase() {
        colleagues.person("was.first", Role.READER);
        TableRows.run("UPDATE person SET email = 'First@lantern.example' WHERE username = 'was.first'");
        TestBrowser.Page answer = change("fIRST@lantern.example", Colleagues.PASSWORD);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Somebody here has that address already.");
    }

    @Test
    void oneAddressAndNothingElseIsTaken() {
        for (String typed : new String[] {
            "a@x.example, b@x.example",
            "Rosa <rosa@x.example>",
            "rosa@x.example\r\nBcc: eve@x.example",
            "rosa@x.example\u2028Bcc: eve@x.example",
            "rosa"
        }) {
            assertThat(change(typed, Colleagues.PASSWORD).status()).as(typed).isEqualTo(422);
        }
    }

    @Test
    void anAdministratorGivesSomebodyAnAddress() {
        TestBrowser administrator = colleagues.signedIn("keeps.people", Role.ADMINISTRATOR);
        long id = colleagues.now("moves.house").id();
        assertThat(administrator
                        .post(
                                "/people/" + id,
                                "name",
                                "Moves House",
                                "roles",
                                "REPORTER",
                                "email",
                                "given@lantern.example")
                        .status())
                .isEqualTo(303);
        assertThat(colleagues.now("moves.house").email()).isEqualTo("given@lantern.example");
        assertThat(writer.isSignedIn()).isTrue();
    }

    @Test
    void whatWaitsForSomebodyWhoLeavesIsWithdrawn() {
        colleagues.person("goes.away", Role.READER);
        long id = colleagues.now("goes.away").id();
        UUID waits = put(id, "away@lantern.example");
        TestBrowser administrator = colleagues.signedIn("keeps.people", Role.ADMINISTRATOR);
        assertThat(administrator.post("/people/" + id + "/leave").status()).isEqualTo(303);
        assertThat(TableRows.one("SELECT state || ': ' || reason FROM outbox WHERE id = ?", waits))
                .isEqualTo("CANCELLED: The account was closed.");
        assertThat(administrator.post("/people/" + id + "/return").status()).isEqualTo(303);
    }

    @Test
    void anInvitationGoesByMailTooAndItsLinkWorks() {
        TestBrowser administrator = colleagues.signedIn("keeps.people", Role.ADMINISTRATOR);
        TestBrowser.Page made = administrator.post(
                "/people/invitations", "whom", "Guest", "email", "guest@lantern.example", "roles", "READER");
        assertThat(made.status()).isEqualTo(303);
        assertThat(administrator.get(made.location()).body())
                .contains("It is mailed to guest@lantern.example as soon as");
        assertThat(TableRows.rows("SELECT address FROM outbox")).containsExactly("guest@lantern.example");
        String text = TableRows.one("SELECT text FROM outbox_letter");
        String path = text.replaceAll("(?s).*(/join\\?token=[A-Za-z0-9_-]{43}).*", "$1");
        assertThat(new TestBrowser().get(path).body())
                .contains("invited as reader")
                .contains("guest@lantern.example");
    }

    private TestBrowser.Page change(String email, String password) {
        return writer.post("/profile/email", "email", email, "password", password);
    }

    private UUID put(long person, String address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> outbox.put(new Mail(OptionalLong.of(person), address, "Due", "text", "<p>text</p>")));
    }
}
