package org.foiadesk.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** What the desk has to say by mail: a row in the transaction that caused it; the sender takes it from there. */
@ApplicationScoped
public class Outbox {

    private static final String ENVELOPE =
            "INSERT INTO outbox (id, message_id, person_id, address, ends_at, once, writer_id, next_try_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, now() + make_interval(secs => ?))";
    private static final String LETTER = "INSERT INTO outbox_letter"
            + " (id, subject, text, html, from_address, from_name, reply_to, in_reply_to, thread)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";

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

    /** The id that it goes out under, at every try. */
    public String messageId(UUID mail) {
        return "<" + mail + "@" + host.name() + ">";
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
        Jdbc.run(
                connection,
                ENVELOPE,
                id,
                messageId(id),
                id(mail.personId()),
                mail.address(),
                ends,
                mail.writerId().isPresent(),
                id(mail.writerId()),
                (double) mail.held().toSeconds());
        MailHead head = mail.head();
        Jdbc.run(
                connection,
                LETTER,
                id,
                mail.subject(),
                mail.text(),
                mail.html(),
                head.from().map(MailSender::address).orElse(""),
                head.from().map(MailSender::name).orElse(""),
                head.replyTo().orElse(""),
                head.inReplyTo().orElse(""),
                String.join(" ", head.references()));
        for (int ord = 0; ord < mail.enclosures().size(); ord++) {
            enclose(connection, id, ord, mail.enclosures().get(ord));
        }
        return id;
    }

    private static void enclose(Connection connection, UUID id, int ord, Enclosure enclosure) throws SQLException {
        Jdbc.run(
                connection,
                "INSERT INTO outbox_enclosure VALUES (?, ?, ?, ?, ?)",
                id,
                ord,
                enclosure.name(),
                enclosure.type(),
                enclosure.size());
        int n = 0;
        for (byte[] piece : enclosure.source().pieces()) {
            Jdbc.run(connection, "INSERT INTO outbox_chunk VALUES (?, ?, ?, ?)", id, ord, n++, piece);
        }
    }

    private static @Nullable Long id(OptionalLong person) {
        return person.isPresent() ? person.getAsLong() : null;
    }
}
