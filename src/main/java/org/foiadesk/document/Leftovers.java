package org.foiadesk.document;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.ZoneOffset;
import org.foiadesk.platform.Today;

/** Clears away uploads that were given up or left for a day, and the bytes of what is gone, a few megabytes at a time. */
@ApplicationScoped
public class Leftovers {

    private static final Duration LEFT = Duration.ofDays(1);
    private static final int ROWS = 64;

    private final AgroalDataSource jobs;
    private final Today today;

    Leftovers(@DataSource("jobs") AgroalDataSource jobs, Today today) {
        this.jobs = jobs;
        this.today = today;
    }

    public void clear() {
        try (Connection connection = jobs.getConnection()) {
            forget(connection);
            for (long gone = next(connection); gone >= 0; gone = next(connection)) {
                erase(connection, gone);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("leftovers cannot be cleared away", e);
        }
    }

    private void forget(Connection connection) throws SQLException {
        try (PreparedStatement old = connection.prepareStatement(
                "WITH old AS (DELETE FROM upload WHERE given_up OR begun_at < ? RETURNING id)"
                        + " INSERT INTO document_gone SELECT id FROM old ON CONFLICT DO NOTHING")) {
            old.setObject(1, today.instant().minus(LEFT).atOffset(ZoneOffset.UTC));
            old.executeUpdate();
        }
    }

    private static long next(Connection connection) throws SQLException {
        try (Statement query = connection.createStatement();
                ResultSet gone = query.executeQuery("SELECT document_id FROM document_gone LIMIT 1")) {
            return gone.next() ? gone.getLong(1) : -1;
        }
    }

    private static void erase(Connection connection, long gone) throws SQLException {
        try (PreparedStatement some =
                        connection.prepareStatement("DELETE FROM document_chunk WHERE document_id = ? AND n"
                                + " IN (SELECT n FROM document_chunk WHERE document_id = ? ORDER BY n LIMIT " + ROWS
                                + ")");
                PreparedStatement done =
                        connection.prepareStatement("DELETE FROM document_gone WHERE document_id = ?")) {
            some.setLong(1, gone);
            some.setLong(2, gone);
            while (some.executeUpdate() > 0) {
                // the next few
            }
            done.setLong(1, gone);
            done.executeUpdate();
        }
    }
}
