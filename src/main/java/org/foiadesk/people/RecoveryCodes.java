package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.foiadesk.platform.Today;

/** Ten codes for the day the phone is lost; each serves once. Kept as hashes, shown when they are made. */
@ApplicationScoped
class RecoveryCodes {

    private static final int HOW_MANY = 10;
    private static final int BYTES = 10;

    private final Sql sql;
    private final Today today;

    RecoveryCodes(Sql sql, Today today) {
        this.sql = sql;
        this.today = today;
    }

    /** New ones; those before are void. */
    List<String> make(long personId) {
        forget(personId);
        List<String> codes = Stream.generate(() -> Base32.grouped(Token.randomBytes(BYTES)))
                .limit(HOW_MANY)
                .map(code -> code.toLowerCase(Locale.ROOT).replace(' ', '-'))
                .toList();
        codes.forEach(code ->
                sql.run("INSERT INTO recovery_code (hash, person_id) VALUES (?, ?)", hash(personId, code), personId));
        return codes;
    }

    boolean spend(long personId, String typed) {
        return sql.run(
                        "UPDATE recovery_code SET used_at = ? WHERE hash = ? AND person_id = ? AND used_at IS NULL",
                        today.instant(),
                        hash(personId, typed),
                        personId)
                == 1;
    }

    long left(long personId) {
        return sql.rows(
                        row -> row.getLong(1),
                        "SELECT count(*) FROM recovery_code WHERE person_id = ? AND used_at IS NULL",
                        personId)
                .get(0);
    }

    void forget(long personId) {
        sql.run("DELETE FROM recovery_code WHERE person_id = ?", personId);
    }

    private static String hash(long personId, String typed) {
        return Token.hash(personId + " " + typed.toLowerCase(Locale.ROOT).replaceAll("[^a-z2-7]", ""));
    }
}
