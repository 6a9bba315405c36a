package org.foiadesk.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** What happens to everything that waits while the server takes nothing. */
record Halt(Connection jobs) {

    private static final Logger LOG = Logger.getLogger(Halt.class);
    private static final Duration GIVEN_UP_AFTER = Duration.ofDays(7);
    private static final String GIVEN_UP = "Tried for seven days.";

    /** Nothing is tried for a while. What somebody must mend stops the seven days of every mail. */
    void trouble(Trouble trouble, Instant now) throws SQLException {
        int failures = failures();
        if (failures == 0) {
            LOG.warn("Mail waits: its server is in the way. What to do is said at /settings/mail.");
        }
        run(
                "UPDATE mail_server SET failures = ?, next_try_at = ?, problem = ?, problem_at = coalesce(problem_at, ?)",
                failures + 1,
                now.plus(Patience.after(failures)),
                HeaderText.printable(trouble.sentence(), 600),
                now);
        if (trouble.lasting()) {
            run("UPDATE outbox SET trying_since = NULL WHERE state = 'WAITING' AND trying_since IS NOT NULL");
        } else {
            giveUp(now);
        }
    }

    void giveUp(Instant now) throws SQLException {
        run(
                "UPDATE outbox SET state = 'FAILED', reason = left(? || ' ' || reason, 300), settled_at = ?"
                        + " WHERE state = 'WAITING' AND trying_since < ?",
                GIVEN_UP,
                now,
                now.minus(GIVEN_UP_AFTER));
    }

    private int failures() throws SQLException {
        try (PreparedStatement query = Jdbc.prepared(jobs, "SELECT failures FROM mail_server");
                ResultSet row = query.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        Jdbc.run(jobs, sql, values);
    }
}
