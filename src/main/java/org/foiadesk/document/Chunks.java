package org.foiadesk.document;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.platform.NotFound;
import org.jspecify.annotations.Nullable;

/** The bytes of papers, in rows of 1 MB, written and read a few at a time, each few in one short transaction. */
@ApplicationScoped
class Chunks {

    private static final int SECONDS = 120;

    private final AgroalDataSource database;

    Chunks(AgroalDataSource database) {
        this.database = database;
    }

    /**
     * Writes one chunk; it is durable at the latest with the document. A chunk that is there already stays as it is.
     *
     * @param digest takes what was read, if it was written
     * @throws EOFException when fewer bytes come than the chunk must have
     */
    void write(Upload upload, int chunk, InputStream bytes, @Nullable MessageDigest digest) throws IOException {
        List<byte[]> rows = read(bytes, upload.length(chunk));
        QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> insert(upload, chunk, rows));
        if (digest != null) {
            rows.forEach(digest::update);
        }
    }

    private static List<byte[]> read(InputStream bytes, int length) throws IOException {
        List<byte[]> rows = new ArrayList<>(Upload.ROWS);
        for (int left = length; left > 0; left -= Upload.ROW) {
            byte[] row = new byte[Math.min(left, Upload.ROW)];
            if (bytes.readNBytes(row, 0, row.length) < row.length) {
                throw new EOFException("the file ended early");
            }
            rows.add(row);
        }
        return rows;
    }

    private void insert(Upload upload, int chunk, List<byte[]> rows) {
        try (Connection connection = database.getConnection();
                Statement flush = connection.createStatement();
                PreparedStatement held =
                        connection.prepareStatement("SELECT FROM upload WHERE id = ? AND NOT given_up FOR SHARE");
                PreparedStatement row = connection.prepareStatement("INSERT INTO document_chunk"
                        + " (document_id, n, request_id, bytes) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")) {
            // The commit that makes the upload a document waits for the disk, and with it for all that came before; one
            // that a crash took away before is missed there, and sent again.
            flush.execute("SET LOCAL synchronous_commit TO off");
            held.setLong(1, upload.id());
            if (!held.executeQuery().next()) {
                throw new NotFound();
            }
            for (int i = 0; i < rows.size(); i++) {
                row.setLong(1, upload.id());
                row.setInt(2, chunk * Upload.ROWS + i);
                row.setLong(3, upload.requestId());
                row.setBytes(4, rows.get(i));
                row.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows from the first to the last of these numbers, in order; read in a short transaction of their own. */
    List<byte[]> read(long document, int first, int last) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
            try (Connection connection = database.getConnection()) {
                return read(connection, document, first, last);
            }
        });
    }

    static List<byte[]> read(Connection connection, long document, int first, int last) throws SQLException {
        try (PreparedStatement rows = connection.prepareStatement(
                "SELECT bytes FROM document_chunk WHERE document_id = ? AND n BETWEEN ? AND ? ORDER BY n")) {
            rows.setLong(1, document);
            rows.setInt(2, first);
            rows.setInt(3, last);
            List<byte[]> read = new ArrayList<>();
            try (ResultSet row = rows.executeQuery()) {
                while (row.next()) {
                    read.add(row.getBytes(1));
                }
            }
            return read;
        }
    }
}
