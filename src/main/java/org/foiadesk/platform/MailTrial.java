package org.foiadesk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import javax.sql.DataSource;

/** A test mail with six digits: whoever can type them has seen it arrive, and only then other mail goes out. */
@ApplicationScoped
public class MailTrial {

    private static final Duration LASTS = Duration.ofHours(1);
    private static final int TRIES = 5;

    private final SecureRandom random = new SecureRandom();
    private final DataSource pages;
    private final MailServers servers;
    private final Host host;
    private final Today today;

    MailTrial(DataSource pages, MailServers servers, Host host, Today today) {
        this.pages = pages;
        this.servers = servers;
        this.host = host;
        this.today = today;
    }

    /** Writes the mail, once the digits are known. */
    public interface Words {
        Mail with(String code);
    }

    /**
     * Talks to the server, so no transaction may be open.
     *
     * @return what is wrong and what to do, or empty when the server took the mail
     */
    public String send(String address, Words words) {
        MailServer server = servers.known()
                .orElseThrow(
                        () -> new Refusal("There is no mail server yet. Fill in the form above and save it first."));
        String code = "%06d".formatted(random.nextInt(1_000_000));
        Mail mail = words.with(code);
        UUID id = UUID.randomUUID();
        String messageId = "<" + id + "@" + host.name() + ">";
        Letter letter = new Letter(id, messageId, address, mail);
        try (SmtpLine line = SmtpLine.open(server, host.name())) {
            run(
                    "UPDATE mail_server SET code = ?, code_tries = 0, code_ends_at = ?, tested_to = ?",
                    hash(code),
                    today.instant().plus(LASTS),
                    address);
            return line.send(letter, today.instant(), () -> {}).complaint(server);
        } catch (SmtpLine.Away away) {
            return away.trouble().sentence();
        }
    }

    /** Whether these are the digits of the last test mail; then everything that waits goes out. */
    public boolean confirm(String typed) {
        run("UPDATE mail_server SET code_tries = code_tries + 1");
        return run(
                        "UPDATE mail_server SET confirmed_at = ?, code = NULL, code_ends_at = NULL, failures = 0,"
                                + " next_try_at = '-infinity', problem = '', problem_at = NULL"
                                + " WHERE code = ? AND code_ends_at > ? AND code_tries <= ?",
                        today.instant(),
                        hash(typed.replaceAll("\\s", "")),
                        today.instant(),
                        TRIES)
                == 1;
    }

    private int run(String sql, Object... values) {
        try (Connection connection = pages.getConnection()) {
            return Jdbc.run(connection, sql, values);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String hash(String code) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(code.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
