package org.foiadesk.drafting;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.foiadesk.agency.Agencies;
import org.foiadesk.correspondence.Intake;
import org.foiadesk.correspondence.Kept;
import org.foiadesk.correspondence.Origin;
import org.foiadesk.people.Role;
import org.foiadesk.people.Staff;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.platform.MailRows;
import org.foiadesk.platform.MailServer;
import org.foiadesk.platform.MailServers;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a returned mail in the mailbox to the record: our letter did not arrive. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class BouncesTest {

    private static final String AGENCY = "foia@city.example";

    @Inject
    Staff staff;

    @Inject
    Agencies agencies;

    @Inject
    MailServers servers;

    @Inject
    Intake intake;

    @Inject
    Bounces bounces;

    private TestBrowser rosa = new TestBrowser();
    private String number = "";
    private String sent = "";
    private String id = "";

    @BeforeEach
    void send() {
        staff.freshStart();
        TableRows.run("DELETE FROM sent_letter");
        MailRows.none();
        QuarkusTransaction.requiringNew()
                .run(() -> servers.keep(new MailServer(
                        "localhost", 1, MailServer.Security.NONE, "", "", "desk@lantern.example", "The Lantern")));
        TableRows.run("UPDATE mail_server SET confirmed_at = now(), next_try_at = 'infinity'");
        rosa = staff.signedIn("writes.back", Role.REPORTER);
        number = logged();
        sent = rosa.post(
                        "/requests/" + number + "/letters/draft/sending",
                        "of",
                        "status",
                        "to",
                        AGENCY,
                        "subject",
                        "Jail logs of March",
                        "text",
                        "Where are they?",
                        "once",
                        UUID.randomUUID().toString())
                .location();
        id = TableRows.one("SELECT message_id FROM outbox");
        TableRows.run("UPDATE outbox SET state = 'SENT', lease_until = NULL, settled_at = now()");
    }

    @AfterEach
    void close() {
        TableRows.run("DELETE FROM sent_letter");
        MailRows.none();
    }

    @Test
    void aBounceIsOnTheRecordOnceAndTheNextMoveIsOurs() {
        assertThat(ball()).isEqualTo("AGENCY");
        String letter = arrives(report("failed", "5.1.1", "smtp; 550 5.1.1 <" + AGENCY + ">: no such user"));
        bounces.round();
        bounces.round();
        assertThat(kinds()).endsWith("delivery-failed").containsOnlyOnce("delivery-failed");
        assertThat(ball()).isEqualTo("US");
        assertThat(rosa.get("/requests/" + number).body())
                .contains("Delivery failed: " + AGENCY + ": 550 5.1.1", "bounced: " + AGENCY + " did not get it");
        assertThat(rosa.get(sent).body()).contains("The letter bounced", "no such user", "is-failed");
        assertThat(rosa.get("/letters/" + letter).body())
                .contains("Not delivered", "did not arrive, so the next move is ours");
        arrives(report("failed", "5.1.1", "smtp; 550 5.1.1 said again"));
        bounces.round();
        assertThat(kinds()).containsOnlyOnce("delivery-failed");
    }

    @Test
    void aDelayRecordsNothingAndIsShown() {
        List<String> before = kinds();
        String letter = arrives(report("delayed", "4.4.1", "smtp; 451 4.4.1 no answer from the host"));
        bounces.round();
        assertThat(kinds()).isEqualTo(before);
        assertThat(ball()).isEqualTo("AGENCY");
        assertThat(rosa.get(sent).body()).contains("is delayed on its way", "no answer from the host");
        assertThat(rosa.get("/letters/" + letter).body()).contains("Delivery delayed", "goes on trying");
    }

    @Test
    void whatTheServerGaveUpDidNotArriveWhateverItsStatus() {
        arrives(report("failed (expired)", "4.2.2", "smtp; 452 4.2.2 mailbox full"));
        bounces.round();
        assertThat(kinds()).endsWith("delivery-failed");
        assertThat(ball()).isEqualTo("US");
    }

    @Test
    void whatTheRecordNoLongerTakesIsFiledAndSaysBounced() {
        rosa.post("/requests/" + number + "/events/withdrawn", "occurredOn", "today", "reason", "Not needed.");
        String letter = arrives(report("failed", "5.1.1", "smtp; 550 5.1.1 no such user"));
        bounces.round();
        assertThat(kinds()).doesNotContain("delivery-failed");
        assertThat(rosa.get(sent).body()).contains("The letter bounced");
        assertThat(rosa.get("/requests/" + number).body()).contains("/letters/" + letter);
        assertThat(TableRows.rows("SELECT letter_id FROM letter_return WHERE settled_at IS NULL"))
                .isEmpty();
    }

    @Test
    void aReportThatNamesNoLetterOfOursRecordsNothing() {
        id = "<somebody-elses@other.example>";
        arrives(report("failed", "5.1.1", "smtp; 550 5.1.1 no such user"));
        bounces.round();
        assertThat(kinds()).doesNotContain("delivery-failed");
        assertThat(rosa.get(sent).body()).doesNotContain("bounced");
    }

    @Test
    void aReminderThatComesBackIsAmongWhatFailedAndNoLetter() {
        id = "<a-reminder@lantern.example>";
        TableRows.run(
                "INSERT INTO outbox (id, message_id, person_id, address, state, settled_at)"
                        + " VALUES (gen_random_uuid(), ?, (SELECT id FROM person WHERE username = 'writes.back'), ?, 'SENT', now())",
                id,
                AGENCY);
        assertThat(arrives(report("delayed", "4.4.1", "smtp; 451 no answer"))).isNotEqualTo("null");
        assertThat(TableRows.one("SELECT state FROM outbox WHERE message_id = ?", id))
                .isEqualTo("SENT");
        assertThat(arrives(report("failed", "5.1.1", "smtp; 550 5.1.1 no such user")))
                .isEqualTo("null");
        assertThat(arrives(report("failed", "5.1.1", "smtp; 550 5.1.1 no such user")))
                .isEqualTo("null");
        assertThat(rosa.get("/outbox").body()).contains("failed", "Came back: 550 5.1.1 no such user");
        assertThat(rosa.get("/").body()).contains("One mail of the last week could not be delivered.");
        assertThat(kinds()).doesNotContain("delivery-failed");
    }

    @Test
    void noAnswerIsSaidUntilAPersonWritesWhateverIsRecordedOfIt() {
        TableRows.run("UPDATE sent_letter SET written_at = now() - interval '12 days'");
        assertThat(rosa.get(sent).body()).contains("accepted by the mail server", "no answer in 12 days");
        assertThat(rosa.get("/requests/" + number).body()).contains("no answer in 12 days");
        arrives(answer("Automatic reply", "Auto-Submitted: auto-replied\r\n"));
        assertThat(rosa.get(sent).body()).contains("no answer in 12 days");
        arrives(answer("Re: Jail logs of March", ""));
        assertThat(rosa.get(sent).body())
                .contains("accepted by the mail server")
                .doesNotContain("no answer");
    }

    private String answer(String subject, String header) {
        return "From: Clerk <" + AGENCY + ">\r\nTo: desk@lantern.example\r\nSubject: " + subject + "\r\nIn-Reply-To: "
                + id + "\r\nMessage-ID: <" + UUID.randomUUID() + "@city.example>\r\n" + header
                + "\r\nWe look for them.\r\n";
    }

    @Test
    void aMachineThatAnswersAReminderIsNotAnswered() {
        int before = TableRows.rows("SELECT id FROM outbox").size();
        String answer = "From: writes.back@lantern.example\r\nTo: desk+r-abcdefghjkmnp@lantern.example\r\n"
                + "Subject: Automatic reply\r\nAuto-Submitted: auto-replied\r\n\r\ndone\r\n";
        assertThat(arrives(answer)).isEqualTo("null");
        assertThat(TableRows.one("SELECT sentence FROM mail ORDER BY id DESC LIMIT 1"))
                .isEqualTo("A machine answered a reminder; nothing was done.");
        assertThat(TableRows.rows("SELECT id FROM outbox")).hasSize(before);
    }

    @Test
    void aBounceInWordsAloneIsUnderstood() {
        arrives("Return-Path: <>\r\nFrom: MAILER-DAEMON@mx.city.example\r\nTo: desk@lantern.example\r\n"
                + "Subject: failure notice\r\nMessage-ID: <" + UUID.randomUUID() + "@mx.city.example>\r\n"
                + "Content-Type: text/plain\r\n\r\nHi. This is the mail program at mx.city.example.\r\n"
                + "<" + AGENCY + ">:\r\n550 Sorry, no mailbox here by that name.\r\n\r\n"
                + "--- Below this line is a copy of the message.\r\n\r\nMessage-ID: " + id
                + "\r\nSubject: Jail logs of March\r\n\r\nWhere are they?\r\n");
        bounces.round();
        assertThat(kinds()).endsWith("delivery-failed");
        assertThat(rosa.get(sent).body()).contains("Sorry, no mailbox here by that name.");
    }

    @Test
    void aBounceThatNamesNobodyIsOneOfTheLetterThatIsInIt() {
        arrives("From: gateway@mx.city.example\r\nTo: desk@lantern.example\r\nSubject: Mail could not be delivered\r\n"
                + "Message-ID: <" + UUID.randomUUID() + "@mx.city.example>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/mixed; boundary=\"b\"\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n"
                + "The following mail could not be delivered. Reason: too many attempts.\r\n"
                + "--b\r\nContent-Type: message/rfc822\r\n\r\nFrom: Rosa <desk@lantern.example>\r\nMessage-ID: " + id
                + "\r\nSubject: Jail logs of March\r\n\r\nWhere are they?\r\n--b--\r\n");
        bounces.round();
        assertThat(kinds()).endsWith("delivery-failed");
        assertThat(rosa.get(sent).body()).contains("the agency did not get it", "could not be delivered");
    }

    private String report(String action, String status, String said) {
        return "Return-Path: <>\r\nFrom: Mail Delivery System <MAILER-DAEMON@mx.lantern.example>\r\n"
                + "To: desk@lantern.example\r\nSubject: Delivery Status Notification\r\nAuto-Submitted: auto-replied\r\n"
                + "Message-ID: <" + UUID.randomUUID() + "@mx.lantern.example>\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nThis is the mail system.\r\n"
                + "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
                + "Reporting-MTA: dns; mx.lantern.example\r\nArrival-Date: Tue, 10 Mar 2026 09:30:00 -0400\r\n\r\n"
                + "Final-Recipient: rfc822; " + AGENCY + "\r\nAction: " + action + "\r\nStatus: " + status
                + "\r\nDiagnostic-Code: " + said + "\r\n"
                + "--b\r\nContent-Type: text/rfc822-headers\r\n\r\n"
                + "From: Rosa <desk@lantern.example>\r\nTo: " + AGENCY
                + "\r\nSubject: Jail logs of March\r\nMessage-ID:\r\n "
                + id + "\r\nReferences: <older@lantern.example>\r\n\r\n--b--\r\n";
    }

    private String arrives(String mail) {
        try {
            Path raw = Files.createTempFile("mail", ".eml");
            Files.writeString(raw, mail, UTF_8);
            Kept kept = intake.keep(raw, Origin.imap("INBOX", 1));
            Files.delete(raw);
            intake.file(kept.id());
            return TableRows.one("SELECT letter_id FROM mail WHERE id = ?", kept.id());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> kinds() {
        return TableRows.rows(
                "SELECT kind FROM event e JOIN request r ON r.id = e.request_id WHERE r.number = ? ORDER BY e.seq",
                number);
    }

    private String ball() {
        return TableRows.one("SELECT ball FROM request WHERE number = ?", number);
    }

    private String logged() {
        String fbi = String.valueOf(QuarkusTransaction.requiringNew()
                .call(() -> agencies.byKey("fbi").orElseThrow().id()));
        return rosa.post(
                        "/requests",
                        "agency",
                        fbi,
                        "title",
                        "Jail logs",
                        "filedOn",
                        "yesterday",
                        "how",
                        "EMAIL",
                        "level",
                        "NEWSROOM",
                        "once",
                        UUID.randomUUID().toString())
                .location()
                .replaceFirst(".*/", "");
    }
}
