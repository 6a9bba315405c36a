package org.foiadesk.drafting;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** This room's small tables, a statement at a time, in the caller's transaction. */
@ApplicationScoped
class Rows {

    private final DataSource pages;

    Rows(DataSource pages) {
        this.pages = pages;
    }

    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }

    int run(String sql, @Nullable Object... values) {
        try (Connection connection = pages.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> List<T> read(Reader<T> reader, String sql, @Nullable Object... values) {
        try (Connection connection = pages.getConnection();
                PreparedStatement query = prepared(connection, sql, values);
                ResultSet row = query.executeQuery()) {
            List<T> read = new ArrayList<>();
            while (row.next()) {
                read.add(reader.read(row));
            }
            return read;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Long> numbers(ResultSet row, String column) throws SQLException {
        return List.of((Long[]) row.getArray(column).getArray());
    }

    private static PreparedStatement prepared(Connection on, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = on.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof List<?> numbers) {
                statement.setArray(i + 1, on.createArrayOf("bigint", numbers.toArray()));
            } else {
                statement.setObject(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
            }
        }
        return statement;
    }
}
