package org.foiadesk.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Today;
import org.jspecify.annotations.Nullable;

/** The outbox as people see it: everybody their own mails, administrators every envelope. */
@ApplicationScoped
class Envelopes {

    private static final String SELECT = """
            SELECT o.id, coalesce(p.name, '') AS name, o.address, o.state, o.created_at, o.next_try_at, o.settled_at,
              o.attempts, o.ambiguous, o.reason, coalesce(l.subject, '') AS subject, coalesce(l.text, '') AS text,
              o.ends_at IS NOT NULL AS held,
              o.writer_id IS NOT NULL AS by_hand
            FROM outbox o LEFT JOIN person p ON p.id = o.person_id LEFT JOIN outbox_letter l ON l.id = o.id
            WHERE true
            """;
    private static final String NEWEST = " ORDER BY o.created_at DESC, o.id DESC LIMIT ?";
    private static final String AGAIN = """
            UPDATE outbox SET state = 'WAITING', next_try_at = now(), trying_since = NULL, refused = 0, reason = '',
              settled_at = NULL
            WHERE id = ? AND state = 'FAILED' AND ends_at IS NULL AND NOT (once AND ambiguous > 0)
            """;

    private final DataSource pages;
    private final Today today;

    Envelopes(DataSource pages, Today today) {
        this.pages = pages;
        this.today = today;
    }

    /** Where a page of the list begins. */
    record After(Instant createdAt, UUID id) {}

    List<EnvelopeRow> list(
            Viewer viewer, boolean everybodys, @Nullable EnvelopeState state, @Nullable After after, int limit) {
        StringBuilder sql = new StringBuilder(SELECT);
        List<Object> values = new ArrayList<>();
        if (!everybodys) {
            sql.append(" AND (o.person_id = ? OR o.writer_id = ?)");
            values.addAll(List.of(viewer.personId(), viewer.personId()));
        }
        if (state != null) {
            sql.append(" AND o.state = ?");
            values.add(state.name());
        }
        if (after != null) {
            sql.append(" AND (o.created_at, o.id) < (?, ?)");
            values.addAll(List.of(after.createdAt(), after.id()));
        }
        values.add(limit);
        return rows(sql.append(NEWEST).toString(), values);
    }

    Optional<EnvelopeRow> byId(UUID id) {
        return rows(SELECT + " AND o.id = ?", List.of(id)).stream().findFirst();
    }

    /** False when there is nothing to try again: it has not failed, or held a link that is not kept. */
    boolean tryAgain(UUID id) {
        try (Connection connection = pages.getConnection();
                PreparedStatement update = prepared(connection, AGAIN, List.of(id))) {
            return update.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long waiting() {
        return count("state IN ('WAITING', 'SENDING')", List.of());
    }

    long failedLately() {
        return count(
                "state = 'FAILED' AND settled_at > ?", List.of(today.instant().minusSeconds(86_400)));
    }

    private long count(String condition, List<Object> values) {
        try (Connection connection = pages.getConnection();
                PreparedStatement query =
                        prepared(connection, "SELECT count(*) FROM outbox WHERE " + condition, values);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<EnvelopeRow> rows(String sql, List<Object> values) {
        try (Connection connection = pages.getConnection();
                PreparedStatement query = prepared(connection, sql, values);
                ResultSet row = query.executeQuery()) {
            List<EnvelopeRow> rows = new ArrayList<>();
            while (row.next()) {
                rows.add(row(row));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static EnvelopeRow row(ResultSet row) throws SQLException {
        OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
        return new EnvelopeRow(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("address"),
                EnvelopeState.valueOf(row.getString("state")),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("next_try_at", OffsetDateTime.class).toInstant(),
                settled == null ? null : settled.toInstant(),
                row.getInt("attempts"),
                row.getInt("ambiguous"),
                row.getString("reason"),
                row.getString("subject"),
                row.getString("text"),
                row.getBoolean("held"),
                row.getBoolean("by_hand"));
    }

    private static PreparedStatement prepared(Connection on, String sql, List<Object> values) throws SQLException {
        PreparedStatement statement = on.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            Object value = values.get(i);
            statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
        }
        return statement;
    }
}
