package org.foiadesk.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands under the packaged app: a database that forgets nothing and lets nobody in. */
@Timeout(600)
class EmbeddedDatabaseIT {

    private static final PackagedApp APP = PackagedApp.fresh("embedded");
    private static final PackagedDatabase DATABASE = APP.database();

    @BeforeAll
    static void start() {
        APP.start();
    }

    @AfterAll
    static void stop() {
        APP.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "data_checksums, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "server_encoding, UTF8"
    })
    void itRunsAsTheDeskPromises(String setting, String value) throws SQLException {
        assertThat(DATABASE.ask("SHOW " + setting)).containsExactly(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgres", "foiadesk_owner", "foiadesk_app", "foiadesk_jobs"})
    void aWrongPasswordIsRefused(String login) throws SQLException {
        DATABASE.as(login, DATABASE.password(login)).close();
        assertThatThrownBy(() ->
                        DATABASE.as(login, "not-" + DATABASE.password(login)).close())
                .asInstanceOf(InstanceOfAssertFactories.throwable(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo("28P01");
    }

    @Test
    void nobodyIsLetInWithoutAPassword() throws SQLException {
        assertThat(DATABASE.ask("SELECT DISTINCT auth_method FROM pg_hba_file_rules"))
                .containsExactly("scram-sha-256");
    }

    @Test
    void theFolderAndItsPasswordsAreForTheirOwnerAlone() throws IOException {
        assertThat(permissions(DATABASE.data())).isEqualTo("rwx------");
        assertThat(permissions(DATABASE.cluster())).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(DATABASE.data())) {
            List<Path> passwords =
                    files.filter(file -> file.toString().endsWith(".password")).toList();
            assertThat(passwords).hasSize(4);
            for (Path password : passwords) {
                assertThat(permissions(password)).as("%s", password).isEqualTo("rw-------");
            }
        }
    }

    private static String permissions(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void noneOfTheThreeLoginsCanWalkAroundRowSecurity() throws SQLException {
        assertThat(DATABASE.ask("SELECT rolname FROM pg_roles WHERE rolname LIKE 'foiadesk%' AND NOT rolsuper"
                        + " AND NOT rolbypassrls AND NOT rolcreaterole AND NOT rolcreatedb AND NOT rolreplication"))
                .containsExactlyInAnyOrder("foiadesk_owner", "foiadesk_app", "foiadesk_jobs");
        assertThat(DATABASE.ask("SELECT m.oid FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.member"
                        + " WHERE r.rolname LIKE 'foiadesk%'"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"foiadesk_app", "foiadesk_jobs"})
    void pagesAndJobsOwnNothingAndMakeNothing(String login) throws SQLException {
        assertThat(DATABASE.ask("SELECT classid::regclass || ' ' || objid FROM pg_shdepend WHERE deptype = 'o'"
                        + " AND refobjid = '" + login + "'::regrole"))
                .isEmpty();
        try (Connection connection = DATABASE.as(login, DATABASE.password(login));
                Statement sql = connection.createStatement()) {
            for (String made : List.of("TABLE mine (i int)", "TEMPORARY TABLE mine (i int)", "SCHEMA mine")) {
                assertThatThrownBy(() -> sql.execute("CREATE " + made)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void aLoginThatIsNotTheDesksCannotEvenConnect() throws SQLException {
        assertThat(DATABASE.ask("SELECT has_database_privilege('public', 'foiadesk', 'CONNECT')"))
                .containsExactly("f");
    }
}
