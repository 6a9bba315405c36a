package org.foiadesk.correspondence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Statements on a connection that somebody else opened: the pages' or the jobs'. */
final class Rows {

    private Rows() {}

    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    static int run(Connection on, String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepared(on, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> List<T> list(Connection on, Row<T> row, String sql, @Nullable Object... values) {
        try (PreparedStatement statement = prepared(on, sql, values);
                ResultSet rows = statement.executeQuery()) {
            List<T> list = new ArrayList<>();
            while (rows.next()) {
                list.add(row.read(rows));
            }
            return list;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static <T> Optional<T> first(Connection on, Row<T> row, String sql, @Nullable Object... values) {
        return list(on, row, sql, values).stream().findFirst();
    }

    static long number(Connection on, String sql, @Nullable Object... values) {
        return list(on, row -> row.getLong(1), sql, values).get(0);
    }

    private static PreparedStatement prepared(Connection on, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = on.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, plain(on, values[i]));
        }
        return statement;
    }

    private static @Nullable Object plain(Connection on, @Nullable Object value) throws SQLException {
        if (value instanceof Instant at) {
            return at.atOffset(ZoneOffset.UTC);
        } else if (value instanceof OptionalLong id) {
            return id.isPresent() ? (Long) id.getAsLong() : null;
        } else if (value instanceof Optional<?> maybe) {
            return maybe.map(Object.class::cast).orElse(null);
        } else if (value instanceof List<?> texts) {
            boolean ids = !texts.isEmpty() && texts.get(0) instanceof Long;
            return on.createArrayOf(ids ? "bigint" : "text", texts.toArray());
        }
        return value;
    }

    static OptionalLong id(ResultSet row, String column) throws SQLException {
        long id = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(id);
    }

    static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
