package org.foiadesk.correspondence;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the mailbox, in numbers.
 *
 * @param alarm somebody must look: it fails lastingly or for ten minutes, or nobody looks into it any more
 * @param stuck messages that were tried in vain again and again
 */
record MailboxStanding(
        @Nullable Instant lookedAt,
        @Nullable Instant letterAt,
        int failures,
        String problem,
        boolean alarm,
        long waiting,
        long stuck) {

    private static final String ASKED = """
            SELECT s.looked_at, s.letter_at, s.failures, s.problem,
              (s.problem <> '' AND (s.lasting OR s.failing_since < now() - interval '10 minutes'))
                OR (coalesce(s.looked_at, m.changed_at) < now() - interval '15 minutes'
                    AND m.changed_at < now() - interval '15 minutes') AS alarm,
              (SELECT count(*) FROM mailbox_message WHERE state = 'WAITING') AS waiting,
              (SELECT count(*) FROM mailbox_message WHERE state = 'WAITING' AND tries >= %d) AS stuck
            FROM mailbox m, mailbox_state s
            """.formatted(MailboxRows.MOST_TRIES);

    /** A message that was not taken in and stays at the server. */
    record Refused(long size, Instant foundAt) {}

    /** Empty where there is no mailbox. */
    static Optional<MailboxStanding> of(Connection on) {
        return Rows.first(on, MailboxStanding::read, ASKED);
    }

    static List<Refused> refused(Connection on) {
        return Rows.list(
                on,
                row -> new Refused(
                        row.getLong("size"),
                        row.getObject("found_at", OffsetDateTime.class).toInstant()),
                "SELECT size, found_at FROM mailbox_message WHERE state = 'REFUSED'"
                        + " ORDER BY found_at DESC, uid DESC LIMIT 20");
    }

    private static MailboxStanding read(ResultSet row) throws SQLException {
        return new MailboxStanding(
                instant(row, "looked_at"),
                instant(row, "letter_at"),
                row.getInt("failures"),
                row.getString("problem"),
                row.getBoolean("alarm"),
                row.getLong("waiting"),
                row.getLong("stuck"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
