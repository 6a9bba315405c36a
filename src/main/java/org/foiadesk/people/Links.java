package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import org.foiadesk.platform.Today;

/** Links that work once: of the log (the first set-up, the way back for somebody who is lost) and of a mail. */
@ApplicationScoped
class Links {

    static final Duration RESET_LASTS = Duration.ofMinutes(15);
    private static final Duration RECOVERY_LASTS = Duration.ofHours(1);
    private static final Duration SET_UP_LASTS = Duration.ofDays(7);

    private final Sql sql;
    private final Today today;

    Links(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    String setUp() {
        String token = Token.fresh();
        sql.run(
                "INSERT INTO one_time_link (hash, ends_at, purpose) VALUES (?, ?, 'SET_UP')",
                Token.hash(token),
                today.instant().plus(SET_UP_LASTS));
        return token;
    }

    String recovery(long personId) {
        String token = Token.fresh();
        sql.run(
                "INSERT INTO one_time_link (hash, person_id, ends_at) VALUES (?, ?, ?)",
                Token.hash(token),
                personId,
                today.instant().plus(RECOVERY_LASTS));
        return token;
    }

    boolean setsUp(String token) {
        return !sql.rows(
                        row -> true,
                        "SELECT 1 FROM one_time_link WHERE hash = ? AND person_id IS NULL AND used_at IS NULL AND ends_at > ?",
                        Token.hash(token),
                        today.instant())
                .isEmpty();
    }

    /** Spends every set-up link at once: two set-ups at the same moment wait for each other, and the second finds none. */
    boolean spendSetUp(String token) {
        return setsUp(token)
                && sql.run(
                                "UPDATE one_time_link SET used_at = ? WHERE person_id IS NULL AND used_at IS NULL",
                                today.instant())
                        > 0;
    }

    /** Of a forgotten password, by mail. The one sent before is no longer good. */
    String reset(long personId) {
        String token = Token.fresh();
        sql.run("DELETE FROM one_time_link WHERE person_id = ? AND purpose = 'RESET'", personId);
        sql.run(
                "INSERT INTO one_time_link (hash, person_id, ends_at, purpose) VALUES (?, ?, ?, 'RESET')",
                Token.hash(token),
                personId,
                today.instant().plus(RESET_LASTS));
        return token;
    }

    /** Whose way back it is, by the log. */
    Optional<Long> recovers(String token) {
        return owner(token, "RECOVERY");
    }

    /** Whose way back it is, by mail: it never turns a second factor off. */
    Optional<Long> resets(String token) {
        return owner(token, "RESET");
    }

    private Optional<Long> owner(String token, String purpose) {
        return sql
                .rows(
                        row -> row.getLong(1),
                        "SELECT person_id FROM one_time_link "
                                + "WHERE hash = ? AND purpose = ? AND used_at IS NULL AND ends_at > ?",
                        Token.hash(token),
                        purpose,
                        today.instant())
                .stream()
                .findFirst();
    }

    boolean spend(String token) {
        return sql.run(
                        "UPDATE one_time_link SET used_at = ? WHERE hash = ? AND used_at IS NULL",
                        today.instant(),
                        Token.hash(token))
                == 1;
    }
}
