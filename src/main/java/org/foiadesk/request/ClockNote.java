package org.foiadesk.request;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was noted of one agency's clock and is not worked off yet: all changes to it at once.
 *
 * @param changes their rows
 * @param through the last request that was folded before somebody was stopped
 * @param by who made the latest
 */
record ClockNote(
        long agency,
        java.sql.Array changes,
        long through,
        String why,
        @Nullable Long by) {

    private static final String NEXT = """
            SELECT agency_id, array_agg(id) changes, min(through) through,
              left(string_agg(DISTINCT why, '; '), 2000) why, (array_agg(made_by ORDER BY id DESC))[1] made_by
            FROM clock_change WHERE NOT done GROUP BY agency_id ORDER BY min(id) LIMIT 1
            """;
    private static final String REACHED = "UPDATE clock_change SET through = ?, done = ? WHERE id = ANY (?)";
    private static final String CLEAR = """
            DELETE FROM clock_change WHERE done AND NOT EXISTS (SELECT FROM clock_change WHERE NOT done)
            """;

    static Optional<ClockNote> next(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NEXT);
                ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(read(row)) : Optional.empty();
        }
    }

    private static ClockNote read(ResultSet row) throws SQLException {
        return new ClockNote(
                row.getLong("agency_id"),
                row.getArray("changes"),
                row.getLong("through"),
                row.getString("why"),
                row.getObject("made_by", Long.class));
    }

    void reached(Connection connection, long request, boolean done) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(REACHED)) {
            update.setLong(1, request);
            update.setBoolean(2, done);
            update.setArray(3, changes);
            update.executeUpdate();
        }
    }

    /** What is done stays until all is, so that progress can be told. */
    static void clear(Connection connection) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(CLEAR)) {
            delete.executeUpdate();
        }
    }
}
