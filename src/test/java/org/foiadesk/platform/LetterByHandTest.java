package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.foiadesk.people.Role;
import org.foiadesk.people.Staff;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person wrote to an agency, on its way out. Far ahead of the clock, so that the app's own tick finds nothing due. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class LetterByHandTest {

    private static final String TO = "foia@agency.example";

    private final Instant start = Instant.now().plus(Duration.ofDays(100));

    @Inject
    Outbox outbox;

    @Inject
    Sender sender;

    @Inject
    MailServers servers;

    @Inject
    Staff staff;

    @Inject
    Asking asking;

    private ScriptedSmtp smtp;
    private long rosa;

    @BeforeEach
    void open() {
        staff.freshStart();
        MailRows.none();
        staff.signedIn("writes.letters", Role.REPORTER);
        rosa = staff.id("writes.letters");
        smtp = new ScriptedSmtp();
        QuarkusTransaction.requiringNew()
                .run(() -> servers.keep(new MailServer(
                        "localhost",
                        smtp.port(),
                        MailServer.Security.NONE,
                        "",
                        "",
                        "desk@lantern.example",
                        "The Lantern")));
        TableRows.run("UPDATE mail_server SET confirmed_at = now(), next_try_at = ?", start);
    }

    @AfterEach
    void close() {
        smtp.close();
        MailRows.none();
    }

    @Test
    void itNamesItsWriterAndItsConversationAndNoMachine() {
        MailHead head = new MailHead(
                Optional.of(new MailSender("rosa@lantern.example", "Rosa Müller")),
                Optional.of("desk+0142-abc@lantern.example"),
                Optional.of("<last@agency.example>"),
                List.of("<first@agency.example>", "<last@agency.example>"));
        put(Mail.letter(rosa, TO, "Re: jail logs", "Dear officer,\n\nwhere are they?\n", head));
        sender.round(start);
        ScriptedSmtp.Taken taken = smtp.taken().get(0);
        assertThat(taken.recipients()).containsExactly(TO);
        assertThat(taken.from()).contains("desk@lantern.example");
        assertThat(taken.header("From")).containsExactly("=?UTF-8?Q?Rosa_M=C3=BCller?= <rosa@lantern.example>");
        assertThat(taken.header("Sender")).containsExactly("The Lantern <desk@lantern.example>");
        assertThat(taken.header("Reply-To")).containsExactly("desk+0142-abc@lantern.example");
        assertThat(taken.header("In-Reply-To")).containsExactly("<last@agency.example>");
        assertThat(taken.header("References")).containsExactly("<first@agency.example> <last@agency.example>");
        assertThat(taken.header("Content-Type")).containsExactly("text/plain; charset=UTF-8; format=flowed");
        assertThat(names(taken))
                .containsExactlyInAnyOrder(
                        "Date",
                        "From",
                        "Sender",
                        "Reply-To",
                        "To",
                        "Message-ID",
                        "In-Reply-To",
                        "References",
                        "Subject",
                        "MIME-Version",
                        "Content-Type",
                        "Content-Transfer-Encoding");
    }

    @Test
    void whatItEnclosesArrivesByteForByteAndIsNotKeptHere() {
        byte[] paper = "Paper ü\0\r\n".repeat(150_000).getBytes(StandardCharsets.UTF_8);
        byte[] first = Arrays.copyOf(paper, 1_000_000);
        byte[] rest = Arrays.copyOfRange(paper, 1_000_000, paper.length);
        put(Mail.letter(rosa, TO, "Appeal", "See enclosed.", MailHead.DESK)
                .enclosing(List.of(
                        new Enclosure("Bescheid ü.pdf", "application/pdf", paper.length, () -> List.of(first, rest)))));
        sender.round(start);
        String data = smtp.taken().get(0).data();
        String base64 = data.substring(data.indexOf("base64\r\n") + 8).replaceAll("(?s)^.*?\r\n\r\n", "");
        byte[] came = Base64.getMimeDecoder().decode(base64.substring(0, base64.indexOf("\r\n--")));
        assertThat(came).isEqualTo(paper);
        sender.round(start.plusSeconds(10));
        assertThat(TableRows.rows("SELECT n FROM outbox_chunk")).isEmpty();
        assertThat(TableRows.rows("SELECT name FROM outbox_enclosure")).containsExactly("Bescheid ü.pdf");
    }

    @Test
    void whenNobodyKnowsWhetherTheServerHasItItIsNotSentAgainAndAPersonIsAsked() {
        put(letter());
        AtomicInteger asked = new AtomicInteger();
        smtp.plays(
                (verb, line) -> verb.equals("END") && asked.incrementAndGet() == 1 ? ScriptedSmtp.TAKE_AND_DROP : "");
        for (int hours = 0; hours < 200; hours += 5) {
            sender.round(start.plus(Duration.ofHours(hours)));
        }
        assertThat(smtp.messageIds()).hasSize(1);
        assertThat(TableRows.one("SELECT state || ' ' || ambiguous || ' ' || reason FROM outbox"))
                .isEqualTo("FAILED 1 " + Dispatch.LOOK);
    }

    @Test
    void whatADeadSenderLeftIsNotSentAgainEither() {
        put(letter());
        TableRows.run("UPDATE outbox SET state = 'SENDING', attempts = 1, lease_until = ?", start.plus(Dispatch.LEASE));
        sender.round(start.plus(Dispatch.LEASE).plusSeconds(1));
        sender.round(start.plus(Duration.ofDays(1)));
        assertThat(smtp.taken()).isEmpty();
        assertThat(TableRows.one("SELECT state || ' ' || reason FROM outbox")).isEqualTo("FAILED " + Dispatch.LOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RCPT,450 later", "DATA,DROP", "END,451 later", "HELLO,DROP"})
    void whatTheServerSurelyHasNotIsTriedAgain(String trouble) {
        put(letter());
        String[] said = trouble.split(",");
        AtomicInteger asked = new AtomicInteger();
        smtp.plays((verb, line) -> verb.equals(said[0]) && asked.incrementAndGet() == 1 ? said[1] : "");
        for (int minutes = 0; minutes < 30; minutes += 4) {
            sender.round(start.plus(Duration.ofMinutes(minutes)));
        }
        assertThat(smtp.messageIds()).hasSize(1);
        assertThat(TableRows.one("SELECT state FROM outbox")).isEqualTo("SENT");
    }

    @Test
    void whatIsHeldDoesNotLeaveAndCanBeTakenBackMeanwhile() {
        UUID id = put(letter().heldFor(Duration.ofDays(101)));
        sender.round(start);
        assertThat(smtp.taken()).isEmpty();
        assertThat(as(() -> outbox.withdraw(id, "Taken back."))).isTrue();
        sender.round(start.plus(Duration.ofDays(3)));
        assertThat(smtp.taken()).isEmpty();
        assertThat(TableRows.one("SELECT state FROM outbox")).isEqualTo("CANCELLED");
    }

    private Mail letter() {
        return Mail.letter(rosa, TO, "Jail logs", "Where are they?", MailHead.DESK);
    }

    private UUID put(Mail mail) {
        return as(() -> outbox.put(mail));
    }

    private <T> T as(Callable<T> deed) {
        return asking.as(rosa, () -> QuarkusTransaction.requiringNew().call(deed));
    }

    private static List<String> names(ScriptedSmtp.Taken taken) {
        String head = taken.data().split("\r\n\r\n", 2)[0].replaceAll("\r\n[ \t]+", " ");
        return head.lines().map(line -> line.substring(0, line.indexOf(':'))).toList();
    }
}
