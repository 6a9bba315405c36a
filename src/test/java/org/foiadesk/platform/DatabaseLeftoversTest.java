package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an earlier desk, an older desk or a clumsy hand may leave in the data folder. */
class DatabaseLeftoversTest {

    private static final Path FOLDER = Path.of("target", "leftovers").toAbsolutePath();

    @Test
    void aDeadServersNumberThatIsSomebodyElsesByNowStopsNobody() throws IOException, SQLException {
        start();
        Files.writeString(
                FOLDER.resolve("postgres/postmaster.pid"),
                ProcessHandle.current().pid() + "\n");
        start();
    }

    @Test
    void programsOfAnOlderDeskAreReplaced() throws IOException, SQLException {
        start();
        Files.writeString(FOLDER.resolve("binaries/unpacked"), "those of an older desk");
        Files.writeString(FOLDER.resolve("binaries/bin/postgres"), "an older program");
        start();
        assertThat(Files.size(FOLDER.resolve("binaries/bin/postgres"))).isGreaterThan(1_000_000);
    }

    @Test
    void aLostPasswordIsMadeAnew() throws IOException, SQLException {
        start();
        Files.delete(FOLDER.resolve("foiadesk_app.password"));
        start();
    }

    @Test
    void aHalfMadeClusterIsMadeAgain() throws IOException, SQLException {
        Files.createDirectories(FOLDER.resolve("postgres.half/base"));
        Files.writeString(FOLDER.resolve("postgres.half/PG_VERSION"), "18\n");
        TestDatabase.forget(FOLDER.resolve("postgres"));
        start();
        assertThat(FOLDER.resolve("postgres.half")).doesNotExist();
    }

    /** Starts, signs in as pages do, and stops. */
    private static void start() throws SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(FOLDER)) {
            Map<String, String> settings = database.settings();
            DriverManager.getConnection(
                            settings.get("quarkus.datasource.jdbc.url"),
                            settings.get("quarkus.datasource.username"),
                            settings.get("quarkus.datasource.password"))
                    .close();
        }
    }
}
