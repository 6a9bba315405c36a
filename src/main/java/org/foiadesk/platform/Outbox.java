package org.foiadesk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What the desk has to say by mail: a row in the transaction that caused it; the sender takes it from there. */
@ApplicationScoped
public class Outbox {

    private static final String ENVELOPE =
            "INSERT INTO outbox (id, message_id, person_id, address, ends_at) VALUES (?, ?, ?, ?, ?)";
    private static final String LETTER = "INSERT INTO outbox_letter (id, subject, text, html) VALUES (?, ?, ?, ?)";

    private final DataSource pages;
    private final Host host;

    Outbox(DataSource pages, Host host) {
        this.pages = pages;
        this.host = host;
    }

    /** In the caller's transaction: what is rolled back was never said. */
    public UUID put(Mail mail) {
        return put(mail, null);
    }

    /** A mail with a link that works until then: not sent later, and what it said is not kept. */
    public UUID putUntil(Mail mail, Instant linkEnds) {
        return put(mail, linkEnds);
    }

    /** True when it had not left: it never will. One that is being sent at this moment is not tried again. */
    public boolean withdraw(UUID mail, String reason) {
        try (Connection connection = pages.getConnection()) {
            return withdraw(connection, mail, reason);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same on the jobs' login, in its own transaction. */
    public UUID put(Connection jobs, Mail mail) throws SQLException {
        return write(jobs, mail, null);
    }

    public boolean withdraw(Connection jobs, UUID mail, String reason) throws SQLException {
        try (PreparedStatement function = jobs.prepareStatement("SELECT withdraw_mail(?, ?)")) {
            function.setObject(1, mail);
            function.setString(2, reason);
            try (ResultSet answer = function.executeQuery()) {
                return answer.next() && answer.getBoolean(1);
            }
        }
    }

    private UUID put(Mail mail, @Nullable Instant ends) {
        try (Connection connection = pages.getConnection()) {
            return write(connection, mail, ends);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID write(Connection connection, Mail mail, @Nullable Instant ends) throws SQLException {
        UUID id = UUID.randomUUID();
        Long person = mail.personId().isPresent() ? mail.personId().getAsLong() : null;
        String messageId = "<" + id + "@" + host.name() + ">";
        Jdbc.run(connection, ENVELOPE, id, messageId, person, mail.address(), ends);
        Jdbc.run(connection, LETTER, id, mail.subject(), mail.text(), mail.html());
        return id;
    }
}
