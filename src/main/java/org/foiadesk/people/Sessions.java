package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foiadesk.platform.Today;

/** Who is signed in, and where. A session that has ended is no more: its row is gone. */
@ApplicationScoped
class Sessions {

    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);
    private static final int NAME = 16;
    private static final String FIND = """
            SELECT s.hash, s.seen_at, s.ends_at, p.id, p.username, p.name, p.roles, p.keys,
                   n.name AS newsroom, n.demo, n.zone
            FROM session s JOIN person p ON p.id = s.person_id CROSS JOIN newsroom n
            WHERE s.hash = ? AND p.active
            """;
    private static final String NOTE = """
            WITH noted AS (UPDATE session SET seen_at = ? WHERE hash = ? RETURNING person_id, seen_at)
            UPDATE person p SET seen_at = noted.seen_at FROM noted WHERE p.id = noted.person_id
            """;

    private final Sql sql;
    private final Today today;
    private final Moments moments;

    Sessions(Sql sql, Today today, Moments moments) {
        this.sql = sql;
        this.today = today;
        this.moments = moments;
    }

    /** The token for the browser's cookie; always a new one. */
    String begin(Person person, Browser browser) {
        String token = Token.fresh();
        Instant now = today.instant();
        sql.run(
                "INSERT INTO session (hash, person_id, begun_at, seen_at, ends_at, agent, network) VALUES (?,?,?,?,?,?,?)",
                Token.hash(token),
                person.id(),
                now,
                now,
                Visit.endOf(person, now),
                browser.agent(),
                browser.network());
        sql.run("DELETE FROM session WHERE ends_at < ?", now);
        return token;
    }

    /** The live session of a cookie, with roles and state as they are at this moment. */
    Optional<Visit> find(String token) {
        Instant now = today.instant();
        List<Visit> found = sql.rows(Sessions::visit, FIND, Token.hash(token));
        Optional<Visit> live = found.stream().filter(visit -> !visit.over(now)).findFirst();
        live.filter(visit -> visit.seenAt().isBefore(now.minus(NOTED_EVERY)))
                .ifPresent(visit -> sql.run(NOTE, now, visit.session()));
        return live;
    }

    /** Where somebody is signed in, the latest first. */
    List<SessionRow> of(long personId, String here) {
        return sql.rows(
                row -> new SessionRow(
                        row.getString("hash").substring(0, NAME),
                        Agent.words(row.getString("agent")),
                        row.getString("network"),
                        moments.of(Sql.instant(row, "begun_at")),
                        moments.of(Sql.instant(row, "seen_at")),
                        row.getString("hash").equals(here)),
                "SELECT hash, agent, network, begun_at, seen_at FROM session "
                        + "WHERE person_id = ? AND ends_at > ? ORDER BY seen_at DESC",
                personId,
                today.instant());
    }

    void endNamed(String name, long personId) {
        sql.run("DELETE FROM session WHERE left(hash, ?) = ? AND person_id = ?", NAME, name, personId);
    }

    /** A role now demands a second factor: who has none sets it up at the next sign-in. */
    void endAllWithoutSecondFactor(Role role) {
        sql.run(
                "DELETE FROM session s USING person p WHERE p.id = s.person_id AND p.secret IS NULL AND ? = ANY (p.roles)",
                role.name());
    }

    void end(String hash, long personId) {
        sql.run("DELETE FROM session WHERE hash = ? AND person_id = ?", hash, personId);
    }

    /** Half-way sign-ins too: what they proved may no longer hold. */
    void endAllOf(long personId) {
        sql.run("DELETE FROM session WHERE person_id = ?", personId);
        sql.run("DELETE FROM half_sign_in WHERE person_id = ?", personId);
    }

    private static Visit visit(ResultSet row) throws SQLException {
        return visit(row, row.getString("hash"), Sql.instant(row, "seen_at"), Sql.instant(row, "ends_at"));
    }

    static Visit visit(ResultSet row, String session, Instant seenAt, Instant endsAt) throws SQLException {
        Set<Role> roles = Arrays.stream((String[]) row.getArray("roles").getArray())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        return new Visit(
                new Viewer(row.getLong("id"), row.getString("name"), roles),
                row.getString("username"),
                row.getBoolean("keys"),
                session,
                seenAt,
                endsAt,
                new Visit.Masthead(row.getString("newsroom"), row.getBoolean("demo"), row.getString("zone")));
    }
}
