package org.foiadesk.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;

/** A real PostgreSQL beside the app, durable and private: fsync on, SCRAM, loopback only, in one fixed folder. */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final List<String> LOGINS = List.of("foiadesk_owner", "foiadesk_app", "foiadesk_jobs");

    private final DatabaseFolder folder;
    private final DatabaseServer server;
    private final int port;
    private final DatabaseWatch watch;

    private EmbeddedDatabase(DatabaseFolder folder, DatabaseServer server) throws IOException {
        this.folder = folder;
        this.server = server;
        this.port = server.start();
        this.watch = new DatabaseWatch(server, port);
    }

    /** @throws IllegalStateException with a sentence when the folder is held by another app or the start failed */
    public static EmbeddedDatabase start(Path dataFolder) {
        DatabaseFolder folder = DatabaseFolder.open(dataFolder);
        try {
            Path binaries = DatabaseBinaries.unpackedIn(folder.binaries());
            return new EmbeddedDatabase(folder, new DatabaseServer(folder, binaries)).ready();
        } catch (IOException | SQLException | RuntimeException e) {
            folder.close();
            throw new IllegalStateException(
                    "The embedded database did not start: " + e.getMessage() + " Its log is " + folder.log() + ".", e);
        }
    }

    private EmbeddedDatabase ready() throws IOException, SQLException {
        try {
            createLogins();
            keepWordsOutOfTheLog();
            insistOnDurability();
            watch.begin();
            return this;
        } catch (IOException | SQLException | RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    /** What Quarkus must be told to use this database: the app's login, the jobs' login, and the owner for Flyway. */
    public Map<String, String> settings() {
        try {
            return Map.of(
                    "quarkus.datasource.jdbc.url", url("foiadesk"),
                    "quarkus.datasource.username", "foiadesk_app",
                    "quarkus.datasource.password", folder.password("foiadesk_app"),
                    "quarkus.datasource.jobs.jdbc.url", url("foiadesk"),
                    "quarkus.datasource.jobs.username", "foiadesk_jobs",
                    "quarkus.datasource.jobs.password", folder.password("foiadesk_jobs"),
                    "quarkus.flyway.username", "foiadesk_owner",
                    "quarkus.flyway.password", folder.password("foiadesk_owner"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As docker/roles.sql does for a database of the newsroom's own. */
    private void createLogins() throws SQLException, IOException {
        try (Connection postgres = superuser("postgres");
                Statement sql = postgres.createStatement()) {
            for (String login : LOGINS) {
                if (!exists(sql, "SELECT 1 FROM pg_roles WHERE rolname = '" + login + "'")) {
                    sql.execute("CREATE ROLE " + login + " LOGIN");
                }
                sql.execute("ALTER ROLE " + login + " NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS"
                        + " PASSWORD '" + folder.password(login) + "'");
            }
            if (!exists(sql, "SELECT 1 FROM pg_database WHERE datname = 'foiadesk'")) {
                sql.execute("CREATE DATABASE foiadesk OWNER foiadesk_owner");
            }
            sql.execute("REVOKE ALL ON DATABASE foiadesk FROM PUBLIC");
            sql.execute("GRANT CONNECT ON DATABASE foiadesk TO " + String.join(", ", LOGINS));
        }
        try (Connection desk = superuser("foiadesk");
                Statement sql = desk.createStatement()) {
            sql.execute("ALTER SCHEMA public OWNER TO foiadesk_owner");
            sql.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
            sql.execute("GRANT USAGE ON SCHEMA public TO foiadesk_app, foiadesk_jobs");
        }
    }

    /** Neither statements nor "Failing row contains …"; docker/roles.sql says it of a database of the newsroom's own. */
    private void keepWordsOutOfTheLog() throws SQLException, IOException {
        try (Connection postgres = superuser("postgres");
                Statement sql = postgres.createStatement()) {
            sql.execute("ALTER SYSTEM SET log_error_verbosity = 'terse'");
            sql.execute("ALTER SYSTEM SET log_min_error_statement = 'panic'");
            sql.execute("SELECT pg_reload_conf()");
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (ResultSet found = sql.executeQuery(query)) {
            return found.next();
        }
    }

    private void insistOnDurability() throws SQLException, IOException {
        try (Connection postgres = superuser("postgres");
                Statement sql = postgres.createStatement()) {
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                if (!exists(sql, "SELECT 1 WHERE current_setting('" + setting + "') = 'on'")) {
                    throw new IllegalStateException("It runs with " + setting + " off.");
                }
            }
        }
    }

    private Connection superuser(String database) throws SQLException, IOException {
        return DriverManager.getConnection(url(database), "postgres", folder.password("postgres"));
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public void close() {
        try {
            watch.close();
            server.stop();
        } catch (IOException e) {
            throw new IllegalStateException("The embedded database did not stop: " + e.getMessage(), e);
        } finally {
            folder.close();
        }
    }
}
