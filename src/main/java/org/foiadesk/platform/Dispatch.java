package org.foiadesk.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The outbox as the sender works on it, on the jobs' login. Each statement is a transaction of its own, so that none is
 * open while the server is talked to; what settles a mail names its try, so that a sender whose lease is over settles
 * nothing.
 */
record Dispatch(Connection jobs) {

    /** Longer than one answer may take; renewed from answer to answer. */
    static final Duration LEASE = Duration.ofMinutes(2);

    private static final String LINK_ENDED = "The link in it had ended before it could be sent.";

    /** A mail comes back to wait, unless it was withdrawn meanwhile. */
    private static final String BACK = """
            UPDATE outbox SET lease_until = NULL,
              state = CASE WHEN withdrawn IS NULL THEN 'WAITING' ELSE 'CANCELLED' END,
              reason = coalesce(withdrawn, ?),
              settled_at = CASE WHEN withdrawn IS NULL THEN NULL ELSE ?::timestamptz END,
              refused = refused + ?, ambiguous = ambiguous + ?, next_try_at = coalesce(?::timestamptz, next_try_at)
            """;

    private static final String CLAIM = """
            UPDATE outbox o SET state = 'SENDING', lease_until = ?, attempts = attempts + 1, reason = ''
            FROM outbox_letter l
            WHERE l.id = o.id AND o.id = (SELECT id FROM outbox
              WHERE state = 'WAITING' AND next_try_at <= ? AND address <> '' AND (ends_at IS NULL OR ends_at > ?)
              ORDER BY next_try_at, id LIMIT 1 FOR UPDATE SKIP LOCKED)
            RETURNING o.id, o.message_id, o.address, o.attempts, o.refused, o.ambiguous, o.once, l.*
            """;

    /** Of a letter to an agency nobody but a person can find out whether it arrived. */
    private static final String ASK = """
            UPDATE outbox SET state = 'FAILED', lease_until = NULL, ambiguous = ambiguous + 1, reply = ?, reason = ?,
              settled_at = ?
            """;

    static final String LOOK = "The server may have it: the answer never came. Look in your Sent folder or ask the"
            + " agency before you send it again.";

    private static final String SETTLE = """
            UPDATE outbox SET state = ?, reply = ?, reason = ?, settled_at = ?, lease_until = NULL
            WHERE id = ? AND state = 'SENDING' AND attempts = ?
            """;

    /** What a sender that died left half done: sent again, and counted, as the server may have it. */
    void reclaim(Instant now) throws SQLException {
        run(ASK + "WHERE state = 'SENDING' AND lease_until < ? AND once", "", LOOK, now, now);
        run(BACK + "WHERE state = 'SENDING' AND lease_until < ?", "", now, 0, 1, now, now);
        run(
                "UPDATE outbox SET state = 'CANCELLED', reason = ?, settled_at = ? WHERE state = 'WAITING' AND ends_at <= ?",
                LINK_ENDED,
                now,
                now);
        run("DELETE FROM outbox_chunk c USING outbox o WHERE o.id = c.id AND o.state IN ('SENT', 'CANCELLED')");
        run(
                "DELETE FROM outbox_letter WHERE id IN (SELECT id FROM outbox WHERE state = 'CANCELLED' AND settled_at >= ?"
                        + " AND ends_at IS NOT NULL)",
                now);
    }

    /** Whether something is due. From here its seven days run. */
    boolean due(Instant now) throws SQLException {
        run(
                "UPDATE outbox SET trying_since = ?"
                        + " WHERE state = 'WAITING' AND next_try_at <= ? AND address <> '' AND trying_since IS NULL",
                now,
                now);
        try (PreparedStatement query = Jdbc.prepared(
                        jobs,
                        "SELECT 1 FROM outbox WHERE state = 'WAITING' AND next_try_at <= ? AND address <> '' LIMIT 1",
                        now);
                ResultSet row = query.executeQuery()) {
            return row.next();
        }
    }

    Optional<Letter> claim(Instant now, Carried.Pieces pieces) throws SQLException {
        try (PreparedStatement claim = Jdbc.prepared(jobs, CLAIM, now.plus(LEASE), now, now);
                ResultSet row = claim.executeQuery()) {
            return row.next() ? Optional.of(new Claimed(jobs, row).letter(pieces)) : Optional.empty();
        }
    }

    /** Empty after the last. */
    byte[] piece(UUID mail, int ord, int n) throws SQLException {
        try (PreparedStatement query = Jdbc.prepared(
                        jobs, "SELECT bytes FROM outbox_chunk WHERE id = ? AND ord = ? AND n = ?", mail, ord, n);
                ResultSet row = query.executeQuery()) {
            return row.next() ? row.getBytes(1) : new byte[0];
        }
    }

    void renew(Letter letter, Instant now) throws SQLException {
        run(
                "UPDATE outbox SET lease_until = ? WHERE id = ? AND state = 'SENDING' AND attempts = ?",
                now.plus(LEASE),
                letter.id(),
                letter.attempt());
    }

    void sent(Letter letter, String reply, Instant now) throws SQLException {
        settle(letter, "SENT", reply, "", now);
        run("UPDATE mail_server SET failures = 0, problem = '', problem_at = NULL, last_sent_at = ?", now);
    }

    void failed(Letter letter, String reply, Instant now) throws SQLException {
        settle(letter, "FAILED", reply, "The server refused it for good: " + reply, now);
    }

    void putOff(Letter letter, String reply, Instant now) throws SQLException {
        back(letter, reply, now, 1, 0, now.plus(Patience.after(letter.refused())));
        new Halt(jobs).giveUp(now);
    }

    void unsure(Letter letter, String reply, Instant now) throws SQLException {
        if (letter.byHand()) {
            ask(letter, reply, now);
        } else {
            back(letter, reply, now, 1, 1, now.plus(Patience.after(letter.refused())));
            new Halt(jobs).giveUp(now);
        }
    }

    void returned(Letter letter, Instant now) throws SQLException {
        back(letter, "", now, 0, 0, now);
    }

    void trouble(Trouble trouble, Instant now) throws SQLException {
        new Halt(jobs).trouble(trouble, now);
    }

    private void back(Letter letter, String reply, Instant now, int refused, int ambiguous, Instant next)
            throws SQLException {
        run(
                BACK + "WHERE id = ? AND state = 'SENDING' AND attempts = ?",
                HeaderText.printable(reply, 300),
                now,
                refused,
                ambiguous,
                next,
                letter.id(),
                letter.attempt());
    }

    private void ask(Letter letter, String reply, Instant now) throws SQLException {
        run(
                ASK + "WHERE id = ? AND state = 'SENDING' AND attempts = ?",
                HeaderText.printable(reply, 300),
                LOOK,
                now,
                letter.id(),
                letter.attempt());
    }

    private void settle(Letter letter, String state, String reply, String reason, Instant now) throws SQLException {
        int settled = run(
                SETTLE,
                state,
                HeaderText.printable(reply, 300),
                HeaderText.printable(reason, 300),
                now,
                letter.id(),
                letter.attempt());
        if (settled == 1) {
            run(
                    "DELETE FROM outbox_letter WHERE id IN (SELECT id FROM outbox WHERE id = ? AND ends_at IS NOT NULL)",
                    letter.id());
        }
    }

    private int run(String sql, Object... values) throws SQLException {
        return Jdbc.run(jobs, sql, values);
    }
}
