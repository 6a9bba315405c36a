package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class OutboxTest {

    private static final Mail MAIL =
            new Mail(OptionalLong.empty(), "rosa@lantern.example", "Due", "text", "<p>text</p>");

    @Inject
    Outbox outbox;

    @BeforeEach
    void empty() {
        MailRows.none();
    }

    @Test
    void whatIsRolledBackWasNeverSaid() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    outbox.put(MAIL);
                    throw new IllegalStateException("refused");
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(TableRows.rows("SELECT id FROM outbox")).isEmpty();
    }

    @Test
    void nobodyNeedsToBeSignedInToPutAMail() {
        UUID id = put();
        assertThat(TableRows.rows("SELECT message_id FROM outbox")).containsExactly("<" + id + "@localhost>");
        assertThat(TableRows.rows("SELECT subject FROM outbox_letter")).containsExactly("Due");
    }

    @Test
    void aWithdrawnMailNeverLeavesAndKeepsTheReason() {
        UUID id = put();
        assertThat(withdraw(id)).isTrue();
        assertThat(withdraw(id)).isFalse();
        assertThat(TableRows.one("SELECT state || ': ' || reason FROM outbox"))
                .isEqualTo("CANCELLED: The agency answered.");
    }

    @Test
    void aMailThatLeftIsNotWithdrawn() {
        UUID id = put();
        TableRows.run("UPDATE outbox SET state = 'SENT', settled_at = now()");
        assertThat(withdraw(id)).isFalse();
        assertThat(TableRows.one("SELECT state FROM outbox")).isEqualTo("SENT");
    }

    private UUID put() {
        return QuarkusTransaction.requiringNew().call(() -> outbox.put(MAIL));
    }

    private boolean withdraw(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> outbox.withdraw(id, "The agency answered."));
    }
}
