package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Months ahead of the clock, so that the app's own tick, which runs beside it, finds nothing that is due. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SenderTest {

    private final Instant start = Instant.now().plus(Duration.ofDays(100));

    @Inject
    Outbox outbox;

    @Inject
    Sender sender;

    @Inject
    MailServers servers;

    private ScriptedSmtp smtp;

    @BeforeEach
    void open() {
        MailRows.none();
        smtp = new ScriptedSmtp();
        server(smtp.port(), "", "");
    }

    @AfterEach
    void close() {
        smtp.close();
        MailRows.none();
    }

    @Test
    void ofTenMailsTheThirdIsPutOffAndArrivesLaterAndNoneTwice() {
        put(10);
        AtomicInteger asked = new AtomicInteger();
        smtp.plays((verb, line) -> verb.equals("RCPT") && asked.incrementAndGet() == 3 ? "450 busy, later" : "");
        sender.round(start);
        assertThat(smtp.taken()).hasSize(9);
        assertThat(states()).containsOnlyOnce("WAITING: ");
        sender.round(start.plus(Duration.ofSeconds(50)));
        assertThat(smtp.taken()).hasSize(9);
        sender.round(start.plus(Duration.ofMinutes(2)));
        assertThat(smtp.messageIds()).hasSize(10).doesNotHaveDuplicates();
        assertThat(states()).containsOnly("SENT: ");
    }

    @ParameterizedTest
    @CsvSource({"RCPT,550 no such user", "RCPT,551 not here", "RCPT,599 never", "DATA,554 no", "END,554 spam"})
    void whatTheServerRefusesForGoodFailsAtOnceInItsWordsAndTheOthersGoOn(String verb, String answer) {
        put(3);
        once(verb, answer);
        sender.round(start);
        assertThat(smtp.taken()).hasSize(2);
        assertThat(states())
                .containsOnlyOnce("FAILED: The server refused it for good: " + answer)
                .contains("SENT: ");
        sender.round(start.plus(Duration.ofDays(6)));
        assertThat(smtp.taken()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "HELLO,421 too busy",
        "HELLO,DROP",
        "MAIL,451 later",
        "MAIL,421 closing",
        "MAIL,DROP",
        "RCPT,452 full",
        "RCPT,DROP",
        "DATA,451 later",
        "DATA,DROP",
        "END,451 later",
        "END,421 closing"
    })
    void whatPassesIsTriedAgainAndArrivesOnce(String verb, String answer) {
        put(2);
        once(verb, answer);
        sender.round(start);
        assertThat(states()).contains("WAITING: ");
        for (int minutes = 2; minutes < 30; minutes += 4) {
            sender.round(start.plus(Duration.ofMinutes(minutes)));
        }
        assertThat(smtp.messageIds()).hasSize(2).doesNotHaveDuplicates();
        assertThat(states()).containsOnly("SENT: ");
        assertThat(TableRows.rows("SELECT sum(ambiguous) FROM outbox")).containsExactly("0");
    }

    @Test
    void aMailThatMayHaveArrivedIsSentOnceMoreWithTheSameIdAndCounted() {
        put(1);
        once("END", ScriptedSmtp.TAKE_AND_DROP);
        sender.round(start);
        sender.round(start.plus(Duration.ofMinutes(2)));
        assertThat(smtp.messageIds()).hasSize(2);
        assertThat(new HashSet<>(smtp.messageIds())).hasSize(1);
        assertThat(smtp.taken().get(0).header("X-Resend")).isEmpty();
        assertThat(smtp.taken().get(1).header("X-Resend")).containsExactly("1");
        assertThat(TableRows.rows("SELECT state || ' ' || ambiguous FROM outbox"))
                .containsExactly("SENT 1");
    }

    @Test
    void whatADeadSenderLeftIsSentWhenItsLeaseIsOverAndNotBefore() {
        put(1);
        TableRows.run("UPDATE outbox SET state = 'SENDING', attempts = 1, lease_until = ?", start.plus(Dispatch.LEASE));
        sender.round(start.plus(Dispatch.LEASE).minusSeconds(1));
        assertThat(smtp.taken()).isEmpty();
        sender.round(start.plus(Dispatch.LEASE).plusSeconds(1));
        assertThat(smtp.taken()).hasSize(1);
        assertThat(smtp.taken().get(0).header("X-Resend")).containsExactly("1");
        assertThat(TableRows.rows("SELECT state || ' ' || ambiguous FROM outbox"))
                .containsExactly("SENT 1");
    }

    @Test
    void whoIsWithdrawnWhileBeingSentIsNotTriedAgain() {
        UUID id = put(1).get(0);
        smtp.plays((verb, line) -> {
            if (verb.equals("RCPT")) {
                assertThat(withdraw(id)).isFalse();
                return "450 later";
            }
            return "";
        });
        sender.round(start);
        assertThat(states()).containsExactly("CANCELLED: The agency answered.");
    }

    @Test
    void afterThreeDaysWithoutAServerEveryMailArrivesOnce() {
        put(5);
        int port = smtp.port();
        smtp.close();
        for (int hour = 0; hour <= 72; hour++) {
            sender.round(start.plus(Duration.ofHours(hour)));
        }
        assertThat(states()).containsOnly("WAITING: ");
        assertThat(TableRows.one("SELECT problem FROM mail_server")).startsWith("Nothing answers at localhost:" + port);
        smtp = new ScriptedSmtp();
        TableRows.run("UPDATE mail_server SET port = ?", smtp.port());
        sender.round(start.plus(Duration.ofHours(74)));
        assertThat(smtp.messageIds()).hasSize(5).doesNotHaveDuplicates();
        assertThat(states()).containsOnly("SENT: ");
        assertThat(TableRows.one("SELECT problem FROM mail_server")).isEmpty();
    }

    @Test
    void afterSevenDaysOfTryingAMailHasFailedAndSaysSo() {
        put(2);
        smtp.close();
        for (int hour = 0; hour <= 7 * 24 + 2; hour++) {
            sender.round(start.plus(Duration.ofHours(hour)));
        }
        assertThat(states()).allMatch(state -> state.startsWith("FAILED: Tried for seven days."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUTH,535 wrong password", "MAIL,550 not your address", "HELLO,554 go away"})
    void whatTheServerHasAgainstUsIsNotTheMailsFaultHoweverLongItLasts(String trouble) {
        server(smtp.port(), "desk", "secret");
        put(2);
        String verb = trouble.split(",")[0];
        smtp.plays((said, line) -> said.equals(verb) ? trouble.split(",")[1] : "");
        for (int hour = 0; hour <= 9 * 24; hour++) {
            sender.round(start.plus(Duration.ofHours(hour)));
        }
        assertThat(states()).containsOnly("WAITING: ");
        assertThat(TableRows.one("SELECT problem FROM mail_server")).contains(trouble.split(",")[1]);
        smtp.plays((said, line) -> "");
        sender.round(start.plus(Duration.ofDays(10)));
        assertThat(states()).containsOnly("SENT: ");
    }

    @Test
    void withoutAConfirmedServerNothingIsTriedAndNoTimeRuns() {
        put(1);
        TableRows.run("UPDATE mail_server SET confirmed_at = NULL");
        sender.round(start);
        sender.round(start.plus(Duration.ofDays(20)));
        assertThat(TableRows.rows("SELECT state || attempts || (trying_since IS NULL) FROM outbox"))
                .containsExactly("WAITING0true");
        TableRows.run("UPDATE mail_server SET confirmed_at = now()");
        sender.round(start.plus(Duration.ofDays(21)));
        assertThat(smtp.taken()).hasSize(1);
    }

    @Test
    void whoseAddressNobodyKnowsWaits() {
        QuarkusTransaction.requiringNew()
                .run(() -> outbox.put(new Mail(OptionalLong.empty(), "", "Due", "text", "<p>text</p>")));
        sender.round(start.plus(Duration.ofDays(9)));
        assertThat(states()).containsExactly("WAITING: ");
    }

    @Test
    void aLinkThatEndedIsNotSentAndOneThatWasSentIsNotKept() {
        Mail mail = new Mail(OptionalLong.empty(), "rosa@lantern.example", "New password", "link", "<p>link</p>");
        QuarkusTransaction.requiringNew().run(() -> {
            outbox.putUntil(mail, start.plusSeconds(60));
            outbox.putUntil(mail, start.minusSeconds(60));
        });
        sender.round(start);
        assertThat(states())
                .containsExactlyInAnyOrder("SENT: ", "CANCELLED: The link in it had ended before it could be sent.");
        assertThat(smtp.taken()).hasSize(1);
        assertThat(TableRows.rows("SELECT id FROM outbox_letter")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void inWhateverOrderAServerAnswersNothingIsLostAndNothingDoubledButWhatIsCounted(long seed) {
        List<UUID> ids = put(12);
        Random random = new Random(seed);
        String[] answers = {
            "", "", "", "", "450 later", "550 never", "421 closing", ScriptedSmtp.DROP, ScriptedSmtp.TAKE_AND_DROP
        };
        smtp.plays((verb, line) -> {
            boolean asked = List.of("RCPT", "DATA", "END").contains(verb);
            String answer = asked ? answers[random.nextInt(answers.length)] : "";
            return answer.equals(ScriptedSmtp.TAKE_AND_DROP) && !verb.equals("END") ? ScriptedSmtp.DROP : answer;
        });
        for (int minutes = 0; minutes < 60 * 60; minutes += 30) {
            sender.round(start.plus(Duration.ofMinutes(minutes)));
        }
        assertThat(TableRows.rows("SELECT id FROM outbox WHERE state NOT IN ('SENT', 'FAILED')"))
                .isEmpty();
        for (UUID id : ids) {
            long arrived = smtp.messageIds().stream()
                    .filter(message -> message.contains(id.toString()))
                    .count();
            boolean sent =
                    TableRows.one("SELECT state FROM outbox WHERE id = ?", id).equals("SENT");
            long doubtful = Long.parseLong(TableRows.one("SELECT ambiguous FROM outbox WHERE id = ?", id));
            assertThat(arrived).as("seed " + seed).isBetween(sent ? 1L : 0L, (sent ? 1 : 0) + doubtful);
        }
    }

    @Test
    void theLogNamesNoAddressNoSubjectAndNoLink() {
        List<String> said = new CopyOnWriteArrayList<>();
        Handler listening = new Handler() {
            @Override
            public void publish(LogRecord record) {
                said.add(record.getMessage() + Arrays.toString(record.getParameters()) + record.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(listening);
        try {
            put(3);
            once("RCPT", "550 <p0@lantern.example> is nobody");
            sender.round(start);
            put(1);
            once("MAIL", "550 desk@lantern.example is nobody");
            sender.round(start.plus(Duration.ofMinutes(2)));
            smtp.close();
            sender.round(start.plus(Duration.ofMinutes(20)));
        } finally {
            root.removeHandler(listening);
        }
        assertThat(said).anyMatch(line -> line.contains("Mail waits"));
        assertThat(String.join(" ", said)).doesNotContain("lantern.example", "Due ", "<p>text</p>");
    }

    private void once(String verb, String answer) {
        AtomicInteger asked = new AtomicInteger();
        smtp.plays((said, line) -> said.equals(verb) && asked.incrementAndGet() == 1 ? answer : "");
    }

    private List<UUID> put(int mails) {
        return IntStream.range(0, mails)
                .mapToObj(n -> QuarkusTransaction.requiringNew()
                        .call(() -> outbox.put(new Mail(
                                OptionalLong.empty(),
                                "p" + n + "@lantern.example",
                                "Due " + n,
                                "text",
                                "<p>text</p>"))))
                .toList();
    }

    private boolean withdraw(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.withdraw(id, "The agency answered."));
    }

    private List<String> states() {
        return TableRows.rows("SELECT state || ': ' || reason FROM outbox ORDER BY created_at").stream()
                .map(state -> state.startsWith("WAITING") ? "WAITING: " : state)
                .toList();
    }

    private void server(int port, String username, String password) {
        QuarkusTransaction.requiringNew()
                .run(() -> servers.keep(new MailServer(
                        "localhost",
                        port,
                        MailServer.Security.NONE,
                        username,
                        password,
                        "desk@lantern.example",
                        "The Lantern")));
        TableRows.run("UPDATE mail_server SET confirmed_at = now(), next_try_at = ?", start);
    }
}
