package org.foiadesk.platform;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** One statement on a connection that somebody else opened. */
final class Jdbc {

    private Jdbc() {}

    /** How many rows were touched. */
    static int run(Connection on, String sql, @Nullable Object... values) throws SQLException {
        try (PreparedStatement statement = prepared(on, sql, values)) {
            return statement.executeUpdate();
        }
    }

    static PreparedStatement prepared(Connection on, String sql, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = on.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
        }
        return statement;
    }
}
