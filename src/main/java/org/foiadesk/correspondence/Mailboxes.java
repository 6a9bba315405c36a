package org.foiadesk.correspondence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.foiadesk.correspondence.ImapBox.Afterwards;
import org.foiadesk.correspondence.ImapBox.Secrets;
import org.foiadesk.correspondence.ImapBox.Security;
import org.foiadesk.correspondence.ImapBox.SignIn;
import org.foiadesk.platform.Today;
import org.foiadesk.platform.Vault;
import org.jspecify.annotations.Nullable;

/** The one mailbox that is looked into, or none yet. */
@ApplicationScoped
class Mailboxes {

    private static final String PASSWORD = "the mailbox's password";
    private static final String CLIENT = "the mailbox's client secret";
    private static final String REFRESH = "the mailbox's refresh token";

    private static final String KEEP = """
            INSERT INTO mailbox (id, host, port, security, username, sign_in, password, client_id, client_secret,
              refresh_token, token_url, folder, afterwards, move_to, address, authservs, changed_at)
            VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET host = excluded.host, port = excluded.port, security = excluded.security,
              username = excluded.username, sign_in = excluded.sign_in, password = excluded.password,
              client_id = excluded.client_id, client_secret = excluded.client_secret,
              refresh_token = excluded.refresh_token, token_url = excluded.token_url, folder = excluded.folder,
              afterwards = excluded.afterwards, move_to = excluded.move_to, address = excluded.address,
              authservs = excluded.authservs, changed_at = excluded.changed_at
            """;

    private static final String ANEW = """
            UPDATE mailbox_state SET listed_at = NULL, failing_since = NULL, failures = 0, problem = '',
              lasting = false, next_look_at = '-infinity'
            """;

    private final AgroalDataSource pages;
    private final Vault vault;
    private final Today today;

    Mailboxes(AgroalDataSource pages, Vault vault, Today today) {
        this.pages = pages;
        this.vault = vault;
        this.today = today;
    }

    Optional<ImapBox> known() {
        try (Connection on = pages.getConnection()) {
            return known(on);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<ImapBox> known(Connection on) {
        return Rows.first(on, this::box, "SELECT * FROM mailbox");
    }

    void keep(ImapBox box) {
        try (Connection on = pages.getConnection()) {
            Secrets secrets = box.secrets();
            Rows.run(
                    on,
                    KEEP,
                    box.host(),
                    box.port(),
                    box.security().name(),
                    box.username(),
                    box.signIn().name(),
                    sealed(PASSWORD, secrets.password()),
                    secrets.clientId(),
                    sealed(CLIENT, secrets.clientSecret()),
                    sealed(REFRESH, secrets.refreshToken()),
                    secrets.tokenUrl(),
                    box.folder(),
                    box.afterwards().name(),
                    box.moveTo(),
                    box.address(),
                    box.authservs(),
                    today.instant());
            Rows.run(on, ANEW);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Some give a new one with each access, and the old one ends; unless somebody typed another one meanwhile. */
    void renewed(Connection jobs, ImapBox box, String refreshToken) {
        if (!refreshToken.isEmpty()) {
            Optional<ImapBox> now = known(jobs);
            if (now.filter(box::equals).isPresent()) {
                Rows.run(jobs, "UPDATE mailbox SET refresh_token = ?", sealed(REFRESH, refreshToken));
            }
        }
    }

    void renewed(ImapBox box, String refreshToken) {
        try (Connection on = pages.getConnection()) {
            renewed(on, box, refreshToken);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ImapBox box(ResultSet row) throws SQLException {
        return new ImapBox(
                row.getString("host"),
                row.getInt("port"),
                Security.valueOf(row.getString("security")),
                row.getString("username"),
                SignIn.valueOf(row.getString("sign_in")),
                new Secrets(
                        opened(PASSWORD, row.getBytes("password")),
                        row.getString("client_id"),
                        opened(CLIENT, row.getBytes("client_secret")),
                        opened(REFRESH, row.getBytes("refresh_token")),
                        row.getString("token_url")),
                row.getString("folder"),
                Afterwards.valueOf(row.getString("afterwards")),
                row.getString("move_to"),
                row.getString("address"),
                row.getString("authservs"));
    }

    private byte @Nullable [] sealed(String purpose, String secret) {
        return secret.isEmpty() ? null : vault.seal(purpose, secret.getBytes(StandardCharsets.UTF_8));
    }

    private String opened(String purpose, byte @Nullable [] sealed) {
        return sealed == null ? "" : new String(vault.open(purpose, sealed), StandardCharsets.UTF_8);
    }
}
