package org.foiadesk.platform;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The database of a {@link PackagedApp}, looked at from outside: its folder, its processes, its server. */
public record PackagedDatabase(Path data) {

    Path cluster() {
        return data.resolve("postgres");
    }

    /** The first column of the answer, asked as PostgreSQL's own superuser. */
    public List<String> ask(String query) throws SQLException {
        try (Connection superuser = as("postgres", password("postgres"));
                Statement sql = superuser.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            List<String> answers = new ArrayList<>();
            while (rows.next()) {
                answers.add(rows.getString(1));
            }
            return answers;
        }
    }

    /** How many rows: {@code what} is what stands behind FROM. */
    public long count(String what) {
        try {
            return Long.parseLong(ask("SELECT count(*) FROM " + what).get(0));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the superuser, whom nothing binds. */
    public void change(String sql) {
        try (Connection superuser = as("postgres", password("postgres"));
                Statement statement = superuser.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Connection as(String login, String password) throws SQLException {
        return DriverManager.getConnection(url(), login, password);
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/foiadesk";
    }

    public String password(String login) {
        return read(data.resolve(login + ".password"));
    }

    private String port() {
        return read(cluster().resolve("postmaster.pid")).lines().toList().get(3);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever runs of this folder's own programs. */
    public List<ProcessHandle> processes() {
        String own = data.resolve("binaries") + "/";
        return ProcessHandle.allProcesses()
                .filter(process -> process.info().command().orElse("").startsWith(own))
                .toList();
    }

    /** As with a disk that is pulled out: nobody can start it, and nobody loses it. */
    void goAway() throws IOException, InterruptedException {
        Files.move(cluster(), away());
        // Asked by signal: a pg_ctl of this folder may be swept away by the app, which looks after its own.
        String server =
                Files.readAllLines(away().resolve("postmaster.pid")).get(0).strip();
        ProcessHandle gone = ProcessHandle.of(Long.parseLong(server)).orElseThrow();
        assertThat(new ProcessBuilder("kill", "-INT", server).start().waitFor()).isZero();
        gone.onExit().orTimeout(60, SECONDS).join();
    }

    void comeBack() throws IOException {
        Files.move(away(), cluster());
    }

    private Path away() {
        return data.resolve("postgres.away");
    }
}
