package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AuditTest {

    @Inject
    Audit audit;

    @Inject
    Sql sql;

    @Test
    void writersAtTheSameTimeMakeOneChain() {
        IntStream.range(0, 40)
                .parallel()
                .forEach(n ->
                        audit.record(OptionalLong.of(n), "tried", "subject " + n, "\"quoted\" and \\ and ünïcode"));
        assertThat(audit.verify()).isEmpty();
    }

    @Test
    void anAttemptThatCameToNothingIsKept() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    audit.record(OptionalLong.empty(), "tried in vain", "nobody", "");
                    throw new IllegalStateException("refused");
                }))
                .isInstanceOf(RuntimeException.class);
        assertThat(sql.rows(row -> true, "SELECT 1 FROM audit WHERE deed = 'tried in vain'"))
                .isNotEmpty();
    }

    @Test
    void thePagesCannotChangeWhatWasWritten() {
        audit.record(OptionalLong.empty(), "kept", "nobody", "");
        for (String attempt : new String[] {"UPDATE audit SET details = 'x'", "DELETE FROM audit", "TRUNCATE audit"}) {
            assertThatThrownBy(() -> sql.run(attempt)).isInstanceOf(IllegalStateException.class);
        }
        assertThat(audit.verify()).isEmpty();
    }

    @Test
    void aRowChangedByTheOwnerBreaksTheChainThere() throws SQLException {
        audit.record(OptionalLong.empty(), "kept before", "nobody", "");
        long broken =
                sql.rows(row -> row.getLong(1), "SELECT max(seq) FROM audit").get(0);
        audit.record(OptionalLong.empty(), "kept after", "nobody", "");
        asOwner("UPDATE audit SET subject = 'somebody' WHERE seq = " + broken);
        assertThat(audit.verify()).hasValue(broken);
        asOwner("UPDATE audit SET subject = 'nobody' WHERE seq = " + broken);
        assertThat(audit.verify()).isEmpty();
    }

    @Test
    void thePagesCannotRemoveAPerson() {
        assertThatThrownBy(() -> sql.run("DELETE FROM person")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> sql.run("DELETE FROM invitation")).isInstanceOf(IllegalStateException.class);
    }

    private static void asOwner(String statement) throws SQLException {
        String url = setting("quarkus.datasource.jdbc.url");
        try (Connection owner = DriverManager.getConnection(
                        url, setting("quarkus.flyway.username"), setting("quarkus.flyway.password"));
                Statement sql = owner.createStatement()) {
            sql.execute("ALTER TABLE audit DISABLE TRIGGER USER");
            sql.execute(statement);
            sql.execute("ALTER TABLE audit ENABLE TRIGGER USER");
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }
}
