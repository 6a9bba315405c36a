package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.foiadesk.platform.Today;
import org.jspecify.annotations.Nullable;

/** Those who have proved one step and not the next. Short-lived, and no session: nothing can be seen with it. */
@ApplicationScoped
class HalfSignIns {

    private static final Duration LASTS = Duration.ofMinutes(10);
    private static final int TRIES = 5;

    private final SealedFactors sealed;
    private final Sql sql;
    private final Today today;

    HalfSignIns(SealedFactors sealed, Sql sql, Today today) {
        this.sealed = sealed;
        this.sql = sql;
        this.today = today;
    }

    /** {@code secret} is there when the second factor is about to be set up. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Half(String hash, long personId, byte @Nullable [] secret) {}

    /** Waits for a code of the person's own second factor. */
    String begin(long personId) {
        return begin(personId, new byte[0]);
    }

    /** Waits for the first code of a new second factor. */
    String begin(long personId, byte[] secret) {
        String token = Token.fresh();
        sql.run("DELETE FROM half_sign_in WHERE ends_at < ?", today.instant());
        sql.run(
                "INSERT INTO half_sign_in (hash, person_id, secret, ends_at) VALUES (?, ?, nullif(?, ''::bytea), ?)",
                Token.hash(token),
                personId,
                secret.length == 0 ? secret : sealed.seal(personId, secret),
                today.instant().plus(LASTS));
        return token;
    }

    /** Counts a try; nothing after the fifth, or once it is over. */
    Optional<Half> trying(String token) {
        String hash = Token.hash(token);
        boolean open = sql.run(
                        "UPDATE half_sign_in SET tries = tries + 1 WHERE hash = ? AND tries < ? AND ends_at > ?",
                        hash,
                        TRIES,
                        today.instant())
                == 1;
        List<Half> found =
                sql.rows(this::half, "SELECT hash, person_id, secret FROM half_sign_in WHERE hash = ?", hash);
        return open ? found.stream().findFirst() : Optional.empty();
    }

    private Half half(ResultSet row) throws SQLException {
        byte[] secret = row.getBytes(3);
        return new Half(row.getString(1), row.getLong(2), secret == null ? null : sealed.open(row.getLong(2), secret));
    }

    void done(Half half) {
        sql.run("DELETE FROM half_sign_in WHERE hash = ?", half.hash());
    }
}
