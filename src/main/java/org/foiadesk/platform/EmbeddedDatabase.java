package org.foiadesk.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A real PostgreSQL beside the app, durable and private: fsync on, SCRAM, loopback only, in one fixed folder. It
 * outlives a killed app and is taken over by the next one.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final List<String> LOGINS = List.of("foiadesk_owner", "foiadesk_app", "foiadesk_jobs");
    private static final Map<String, String> SETTINGS = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "listen_addresses", "127.0.0.1",
            "unix_socket_directories", "",
            "password_encryption", "scram-sha-256",
            "max_connections", "60",
            "shared_buffers", "256MB",
            "log_timezone", "UTC",
            "timezone", "UTC");

    private final DatabaseFolder folder;
    private final Path binaries;
    private final int port;

    private EmbeddedDatabase(DatabaseFolder folder, Path binaries, int port) {
        this.folder = folder;
        this.binaries = binaries;
        this.port = port;
    }

    /** @throws IllegalStateException with a sentence when the folder is held by another app or the start failed */
    public static EmbeddedDatabase start(Path dataFolder) {
        DatabaseFolder folder = DatabaseFolder.open(dataFolder);
        try {
            Path binaries = DatabaseBinaries.unpackedIn(folder.binaries());
            EmbeddedDatabase database = running(folder, binaries);
            database.createLogins();
            database.insistOnDurability();
            return database;
        } catch (IOException e) {
            folder.close();
            throw new UncheckedIOException("The embedded database did not start; see " + folder.log(), e);
        } catch (SQLException | RuntimeException e) {
            folder.close();
            throw new IllegalStateException(
                    "The embedded database did not start: " + e.getMessage() + " See " + folder.log(), e);
        }
    }

    private static EmbeddedDatabase running(DatabaseFolder folder, Path binaries) throws IOException {
        Optional<Integer> orphan = folder.orphanPort();
        if (orphan.isPresent()) {
            return new EmbeddedDatabase(folder, binaries, orphan.get());
        }
        EmbeddedDatabase database = new EmbeddedDatabase(folder, binaries, freePort());
        if (!Files.exists(folder.cluster().resolve("PG_VERSION"))) {
            database.initialise();
        }
        database.startServer();
        return database;
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

    private void initialise() throws IOException {
        run(
                program("initdb"),
                "-D",
                folder.cluster().toString(),
                "-U",
                "postgres",
                "-E",
                "UTF8",
                "--locale=C.UTF-8",
                "--data-checksums",
                "-A",
                "scram-sha-256",
                "--pwfile",
                folder.passwordFile("postgres").toString());
    }

    private void startServer() throws IOException {
        List<String> options = new ArrayList<>(List.of("-p", String.valueOf(port)));
        SETTINGS.forEach((name, value) -> options.addAll(List.of("-c", name + "='" + value + "'")));
        run(
                program("pg_ctl"),
                "-D",
                folder.cluster().toString(),
                "-l",
                folder.log().toString(),
                "-w",
                "-t",
                "60",
                "-o",
                String.join(" ", options),
                "start");
    }

    private void createLogins() throws SQLException, IOException {
        try (Connection postgres = superuser("postgres");
                Statement sql = postgres.createStatement()) {
            for (String login : LOGINS) {
                if (!exists(sql, "SELECT 1 FROM pg_roles WHERE rolname = '" + login + "'")) {
                    sql.execute("CREATE ROLE " + login + " LOGIN PASSWORD '" + folder.password(login) + "'");
                }
            }
            if (!exists(sql, "SELECT 1 FROM pg_database WHERE datname = 'foiadesk'")) {
                sql.execute("CREATE DATABASE foiadesk OWNER foiadesk_owner");
            }
        }
        try (Connection desk = superuser("foiadesk");
                Statement sql = desk.createStatement()) {
            sql.execute("ALTER SCHEMA public OWNER TO foiadesk_owner");
            sql.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
            sql.execute("GRANT USAGE ON SCHEMA public TO foiadesk_app, foiadesk_jobs");
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
                    throw new IllegalStateException("the embedded database runs with " + setting + " off.");
                }
            }
        }
    }

    Connection superuser(String database) throws SQLException, IOException {
        return DriverManager.getConnection(url(database), "postgres", folder.password("postgres"));
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String program(String name) {
        return binaries.resolve("bin").resolve(name).toString();
    }

    /** PostgreSQL refuses to run as root, so root steps into a user namespace where it is nobody. */
    private void run(String... command) throws IOException {
        List<String> whole = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            whole.addAll(List.of("unshare", "--user"));
        }
        whole.addAll(List.of(command));
        Path output = folder.log().resolveSibling("postgres-start.log");
        Process process = new ProcessBuilder(whole)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
                .start();
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command[0] + " failed; see " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command[0], e);
        }
    }

    @Override
    public void close() {
        try {
            run(program("pg_ctl"), "-D", folder.cluster().toString(), "-m", "fast", "-w", "-t", "20", "stop");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            folder.close();
        }
    }
}
