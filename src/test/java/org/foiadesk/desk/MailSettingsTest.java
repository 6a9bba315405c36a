package org.foiadesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.foiadesk.people.Role;
import org.foiadesk.people.Staff;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.Mail;
import org.foiadesk.platform.MailRows;
import org.foiadesk.platform.Outbox;
import org.foiadesk.platform.ScriptedSmtp;
import org.foiadesk.platform.Sender;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MailSettingsTest {

    private static final Set<String> HEADERS = Set.of(
            "Return-Path",
            "Received",
            "Date",
            "From",
            "To",
            "Message-ID",
            "Subject",
            "MIME-Version",
            "Content-Type",
            "Auto-Submitted");

    private final GreenMail mailbox = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)
    });

    @Inject
    Staff staff;

    @Inject
    Outbox outbox;

    @Inject
    Sender sender;

    private TestBrowser pat = new TestBrowser();

    @BeforeEach
    void open() {
        staff.freshStart();
        MailRows.none();
        mailbox.start();
        pat = staff.signedIn("keeps.mail", Role.ADMINISTRATOR);
    }

    @AfterEach
    void close() {
        mailbox.stop();
        MailRows.none();
    }

    @Test
    void mailWaitsUntilATestMailWasSeenToArriveAndThenGoesOut() throws MessagingException {
        UUID waits = put("Due today");
        assertThat(keep(mailbox.getSmtp().getPort(), "NONE").status()).isEqualTo(303);
        sender.round();
        assertThat(mailbox.getReceivedMessages()).isEmpty();
        assertThat(pat.get("/settings/mail").body()).contains("No test mail was seen to arrive yet: 1 mail waits");
        assertThat(pat.post("/settings/mail/test", "to", "pat@lantern.example").status())
                .isEqualTo(303);
        assertThat(pat.get("/settings/mail").body()).contains("A test mail is on its way to pat@lantern.example");
        String code = mailbox.getReceivedMessages()[0].getSubject().replaceAll("\\D", "");
        assertThat(code).hasSize(6);
        assertThat(confirm(code.equals("111111") ? "222222" : "111111").status())
                .isEqualTo(422);
        assertThat(confirm(code).status()).isEqualTo(303);
        sender.round();
        assertThat(mailbox.waitForIncomingEmail(10_000, 2)).isTrue();
        assertThat(mailbox.getReceivedMessages()[1].getHeader("Message-ID"))
                .containsExactly("<" + waits + "@localhost>");
        until(() -> state(waits).equals("SENT"));
        assertThat(pat.get("/settings").body()).contains("Mail goes out by localhost; nothing waits.");
    }

    @Test
    void theCodeIsGuessedFiveTimesAndNoMore() {
        keep(mailbox.getSmtp().getPort(), "NONE");
        pat.post("/settings/mail/test", "to", "pat@lantern.example");
        for (int guess = 0; guess < 5; guess++) {
            confirm("99999" + guess);
        }
        assertThat(confirm(code()).status()).isEqualTo(422);
    }

    @Test
    void everyHeaderIsKnownAndEveryMailHasTextAndHtmlForOneRecipient() throws MessagingException, IOException {
        confirmed(mailbox.getSmtp().getPort());
        put("Due today: 2026-0142 – “Überwachung” 日本");
        sender.round();
        assertThat(mailbox.waitForIncomingEmail(10_000, 1)).isTrue();
        MimeMessage mail = mailbox.getReceivedMessages()[0];
        assertThat(headers(mail)).isSubsetOf(HEADERS).contains("Auto-Submitted", "Date", "Message-ID");
        assertThat(mail.getSubject()).isEqualTo("Due today: 2026-0142 – “Überwachung” 日本");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getFrom()[0].toString()).isEqualTo("The Lantern <desk@lantern.example>");
        assertThat(mail.getContentType()).startsWith("multipart/alternative");
    }

    /** E3: through every field that reaches a mail. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\r\nBcc: eve@example.org",
                "\nX-Evil: 1",
                "\rX-Evil: 1",
                "\0",
                "%0d%0aBcc: e@x",
                "\u2028X: 1",
                "\u0085X: 1"
            })
    void noFieldThatReachesAMailWritesAHeader(String payload) throws MessagingException {
        TableRows.run("UPDATE newsroom SET name = ?", "The " + payload.replace("\0", "") + " Lantern");
        Page kept = post("from-name", "The" + payload + "Lantern", "host", "localhost");
        Page host = post("from-name", "", "host", "localhost" + payload);
        Page from = post("from-name", "", "host", "localhost", "from", "desk@lantern.example" + payload);
        assertThat(host.status()).isEqualTo(422);
        assertThat(from.status()).isEqualTo(422);
        boolean plain = payload.startsWith("%");
        assertThat(kept.status()).isEqualTo(plain ? 303 : 422);
        confirmed(mailbox.getSmtp().getPort());
        pat.post("/people/invitations", "whom", "G" + payload, "email", "guest@lantern.example", "roles", "READER");
        pat.post("/people/invitations", "whom", "G", "email", "guest@lantern.example" + payload, "roles", "READER");
        pat.post("/settings/mail/test", "to", "pat@lantern.example" + payload);
        sender.round();
        until(() -> TableRows.rows("SELECT id FROM outbox WHERE state IN ('WAITING', 'SENDING')")
                .isEmpty());
        for (MimeMessage mail : mailbox.getReceivedMessages()) {
            assertThat(headers(mail)).isSubsetOf(HEADERS);
            assertThat(mail.getAllRecipients()).hasSize(1);
        }
        TableRows.run("UPDATE newsroom SET name = 'The Test'");
    }

    @Test
    void whatIsWrongWithTheServerIsSaidInASentence() {
        assertThat(trial(1, "NONE")).contains("Nothing answers at localhost:1. Check host and port");
        assertThat(trial(mailbox.getSmtp().getPort(), "STARTTLS")).contains("offers no STARTTLS at this port");
        assertThat(trial(mailbox.getSmtp().getPort(), "TLS")).contains("does not begin with TLS. Choose STARTTLS");
        assertThat(trial(mailbox.getSmtps().getPort(), "TLS"))
                .containsAnyOf("is not one that this machine trusts", "is for another name");
        keepAt("no-such-host.invalid", 25, "NONE");
        assertThat(pat.post("/settings/mail/test", "to", "pat@lantern.example").body())
                .contains("No machine is called no-such-host.invalid");
    }

    @Test
    void whatTheServerSaysIsSaidWithWhatToDo() {
        try (ScriptedSmtp smtp = new ScriptedSmtp()) {
            smtp.plays((verb, line) -> verb.equals("AUTH") ? "535 5.7.8 no <b>such</b> user" : "");
            assertThat(post("port", "" + smtp.port(), "username", "desk", "password", "secret word")
                            .status())
                    .isEqualTo(303);
            assertThat(pat.post("/settings/mail/test", "to", "pat@lantern.example")
                            .body())
                    .contains("refused the user name or the password. Type both again")
                    .contains("no &lt;b&gt;such&lt;/b&gt; user")
                    .doesNotContain("secret word");
            smtp.plays((verb, line) -> verb.equals("MAIL") ? "553 not yours" : "");
            assertThat(trial(smtp.port(), "NONE")).contains("does not let us send as desk@lantern.example");
            smtp.plays((verb, line) -> verb.equals("RCPT") ? "550 unknown" : "");
            assertThat(trial(smtp.port(), "NONE")).contains("does not take a mail to this address");
        }
    }

    @Test
    void thePasswordIsNeverShownNorKeptInClearNorSentToANewHost() {
        post("username", "desk", "password", "secret word");
        assertThat(pat.get("/settings/mail").body()).doesNotContain("secret word");
        assertThat(TableRows.one("SELECT encode(password, 'escape') FROM mail_server"))
                .doesNotContain("secret");
        String sealed = TableRows.one("SELECT password FROM mail_server");
        assertThat(post("username", "desk", "password", "", "from-name", "Another")
                        .status())
                .isEqualTo(303);
        assertThat(TableRows.one("SELECT password IS NOT NULL FROM mail_server"))
                .isEqualTo("t");
        assertThat(sealed).isNotEmpty();
        Page moved = post("username", "desk", "password", "", "host", "catches.example");
        assertThat(moved.status()).isEqualTo(422);
        assertThat(moved.body()).contains("Without encryption the password could be read on the way");
        assertThat(post("username", "desk", "password", "", "host", "catches.example", "security", "TLS")
                        .body())
                .contains("Type the password: the server, its port or the user name is new.");
    }

    @Test
    void aChangedServerMustProveItselfAnew() {
        confirmed(mailbox.getSmtp().getPort());
        keep(mailbox.getSmtp().getPort(), "NONE");
        assertThat(TableRows.one("SELECT confirmed_at IS NULL FROM mail_server"))
                .isEqualTo("t");
    }

    private String trial(int port, String security) {
        assertThat(keep(port, security).status()).isEqualTo(303);
        Page tried = pat.post("/settings/mail/test", "to", "pat@lantern.example");
        assertThat(tried.status()).isEqualTo(422);
        return tried.body();
    }

    private Page keep(int port, String security) {
        return keepAt("localhost", port, security);
    }

    private Page keepAt(String host, int port, String security) {
        return post("host", host, "port", "" + port, "security", security);
    }

    /** The form with these fields changed. */
    private Page post(String... changes) {
        Map<String, String> fields = new LinkedHashMap<>(Map.of(
                "host", "localhost",
                "port", "" + mailbox.getSmtp().getPort(),
                "security", "NONE",
                "username", "",
                "password", "",
                "from", "desk@lantern.example",
                "from-name", "The Lantern"));
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return pat.post(
                "/settings/mail",
                fields.entrySet().stream()
                        .flatMap(field -> List.of(field.getKey(), field.getValue()).stream())
                        .toArray(String[]::new));
    }

    private void confirmed(int port) {
        keep(port, "NONE");
        TableRows.run("UPDATE mail_server SET confirmed_at = now()");
    }

    private Page confirm(String code) {
        return pat.post("/settings/mail/confirmation", "code", code);
    }

    private String code() {
        try {
            return mailbox.getReceivedMessages()[0].getSubject().replaceAll("\\D", "");
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private UUID put(String subject) {
        return QuarkusTransaction.requiringNew()
                .call(() -> outbox.put(
                        new Mail(OptionalLong.empty(), "rosa@lantern.example", subject, "text ü", "<p>html ü</p>")));
    }

    private static String state(UUID id) {
        return TableRows.one("SELECT state FROM outbox WHERE id = ?", id);
    }

    private static Set<String> headers(MimeMessage mail) throws MessagingException {
        return Collections.list(mail.getAllHeaders()).stream()
                .map(Header::getName)
                .collect(Collectors.toSet());
    }

    private static void until(BooleanSupplier done) {
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!done.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }
}
