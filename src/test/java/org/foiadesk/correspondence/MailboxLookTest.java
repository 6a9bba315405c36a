package org.foiadesk.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import org.foiadesk.people.Role;
import org.foiadesk.people.Staff;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.TableRows;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class MailboxLookTest {

    private final GreenMail server = new GreenMail(new ServerSetup[] {
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP),
        new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAPS)
    });

    @Inject
    MailboxLook look;

    @Inject
    Backstage backstage;

    @Inject
    Mailboxes mailboxes;

    @Inject
    MailboxKeys keys;

    @Inject
    MailboxParts parts;

    @Inject
    Intake intake;

    @Inject
    Staff staff;

    private GreenMailUser desk;
    private long before;

    @BeforeEach
    void open() {
        none();
        server.start();
        desk = server.setUser("desk@lantern.example", "desk", "word");
        before = number("SELECT count(*) FROM mail");
    }

    @AfterEach
    void close() {
        none();
        server.stop();
    }

    @Test
    void everyMessageIsKeptAsItCameAndOnlyThenMarked() throws MessagingException {
        deliver("one", "first");
        deliver("two", "second");
        mailboxes.keep(Boxes.at(server.getImap().getPort()));
        until(() -> states("DONE") == 2);
        assertThat(arrived()).isEqualTo(2);
        assertThat(server.getReceivedMessages()).allMatch(MailboxLookTest::isSeen);
        assertThat(TableRows.one("SELECT convert_from(bytes, 'UTF8') FROM mail_chunk ORDER BY mail_id DESC LIMIT 1"))
                .contains("Subject: two")
                .contains("second");
        look.look();
        assertThat(arrived()).isEqualTo(2);
    }

    @Test
    void whatIsKeptIsMovedAndNothingElseIsSweptAway() throws Exception {
        deliver("one", "first");
        server.getManagers().getImapHostManager().createMailbox(desk, "Kept");
        mailboxes.keep(Boxes.moving(server.getImap().getPort(), "Kept"));
        until(() -> states("DONE") == 1);
        assertThat(server.getManagers()
                        .getImapHostManager()
                        .getFolder(desk, "Kept")
                        .getMessageCount())
                .isOne();
        assertThat(server.getManagers().getImapHostManager().getInbox(desk).getMessageCount())
                .isZero();
    }

    /** The process stopped after it kept the message and before it wrote that down. */
    @Test
    void aRestartInTheMiddleKeepsNothingTwice() {
        deliver("one", "first");
        mailboxes.keep(Boxes.at(server.getImap().getPort()));
        until(() -> states("DONE") == 1);
        TableRows.run("UPDATE mailbox_message SET state = 'WAITING', settled_at = NULL");
        until(() -> states("DONE") == 1);
        assertThat(arrived()).isOne();
    }

    @Test
    void aServerThatCountsAnewDoublesNothing() {
        deliver("one", "first");
        mailboxes.keep(Boxes.at(server.getImap().getPort()));
        until(() -> states("DONE") == 1);
        TableRows.run("UPDATE mailbox_message SET uidvalidity = 1, state = 'KEPT'");
        until(() -> states("DONE") == 2);
        assertThat(arrived()).isOne();
    }

    @Test
    void twoNodesLookOneAtATime() {
        for (int i = 0; i < 30; i++) {
            deliver("number " + i, "text " + i);
        }
        mailboxes.keep(Boxes.at(server.getImap().getPort()));
        MailboxLook other = new MailboxLook(backstage, mailboxes, keys, parts, intake);
        CompletableFuture<Void> beside = CompletableFuture.runAsync(other::look);
        until(() -> states("DONE") == 30);
        beside.join();
        assertThat(arrived()).isEqualTo(30);
        assertThat(TableRows.one("SELECT problem FROM mailbox_state")).isEmpty();
    }

    @Test
    void aConnectionThatBreaksInALargeMessageGoesOnBehindWhatCame() throws Exception {
        deliver("large", ("x".repeat(998) + "\r\n").repeat(25 << 10));
        try (CuttingProxy proxy = new CuttingProxy(server.getImap().getPort(), 12 << 20)) {
            mailboxes.keep(Boxes.at(proxy.port()));
            until(() -> states("DONE") == 1);
            assertThat(proxy.connections()).isGreaterThan(1);
            assertThat(proxy.passed()).isLessThan(27L << 20);
        }
        assertThat(number("SELECT size FROM mail ORDER BY id DESC LIMIT 1")).isGreaterThan(25_000_000);
        assertThat(arrived()).isOne();
    }

    @Test
    void aMessageOfSixtyMegabytesStaysAtTheServerWithASentenceAndHoldsUpNothing() {
        deliver("too large", ("y".repeat(998) + "\r\n").repeat(62 << 10));
        deliver("small", "after it");
        mailboxes.keep(Boxes.at(server.getImap().getPort()));
        until(() -> states("DONE") == 1 && states("REFUSED") == 1);
        assertThat(arrived()).isOne();
        assertThat(server.getReceivedMessages()).hasSize(2);
        staff.freshStart();
        assertThat(staff.signedIn("keeps.mailbox", Role.ADMINISTRATOR)
                        .get("/settings/mailbox")
                        .body())
                .contains("was not taken in and stays in the mailbox")
                .contains("The most that fits is 60 MB");
    }

    @Test
    void aWrongPasswordIsSaidAsTheStateOfTheDeskAndNotTriedEachMinute() {
        mailboxes.keep(Boxes.at(server.getImap().getPort(), ImapBox.Security.NONE, "stale-Kestrel-77", ""));
        until(() -> TableRows.one("SELECT problem FROM mailbox_state").contains("refused the user name"));
        assertThat(TableRows.one("SELECT next_look_at > now() + interval '10 minutes' FROM mailbox_state"))
                .isEqualTo("t");
        staff.freshStart();
        TestBrowser pat = staff.signedIn("keeps.mailbox", Role.ADMINISTRATOR);
        assertThat(pat.get("/settings").body()).contains("Letters are not fetched: the mailbox is in trouble.");
        Page tried = pat.post("/settings/mailbox/trial");
        assertThat(tried.status()).isEqualTo(422);
        assertThat(tried.body()).contains("Type both again").doesNotContain("Kestrel");
    }

    @Test
    void aServerThatNobodyVouchesForHearsNoPasswordAndIsNamed() {
        deliver("one", "first");
        mailboxes.keep(Boxes.at(server.getImaps().getPort(), ImapBox.Security.TLS, "word", ""));
        until(() -> TableRows.one("SELECT problem FROM mailbox_state").contains("is not one that this machine trusts"));
        assertThat(arrived()).isZero();
        assertThat(TableRows.one("SELECT lasting FROM mailbox_state")).isEqualTo("t");
    }

    /** The server of the tests counts all its messages at each question, so that thousands would measure it alone. */
    @Test
    void aMailboxOfHundredsIsKeptWhole() {
        for (int i = 0; i < 400; i++) {
            deliver("number " + i, "text of number " + i);
        }
        mailboxes.keep(Boxes.at(server.getImap().getPort()));
        until(() -> states("DONE") == 400);
        assertThat(arrived()).isEqualTo(400);
    }

    private long arrived() {
        return number("SELECT count(*) FROM mail") - before;
    }

    private static long states(String state) {
        return number("SELECT count(*) FROM mailbox_message WHERE state = '" + state + "'");
    }

    private static long number(String query) {
        return Long.parseLong(TableRows.one(query));
    }

    private void until(BooleanSupplier so) {
        long ends = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        do {
            assertThat(System.nanoTime()).as("in time").isLessThan(ends);
            look.look(true);
        } while (!so.getAsBoolean());
    }

    private void deliver(String subject, String text) {
        String id = subject.replace(' ', '-') + "-" + System.nanoTime();
        String raw = "From: clerk@agency.example\r\nTo: desk@lantern.example\r\nSubject: " + subject
                + "\r\nMessage-ID: <" + id + "@agency.example>\r\n\r\n" + text + "\r\n";
        try {
            desk.deliver(new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8))));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isSeen(MimeMessage message) {
        try {
            return Arrays.asList(message.getFlags().getSystemFlags()).contains(Flags.Flag.SEEN);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void none() {
        TableRows.run("DELETE FROM mailbox");
        TableRows.run("DELETE FROM mailbox_message");
        TableRows.run("UPDATE mailbox_state SET problem = '', lasting = false, failures = 0, failing_since = NULL,"
                + " looked_at = NULL, listed_at = NULL, letter_at = NULL, next_look_at = '-infinity'");
    }
}
