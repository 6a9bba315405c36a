package org.foiadesk.document;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.platform.Today;
import org.jboss.logging.Logger;

/** Hashes papers again at night, those not looked at for longest first, and writes down whether they are as they came. */
@ApplicationScoped
public class Scrub {

    private static final Logger LOG = Logger.getLogger(Scrub.class);
    private static final Duration BUDGET = Duration.ofMinutes(90);
    private static final int AT_ONCE = 200;
    private static final int ROWS = 4;

    private final AgroalDataSource jobs;
    private final Today today;

    Scrub(@DataSource("jobs") AgroalDataSource jobs, Today today) {
        this.jobs = jobs;
        this.today = today;
    }

    private record Due(long id, long requestId, String number, byte[] sha256, long size) {}

    public void run() {
        Instant begun = today.instant();
        Instant end = begun.plus(BUDGET);
        try (Connection connection = jobs.getConnection()) {
            List<Due> due = due(connection, begun);
            while (!due.isEmpty() && today.instant().isBefore(end)) {
                for (Due one : due) {
                    if (today.instant().isBefore(end)) {
                        look(connection, one);
                    }
                }
                due = due(connection, begun);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("papers cannot be hashed again", e);
        }
    }

    private static List<Due> due(Connection connection, Instant begun) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT d.id, d.request_id, r.number, d.sha256, d.size"
                        + " FROM document d JOIN request r ON r.id = d.request_id"
                        + " LEFT JOIN document_check c ON c.document_id = d.id"
                        + " WHERE c.checked_at IS NULL OR c.checked_at < ? ORDER BY c.checked_at NULLS FIRST, d.id LIMIT ?")) {
            query.setObject(1, begun.atOffset(ZoneOffset.UTC));
            query.setInt(2, AT_ONCE);
            List<Due> due = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    due.add(new Due(row.getLong(1), row.getLong(2), row.getString(3), row.getBytes(4), row.getLong(5)));
                }
            }
            return due;
        }
    }

    private void look(Connection connection, Due due) throws SQLException {
        boolean sound = MessageDigest.isEqual(due.sha256(), hash(connection, due));
        if (!sound) {
            LOG.errorf("%s: paper %d is not what came in.", due.number(), due.id());
        }
        try (PreparedStatement check = connection.prepareStatement(
                "INSERT INTO document_check (document_id, request_id, checked_at, sound) SELECT id, request_id, ?, ?"
                        + " FROM document WHERE id = ? ON CONFLICT (document_id)"
                        + " DO UPDATE SET checked_at = excluded.checked_at, sound = excluded.sound")) {
            check.setObject(1, today.instant().atOffset(ZoneOffset.UTC));
            check.setBoolean(2, sound);
            check.setLong(3, due.id());
            check.executeUpdate();
        }
    }

    private static byte[] hash(Connection connection, Due due) throws SQLException {
        MessageDigest digest = Digests.fresh();
        int rows = (int) ((due.size() + Upload.ROW - 1) / Upload.ROW);
        for (int row = 0; row < rows; row += ROWS) {
            Chunks.read(connection, due.id(), row, row + ROWS - 1).forEach(slice -> digest.update(slice.bytes()));
        }
        return digest.digest();
    }
}
