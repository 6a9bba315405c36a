package org.foiadesk.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.foiadesk.agency.Agencies;
import org.foiadesk.people.Role;
import org.foiadesk.people.Staff;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.MailRows;
import org.foiadesk.platform.MailServer;
import org.foiadesk.platform.MailServers;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From the draft's page to the outbox; what the sender does from there is tested in platform. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LettersGoTest {

    private static final String AGENCY = "foia@agency.example";

    @Inject
    Staff staff;

    @Inject
    Agencies agencies;

    @Inject
    MailServers servers;

    private TestBrowser rosa = new TestBrowser();
    private String number = "";

    @BeforeEach
    void open() {
        staff.freshStart();
        TableRows.run("DELETE FROM sent_letter");
        MailRows.none();
        QuarkusTransaction.requiringNew()
                .run(() -> servers.keep(new MailServer(
                        "localhost", 1, MailServer.Security.NONE, "", "", "desk@lantern.example", "The Lantern")));
        TableRows.run("UPDATE mail_server SET confirmed_at = now(), next_try_at = 'infinity'");
        rosa = staff.signedIn("writes.out", Role.REPORTER);
        number = logged("Jail logs", "2020-03-02", "NEWSROOM");
    }

    @AfterEach
    void close() {
        TableRows.run("DELETE FROM sent_letter");
        MailRows.none();
    }

    @Test
    void aLateRequestOffersItsChaserFirstAndFillsItIn() {
        assertThat(rosa.get("/requests/" + number).body()).contains("Write to them", "Chase a late answer");
        assertThat(draft("chaser").body())
                .contains("Overdue determination", "5 U.S.C. 552(a)(6)(A)(i)", "filed on March 2, 2020")
                .contains("This text will be public")
                .doesNotContain("Jail logs</textarea>");
    }

    @Test
    void whatIsSentIsOneMailOneEntryAndOneLetterHoweverOftenItIsClicked() {
        String once = UUID.randomUUID().toString();
        Page first = send("chaser", once);
        Page second = send("chaser", once);
        assertThat(first.status()).as(first.body()).isEqualTo(303);
        assertThat(second.location()).isEqualTo(first.location());
        assertThat(TableRows.rows("SELECT address || ' ' || once FROM outbox")).containsExactly(AGENCY + " true");
        assertThat(notes()).hasSize(1).allMatch(note -> note.contains("Mailed to " + AGENCY + " under <"));
        assertThat(TableRows.one("SELECT reply_to FROM outbox_letter"))
                .matches("desk\\+" + number.substring(5) + "-[0-9a-z]{13}@lantern.example");
        assertThat(TableRows.one("SELECT html FROM outbox_letter")).isEmpty();
        assertThat(rosa.get(first.location()).body()).contains("leaves at", "data-leaves=", ">Undo<", "Message-ID");
    }

    @Test
    void whatIsTakenBackNeverLeavesAndItsEntryIsStruckAndItIsADraftAgain() {
        String sent = send("chaser", UUID.randomUUID().toString()).location();
        Page undone = rosa.post(sent + "/undoing");
        assertThat(undone.location()).endsWith("/requests/" + number + "/letters/draft?of=chaser");
        assertThat(TableRows.one("SELECT state FROM outbox")).isEqualTo("CANCELLED");
        assertThat(rosa.get("/requests/" + number).body())
                .contains("Taken back before it left", "is-struck", "taken back");
        assertThat(rosa.get(undone.location()).body()).contains("Where are they?");
        assertThat(TableRows.rows(
                        "SELECT o.id FROM letter_on o JOIN request r ON r.id = o.request_id WHERE r.number = '" + number
                                + "' AND o.off_at IS NULL"))
                .isEmpty();
        assertThat(rosa.post(sent + "/undoing").status()).isEqualTo(303);
    }

    @Test
    void whatHasLeftIsNotTakenBack() {
        String sent = send("status", UUID.randomUUID().toString()).location();
        TableRows.run("UPDATE outbox SET state = 'SENDING', lease_until = now() + interval '1 hour'");
        Page refused = rosa.post(sent + "/undoing");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(TableRows.one("SELECT withdrawn IS NULL FROM outbox")).isIn("t", "true");
        TableRows.run("UPDATE outbox SET state = 'SENT', lease_until = NULL, settled_at = now()");
        assertThat(rosa.post(sent + "/undoing").status()).isEqualTo(409);
        assertThat(rosa.get("/requests/" + number).body()).contains("accepted by the mail server");
    }

    @Test
    void aLetterThatMayHaveArrivedSaysWhatToDoAndCanBeWrittenAgain() {
        String sent = send("status", UUID.randomUUID().toString()).location();
        TableRows.run("UPDATE outbox SET state = 'FAILED', ambiguous = 1, settled_at = now(),"
                + " reason = 'The server may have it.'");
        assertThat(rosa.get(sent).body()).contains("The server may have it.", "Write it again");
        assertThat(rosa.get("/outbox").body()).contains("perhaps sent");
        assertThat(rosa.post(sent + "/undoing").status()).isEqualTo(303);
    }

    @Test
    void theNextLetterAnswersTheLastOne() {
        send("status", UUID.randomUUID().toString());
        String first = TableRows.one("SELECT message_id FROM outbox");
        assertThat(draft("chaser").body()).contains("value=\"Re: Jail logs of March\"");
        send("chaser", UUID.randomUUID().toString());
        assertThat(TableRows.rows("SELECT in_reply_to || ' ' || thread FROM outbox_letter WHERE in_reply_to <> ''"))
                .containsExactly(first + " " + first);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\nBcc: eve@example.org", "\n", "\0", "\u2028", "\u2029", "\u0085"})
    void noFieldBreaksAHeader(String end) {
        List<Page> tried = List.of(
                sending("to", AGENCY + end, "subject", "Jail logs"),
                sending("to", "foia" + end + "@agency.example", "subject", "Jail logs"),
                sending("to", AGENCY, "subject", "Jail" + end + "logs"));
        for (Page page : tried) {
            boolean stripped = page.status() == 303;
            assertThat(stripped || page.status() == 422).as(page.body()).isTrue();
        }
        assertThat(TableRows.rows("SELECT subject FROM outbox_letter")).allMatch(line -> line.equals("Jail logs"));
        assertThat(TableRows.rows("SELECT address FROM outbox")).allMatch(AGENCY::equals);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"foia%0d%0aBcc:eve@agency.example x", "a@b.example, c@d.example", "Officer <a@b.example>", ""})
    void itGoesToOneAddressAlone(String to) {
        assertThat(sending("to", to, "subject", "Jail logs").status()).isEqualTo(422);
        assertThat(TableRows.rows("SELECT id FROM outbox")).isEmpty();
    }

    @Test
    void aGapOfTheWordingIsNotSent() {
        Page page = rosa.post(
                address() + "/sending",
                "of",
                "fee-pay",
                "to",
                AGENCY,
                "subject",
                "Fees",
                "detail",
                "",
                "text",
                "We agree to pay up to [the most that we will pay].");
        assertThat(page.status()).isEqualTo(422);
        assertThat(page.body()).contains("square brackets", "such as 250.00");
    }

    @Test
    void aFeeAnswerAnAppealAndAFilingAreTheirOwnEntries() {
        rosa.post("/requests/" + number + "/events/fee-asked", "occurredOn", "yesterday", "amount", "300");
        rosa.post(
                address() + "/sending",
                "of",
                "fee-pay",
                "to",
                AGENCY,
                "subject",
                "Fees",
                "detail",
                "$250.00",
                "text",
                "We agree to pay up to $250.",
                "once",
                UUID.randomUUID().toString());
        assertThat(kinds()).endsWith("fee-answered");
        rosa.post("/requests/" + number + "/events/denied", "occurredOn", "today", "codes", "(b)(5), b7E");
        assertThat(draft("appeal").body()).contains("Exemption 5.", "Exemption 7(E).", "You relied on (b)(5), b7E.");
        send("appeal", UUID.randomUUID().toString());
        assertThat(kinds()).endsWith("appealed");
        String drafted = logged("Not filed yet", "", "NEWSROOM");
        rosa.post(
                "/requests/" + drafted + "/letters/draft/filing",
                "of",
                "request",
                "subject",
                "Request",
                "text",
                "Please send all.",
                "way",
                "PORTAL",
                "proof",
                "Confirmation 17",
                "once",
                UUID.randomUUID().toString());
        assertThat(rosa.get("/requests/" + drafted).body())
                .contains("Filed by portal; proof: Confirmation 17", drafted + "-request.pdf");
    }

    @Test
    void aLetterIsPrintedAsPdf() {
        Page pdf = rosa.post(
                address() + "/sheet",
                "of",
                "status",
                "to",
                "FBI, 935 Pennsylvania Avenue",
                "subject",
                "Status",
                "text",
                "Where is it?");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(draft("status").body()).contains("Where is it?");
    }

    @Test
    void oneLetterListsEveryOpenRequestButNotWhatOthersMayNotSee() {
        String other = logged("Sibling", "2026-01-05", "NEWSROOM");
        String sealed = logged("Secret", "2026-01-05", "SEALED");
        rosa.get("/"); // what the last form said stands on the next page alone
        String body = draft("all-open").body();
        assertThat(body).contains("our file " + number, "our file " + other).doesNotContain(sealed);
        String text = "Open: our file " + number + ", filed\n- our file " + other + ", filed";
        rosa.post(
                address() + "/sending",
                "of",
                "all-open",
                "to",
                AGENCY,
                "subject",
                "All",
                "text",
                text,
                "once",
                UUID.randomUUID().toString());
        assertThat(TableRows.rows("SELECT id FROM outbox")).hasSize(1);
        assertThat(rosa.get("/requests/" + other).body()).contains("We wrote that we remain interested.");
        assertThat(rosa.get("/requests/" + number).body()).contains("List all our open requests");
    }

    @Test
    void whoMaySeeItMayWriteAndNobodyElse() {
        String sealed = logged("Secret", "2020-03-02", "SEALED");
        TestBrowser dev = staff.signedIn("others.out", Role.REPORTER);
        TestBrowser pat = staff.signedIn("keeps.out", Role.ADMINISTRATOR);
        String page = "/requests/" + sealed + "/letters/draft";
        assertThat(rosa.get(page + "?of=chaser").status()).isEqualTo(200);
        assertThat(dev.get(page + "?of=chaser").status()).isEqualTo(404);
        String sent = rosa.post(
                        page + "/sending",
                        "of",
                        "chaser",
                        "to",
                        AGENCY,
                        "subject",
                        "Secret thing",
                        "text",
                        "Where?",
                        "once",
                        UUID.randomUUID().toString())
                .location();
        assertThat(dev.get(sent).status()).isEqualTo(404);
        assertThat(pat.get("/outbox?of=everybody").body()).doesNotContain(AGENCY);
        assertThat(rosa.get("/outbox").body()).contains("Secret thing");
    }

    private Page send(String kind, String once) {
        return rosa.post(
                address() + "/sending",
                "of",
                kind,
                "to",
                AGENCY,
                "subject",
                "Jail logs of March",
                "text",
                "Where are they?",
                "from",
                "own",
                "once",
                once);
    }

    private Page sending(String... fields) {
        List<String> all = new ArrayList<>(List.of(fields));
        all.addAll(List.of(
                "of", "status", "text", "Where?", "once", UUID.randomUUID().toString()));
        return rosa.post(address() + "/sending", all.toArray(String[]::new));
    }

    private Page draft(String kind) {
        return rosa.get(address() + "?of=" + kind);
    }

    private String address() {
        return "/requests/" + number + "/letters/draft";
    }

    private List<String> notes() {
        return TableRows.rows(
                "SELECT facts FROM event e JOIN request r ON r.id = e.request_id WHERE r.number = ? AND kind = 'noted'",
                number);
    }

    private List<String> kinds() {
        return TableRows.rows(
                "SELECT kind FROM event e JOIN request r ON r.id = e.request_id WHERE r.number = ? ORDER BY e.seq",
                number);
    }

    private String logged(String title, String filedOn, String level) {
        String fbi = String.valueOf(QuarkusTransaction.requiringNew()
                .call(() -> agencies.byKey("fbi").orElseThrow().id()));
        Page answer = rosa.post(
                "/requests",
                "agency",
                fbi,
                "title",
                title,
                "filedOn",
                filedOn,
                "how",
                "EMAIL",
                "level",
                level,
                "once",
                UUID.randomUUID().toString());
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return answer.location().replaceFirst(".*/", "");
    }
}
