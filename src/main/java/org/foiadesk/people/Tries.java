package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.foiadesk.platform.Today;

/**
 * Token buckets that slow guessing and never lock anybody out for good: five guesses a minute for a name, twenty for a
 * network, two hundred in all. A browser in which this person has signed in before has a bucket of its own, so that
 * guesses made elsewhere cannot keep its owner out.
 */
@ApplicationScoped
class Tries {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final String TAKE = """
            INSERT INTO bucket AS b (name, tokens, at) VALUES (?, ? - 1.0, ?)
            ON CONFLICT (name) DO UPDATE
            SET tokens = least(?, b.tokens + greatest(0, extract(epoch FROM excluded.at - b.at)) * ?) - 1, at = excluded.at
            WHERE least(?, b.tokens + greatest(0, extract(epoch FROM excluded.at - b.at)) * ?) >= 1
            """;

    private final Sql sql;
    private final Today today;

    Tries(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** Whether this guess may be made now. */
    boolean allow(String username, Browser browser) {
        if (known(username, browser)) {
            return take("device " + Token.hash(browser.device()) + " " + username, 5, MINUTE);
        }
        // In this order, so that one network alone cannot use up what everybody shares.
        return take("network " + browser.network(), 20, MINUTE)
                && take("all", 200, MINUTE)
                && take("name " + username, 5, MINUTE);
    }

    /** Guesses at a second factor by somebody who has the password: few, as a code has only six digits. */
    boolean allowCode(long personId) {
        return take("code " + personId, 10, Duration.ofMinutes(30));
    }

    /** One's own password, asked once more within a session. */
    boolean allowProof(long personId) {
        return take("proof " + personId, 10, Duration.ofMinutes(10));
    }

    void forget(Instant before) {
        sql.run("DELETE FROM bucket WHERE at < ?", before);
    }

    private boolean known(String username, Browser browser) {
        return !browser.device().isEmpty()
                && !sql.rows(
                                row -> row.getLong(1),
                                "SELECT p.id FROM known_device d JOIN person p ON p.id = d.person_id "
                                        + "WHERE d.hash = ? AND p.username = ?",
                                Token.hash(browser.device()),
                                username)
                        .isEmpty();
    }

    private boolean take(String name, int tokens, Duration refilledIn) {
        double capacity = tokens;
        double aSecond = capacity / refilledIn.toSeconds();
        return sql.run(TAKE, name, capacity, today.instant(), capacity, aSecond, capacity, aSecond) == 1;
    }
}
