package org.foiadesk.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.foiadesk.platform.Today;

/**
 * Token buckets that slow guessing and never lock anybody out for good: five guesses a minute for a name, twenty for a
 * network, two hundred in all. A browser in which this person has signed in before has a bucket of its own, so that
 * guesses made elsewhere cannot keep its owner out.
 */
@ApplicationScoped
class Tries {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
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

    private record Bucket(String name, int tokens) {}

    /** Whether this guess may be made now. */
    boolean allow(String username, Browser browser) {
        return buckets(username, browser).stream().allMatch(bucket -> take(bucket.name(), bucket.tokens(), MINUTE));
    }

    /** The password was right: only wrong ones count, so that a whole newsroom may come in by one network. */
    void giveBack(String username, Browser browser) {
        for (Bucket bucket : buckets(username, browser)) {
            sql.run("UPDATE bucket SET tokens = tokens + 1 WHERE name = ?", bucket.name());
        }
        sql.run("DELETE FROM bucket WHERE at < ?", today.instant().minus(FORGOTTEN_AFTER));
    }

    /** Guesses at a second factor by somebody who has the password: few, as a code has only six digits. */
    boolean allowCode(long personId) {
        return take("code " + personId, 10, Duration.ofMinutes(30));
    }

    /** One's own password, asked once more within a session. */
    boolean allowProof(long personId) {
        return take("proof " + personId, 10, Duration.ofMinutes(10));
    }

    /** Wishes for a new password: a network may ask a few times. */
    boolean allowWish(Browser browser) {
        return take("wish " + browser.network(), 10, Duration.ofMinutes(10)) && take("wishes", 200, MINUTE);
    }

    /** Nobody's mailbox is filled by others: three mails an hour. */
    boolean allowMailTo(long personId) {
        return take("mail " + personId, 3, Duration.ofHours(1));
    }

    /** Guesses at the link of such a mail. */
    boolean allowLink(Browser browser) {
        // In a transaction of its own: a wrong link is refused, and what is refused is rolled back.
        return QuarkusTransaction.requiringNew().call(() -> take("link " + browser.network(), 30, MINUTE));
    }

    /** In this order, so that one network alone cannot use up what everybody shares. */
    private List<Bucket> buckets(String username, Browser browser) {
        return known(username, browser)
                ? List.of(new Bucket("device " + Token.hash(browser.device()) + " " + username, 5))
                : List.of(
                        new Bucket("network " + browser.network(), 20),
                        new Bucket("all", 200),
                        new Bucket("name " + username, 5));
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
