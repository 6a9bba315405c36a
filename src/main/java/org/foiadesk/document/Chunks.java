package org.foiadesk.document;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.foiadesk.platform.NotFound;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.ByteStreamWriter;

/** The bytes of papers, in rows of 1 MB, written and read a few at a time, each few in one short transaction. */
@ApplicationScoped
class Chunks {

    private static final int SECONDS = 120;

    /** Rows are read in slices: arrays of a megabyte cost a small heap's collector as much again as all else. */
    private static final String SLICES = "SELECT n, "
            + IntStream.range(0, Slice.OF_A_ROW)
                    .mapToObj(i -> "substring(bytes FROM " + (1 + i * Slice.MOST) + " FOR " + Slice.MOST + ")")
                    .collect(Collectors.joining(", "))
            + " FROM document_chunk WHERE document_id = ? AND n BETWEEN ? AND ? ORDER BY n";

    private final AgroalDataSource database;
    private final ManagedExecutor beside;
    private final Queue<byte[]> spare = new ArrayBlockingQueue<>(2);

    Chunks(AgroalDataSource database, ManagedExecutor beside) {
        this.database = database;
        this.beside = beside;
    }

    /** Some bytes of a paper, from {@code at} on. */
    record Slice(long at, byte[] bytes) {

        private static final int OF_A_ROW = 4;
        private static final int MOST = Upload.ROW / OF_A_ROW;
    }

    /**
     * Writes one chunk; it is durable at the latest with the document. A chunk that is there already stays as it is.
     *
     * @param digest takes what was read, if it was written
     * @throws EOFException when fewer bytes come than the chunk must have
     */
    void write(Upload upload, int chunk, InputStream bytes, @Nullable MessageDigest digest) throws IOException {
        byte[] buffer = Objects.requireNonNullElseGet(spare.poll(), () -> new byte[Upload.CHUNK]);
        try {
            int length = upload.length(chunk);
            if (bytes.readNBytes(buffer, 0, length) < length) {
                throw new EOFException("the file ended early");
            }
            write(upload, chunk, ByteBuffer.wrap(buffer, 0, length), digest);
        } finally {
            spare.offer(buffer);
        }
    }

    private void write(Upload upload, int chunk, ByteBuffer bytes, @Nullable MessageDigest digest) {
        ByteBuffer same = bytes.duplicate();
        CompletableFuture<Void> hashed =
                digest == null ? CompletableFuture.completedFuture(null) : beside.runAsync(() -> digest.update(same));
        try {
            QuarkusTransaction.requiringNew().timeout(SECONDS).run(() -> insert(upload, chunk, bytes));
        } finally {
            hashed.join();
        }
    }

    private void insert(Upload upload, int chunk, ByteBuffer bytes) {
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
            for (int at = 0; at < bytes.limit(); at += Upload.ROW) {
                row.setLong(1, upload.id());
                row.setInt(2, chunk * Upload.ROWS + at / Upload.ROW);
                row.setLong(3, upload.requestId());
                row.setObject(4, ByteStreamWriter.of(bytes.slice(at, Math.min(Upload.ROW, bytes.limit() - at))));
                row.executeUpdate();
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The rows from the first to the last of these numbers, in order; read in a short transaction of their own. */
    List<Slice> read(long document, int first, int last) {
        return QuarkusTransaction.requiringNew().timeout(SECONDS).call(() -> {
            try (Connection connection = database.getConnection()) {
                return read(connection, document, first, last);
            }
        });
    }

    static List<Slice> read(Connection connection, long document, int first, int last) throws SQLException {
        try (PreparedStatement slices = connection.prepareStatement(SLICES)) {
            slices.setLong(1, document);
            slices.setInt(2, first);
            slices.setInt(3, last);
            List<Slice> read = new ArrayList<>();
            try (ResultSet row = slices.executeQuery()) {
                while (row.next()) {
                    slices(row, read);
                }
            }
            return read;
        }
    }

    private static void slices(ResultSet row, List<Slice> read) throws SQLException {
        long at = (long) row.getInt(1) * Upload.ROW;
        for (int i = 0; i < Slice.OF_A_ROW; i++) {
            byte[] bytes = row.getBytes(i + 2);
            if (bytes.length > 0) {
                read.add(new Slice(at + (long) i * Slice.MOST, bytes));
            }
        }
    }
}
