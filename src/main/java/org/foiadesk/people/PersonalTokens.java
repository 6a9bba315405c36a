package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;

/** The tokens with which people's own programs ask the API in their name. One that is revoked is no more. */
@ApplicationScoped
class PersonalTokens {

    /** By which a person, or a scanner of source code, knows what it is. */
    static final String PREFIX = "foia_";

    static final int MOST = 20;

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final String FIND = """
            SELECT t.hash, t.used_at, p.id, p.username, p.name, p.roles, p.keys,
                   n.name AS newsroom, n.demo, n.zone
            FROM personal_token t JOIN person p ON p.id = t.person_id CROSS JOIN newsroom n
            WHERE t.hash = ? AND p.active AND (n.demo OR NOT p.invented)
            """;
    private static final String NOTE =
            "UPDATE personal_token SET used_at = ? WHERE hash = ? AND (used_at IS NULL OR used_at < ?)";

    private final Sql sql;
    private final Audit audit;
    private final Today today;
    private final Moments moments;

    PersonalTokens(Sql sql, Audit audit, Today today, Moments moments) {
        this.sql = sql;
        this.audit = audit;
        this.today = today;
        this.moments = moments;
    }

    /** The token itself, to be shown this once. */
    String make(Person person, String name) {
        // Locked, so that two tabs do not make the twenty-first together.
        sql.rows(row -> row.getLong(1), "SELECT id FROM person WHERE id = ? FOR UPDATE", person.id());
        if (of(person.id()).size() >= MOST) {
            throw new Refusal("You have " + MOST + " tokens. Revoke one that you no longer need, then make this one.");
        }
        String token = PREFIX + Token.fresh();
        sql.run(
                "INSERT INTO personal_token (hash, person_id, name, made_at) VALUES (?, ?, ?, ?)",
                Token.hash(token),
                person.id(),
                name,
                today.instant());
        audit.record(OptionalLong.of(person.id()), "token made", person.username(), name);
        return token;
    }

    /** Whether there was one to revoke. */
    boolean revoke(Person person, long id) {
        List<String> gone = sql.rows(
                row -> row.getString(1),
                "DELETE FROM personal_token WHERE id = ? AND person_id = ? RETURNING name",
                id,
                person.id());
        gone.forEach(name -> audit.record(OptionalLong.of(person.id()), "token revoked", person.username(), name));
        return !gone.isEmpty();
    }

    /** The latest first. */
    List<TokenRow> of(long personId) {
        return sql.rows(
                this::row,
                "SELECT id, name, made_at, used_at FROM personal_token WHERE person_id = ? ORDER BY id DESC",
                personId);
    }

    /** Who asks by it, with roles and state as they are at this moment. */
    Optional<Visit> find(String token) {
        if (!token.startsWith(PREFIX)) {
            return Optional.empty();
        }
        Optional<Visit> found = sql.rows(PersonalTokens::visit, FIND, Token.hash(token)).stream()
                .findFirst();
        found.ifPresent(visit -> note(Token.hash(token), visit.seenAt()));
        return found;
    }

    private void note(String hash, Instant usedAt) {
        Instant now = today.instant();
        if (usedAt.isBefore(now.minus(NOTED_EVERY))) {
            sql.run(NOTE, now, hash, now.minus(NOTED_EVERY));
        }
    }

    private TokenRow row(ResultSet row) throws SQLException {
        Instant used = used(row);
        return new TokenRow(
                row.getLong("id"),
                row.getString("name"),
                moments.of(Sql.instant(row, "made_at")),
                used.equals(Instant.EPOCH) ? "never used" : moments.of(used));
    }

    private static Instant used(ResultSet row) throws SQLException {
        return row.getObject("used_at") == null ? Instant.EPOCH : Sql.instant(row, "used_at");
    }

    /** No session stands behind it, and it ends only when it is revoked. */
    private static Visit visit(ResultSet row) throws SQLException {
        return Sessions.visit(row, "", used(row), Instant.MAX);
    }
}
