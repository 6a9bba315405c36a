package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The sender as a process of its own, killed between the server's taking a mail and the commit that says so. */
@Timeout(900)
@Tag("faults")
class KilledSenderIT {

    private final PackagedApp app = PackagedApp.fresh("killed-sender");
    private final ScriptedSmtp smtp = new ScriptedSmtp();

    @AfterEach
    void close() {
        smtp.close();
        app.close();
    }

    @Test
    void aMailTakenBeforeTheCommitIsSentOnceMoreUnderItsIdAndCountedAndASlowAnswerIsWaitedFor() {
        CountDownLatch handedOver = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        smtp.plays((verb, line) -> {
            if (verb.equals("END")) {
                handedOver.countDown();
                await(killed);
            }
            return "";
        });
        app.start();
        server();
        put("first");
        app.until("the mail is handed over", () -> handedOver.getCount() == 0);
        app.kill();
        killed.countDown();
        smtp.plays((verb, line) -> "");
        app.start();
        ask("UPDATE outbox SET lease_until = now() WHERE state = 'SENDING' RETURNING 1");
        app.until("it is sent again", () -> state("first").equals("SENT"));
        assertThat(smtp.messageIds()).hasSize(2);
        assertThat(smtp.messageIds().get(0)).isEqualTo(smtp.messageIds().get(1));
        assertThat(smtp.taken().get(1).header("X-Resend")).containsExactly("1");
        assertThat(ask("SELECT ambiguous::text FROM outbox")).isEqualTo("1");
        anAnswerThatTakesAMinuteIsWaitedFor();
    }

    private void anAnswerThatTakesAMinuteIsWaitedFor() {
        CountDownLatch never = new CountDownLatch(1);
        List<String> renewed = new CopyOnWriteArrayList<>();
        smtp.plays((verb, line) -> {
            if (verb.equals("MAIL")) {
                await(never, Duration.ofSeconds(25));
            }
            if (verb.equals("RCPT")) {
                renewed.add(
                        ask("SELECT lease_until > now() + interval '110 seconds' FROM outbox WHERE state = 'SENDING'"));
            }
            if (verb.equals("END")) {
                await(never, Duration.ofSeconds(61));
            }
            return "";
        });
        put("slow");
        app.until("the slow one is sent", () -> state("slow").equals("SENT"));
        assertThat(ask("SELECT attempts || ' ' || ambiguous FROM outbox WHERE message_id = '<slow@test>'"))
                .isEqualTo("1 0");
        assertThat(smtp.messageIds()).hasSize(3);
        assertThat(renewed).containsExactly("t");
    }

    private void server() {
        ask("INSERT INTO mail_server (id, host, port, security, from_address, confirmed_at, changed_at) VALUES (1,"
                + " 'localhost', " + smtp.port() + ", 'NONE', 'desk@lantern.example', now(), now()) RETURNING 1");
    }

    private void put(String name) {
        ask("WITH envelope AS (INSERT INTO outbox (id, message_id, address) VALUES (gen_random_uuid(), '<" + name
                + "@test>', 'rosa@lantern.example') RETURNING id) INSERT INTO outbox_letter"
                + " SELECT id, 'Due', 'text', '<p>text</p>' FROM envelope RETURNING 1");
    }

    private String state(String name) {
        return ask("SELECT state FROM outbox WHERE message_id = '<" + name + "@test>'");
    }

    private String ask(String query) {
        try {
            return app.database().ask(query).get(0);
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }

    private static void await(CountDownLatch latch) {
        await(latch, Duration.ofMinutes(5));
    }

    private static void await(CountDownLatch latch, Duration most) {
        try {
            if (latch.await(most.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
