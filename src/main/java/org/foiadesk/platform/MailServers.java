package org.foiadesk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The one mail server, or none yet. */
@ApplicationScoped
public class MailServers {

    private static final String PURPOSE = "the mail server's password";
    private static final String KEEP = """
            INSERT INTO mail_server (id, host, port, security, username, password, from_address, from_name, changed_at)
            VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET host = excluded.host, port = excluded.port, security = excluded.security,
              username = excluded.username, password = excluded.password, from_address = excluded.from_address,
              from_name = excluded.from_name, changed_at = excluded.changed_at, code = NULL, code_ends_at = NULL,
              confirmed_at = NULL, failures = 0, next_try_at = '-infinity', problem = '', problem_at = NULL
            """;

    private static final String STANDING = """
            SELECT confirmed_at, problem, last_sent_at, CASE WHEN code IS NULL THEN '' ELSE tested_to END AS tested
            FROM mail_server
            """;

    private final DataSource pages;
    private final Vault vault;
    private final Today today;

    MailServers(DataSource pages, Vault vault, Today today) {
        this.pages = pages;
        this.vault = vault;
        this.today = today;
    }

    /**
     * How it stands with the server.
     *
     * @param problem a sentence, or empty
     * @param testedTo where a test mail went whose code is still to be typed; or empty
     */
    public record Standing(
            boolean confirmed,
            @Nullable Instant confirmedAt,
            String problem,
            @Nullable Instant lastSentAt,
            String testedTo) {}

    public Optional<MailServer> known() {
        try (Connection connection = pages.getConnection()) {
            return server(connection, "SELECT * FROM mail_server");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Optional<Standing> standing() {
        try (Connection connection = pages.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(STANDING)) {
            return row.next() ? Optional.of(standing(row)) : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether mail goes out: without it pages must say so instead of promising one. */
    public boolean ready() {
        return standing().filter(Standing::confirmed).isPresent();
    }

    /** Kept, and not used before a test mail by it was seen to arrive. */
    public void keep(MailServer server) {
        try (Connection connection = pages.getConnection();
                PreparedStatement row = connection.prepareStatement(KEEP)) {
            row.setString(1, server.host());
            row.setInt(2, server.port());
            row.setString(3, server.security().name());
            row.setString(4, server.username());
            row.setBytes(5, server.password().isEmpty() ? null : vault.seal(PURPOSE, bytes(server.password())));
            row.setString(6, server.fromAddress());
            row.setString(7, server.fromName());
            row.setObject(8, today.instant().atOffset(ZoneOffset.UTC));
            row.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The server to send by, if it is confirmed and not to be left alone for a while. */
    Optional<MailServer> usable(Connection jobs, Instant now) throws SQLException {
        return server(
                jobs,
                "SELECT * FROM mail_server WHERE confirmed_at IS NOT NULL AND next_try_at <= '" + now
                        + "'::timestamptz");
    }

    private Optional<MailServer> server(Connection connection, String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            return row.next() ? Optional.of(server(row)) : Optional.empty();
        }
    }

    private MailServer server(ResultSet row) throws SQLException {
        byte[] password = row.getBytes("password");
        return new MailServer(
                row.getString("host"),
                row.getInt("port"),
                MailServer.Security.valueOf(row.getString("security")),
                row.getString("username"),
                password == null ? "" : new String(vault.open(PURPOSE, password), StandardCharsets.UTF_8),
                row.getString("from_address"),
                row.getString("from_name"));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        Instant confirmed = instant(row, "confirmed_at");
        return new Standing(
                confirmed != null,
                confirmed,
                row.getString("problem"),
                instant(row, "last_sent_at"),
                row.getString("tested"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
