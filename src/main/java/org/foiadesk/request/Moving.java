package org.foiadesk.request;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A date that moved without an event of its request.
 *
 * @param open whether anybody still waits for it
 */
record Moving(
        long request,
        StoredDate.Key key,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean open) {

    private static final String INSERT = """
            INSERT INTO moved_date (request_id, kind, ord, from_on, to_on, open, why, made_by, moved_at)
            SELECT m.request, m.kind, m.ord, m.from_on, m.to_on, m.open, ?, ?, ?
            FROM unnest(?::bigint[], ?::text[], ?::int[], ?::date[], ?::date[], ?::boolean[])
              AS m (request, kind, ord, from_on, to_on, open)
            RETURNING id, open
            """;

    /**
     * Empty where it stayed, or was none before: a new date has not moved. Nor has one that was settled before and is
     * settled just so: whoever answered in time did, whatever was closed afterwards.
     */
    static Optional<Moving> between(
            long request, StoredDate.Key key, @Nullable StoredDate was, StoredDate now, LocalDate today) {
        if (was == null || Objects.equals(was.dueOn(), now.dueOn()) || was.settledAs(now)) {
            return Optional.empty();
        }
        boolean open = was.isOpen(today) || now.isOpen(today);
        return Optional.of(new Moving(request, key, was.dueOn(), now.dueOn(), open));
    }

    /** @return the rows of those that somebody waits for */
    static List<Long> write(Connection connection, List<Moving> moved, ClockNote because, Instant now)
            throws SQLException {
        List<Long> open = new ArrayList<>();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            insert.setString(1, because.why());
            insert.setObject(2, because.by());
            insert.setObject(3, now.atOffset(ZoneOffset.UTC));
            insert.setArray(4, connection.createArrayOf("bigint", all(moved, Moving::request)));
            insert.setArray(5, connection.createArrayOf("text", all(moved, one -> one.key.kind())));
            insert.setArray(6, connection.createArrayOf("int4", all(moved, one -> one.key.ord())));
            insert.setArray(7, connection.createArrayOf("date", all(moved, one -> day(one.from))));
            insert.setArray(8, connection.createArrayOf("date", all(moved, one -> day(one.to))));
            insert.setArray(9, connection.createArrayOf("bool", all(moved, Moving::open)));
            try (ResultSet row = insert.executeQuery()) {
                while (row.next()) {
                    if (row.getBoolean("open")) {
                        open.add(row.getLong("id"));
                    }
                }
            }
        }
        return open;
    }

    private static @Nullable Object[] all(List<Moving> moved, Function<Moving, @Nullable Object> column) {
        return moved.stream().map(column).toArray();
    }

    private static @Nullable Date day(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
