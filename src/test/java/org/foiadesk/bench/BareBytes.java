package org.foiadesk.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.foiadesk.platform.PackagedDatabase;

/** What PostgreSQL itself does with a paper's bytes by plain JDBC: rows of 1 MB, one commit that waits for the disk. */
record BareBytes(PackagedDatabase database, Paper paper) {

    private static final int ROW = 1 << 20;

    void open() {
        database.change("CREATE TABLE IF NOT EXISTS bench_bytes (hand int, n int, bytes bytea, PRIMARY KEY (hand, n))");
        database.change("ALTER TABLE bench_bytes ALTER COLUMN bytes SET STORAGE EXTERNAL");
        database.change("GRANT SELECT, INSERT ON bench_bytes TO foiadesk_app");
        database.change("TRUNCATE bench_bytes");
    }

    void in(int hand, int round) throws SQLException, IOException {
        try (Connection app = app();
                PreparedStatement row = app.prepareStatement("INSERT INTO bench_bytes VALUES (?, ?, ?)")) {
            app.setAutoCommit(false);
            for (int n = 0; (long) n * ROW < paper.size(); n++) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream(ROW);
                paper.write(bytes, (long) n * ROW, Math.min(ROW, paper.size() - (long) n * ROW));
                row.setInt(1, hand + round * Bench.MANY);
                row.setInt(2, n);
                row.setBytes(3, bytes.toByteArray());
                row.executeUpdate();
            }
            app.commit();
        }
    }

    void out(int hand) throws SQLException {
        try (Connection app = app();
                PreparedStatement rows =
                        app.prepareStatement("SELECT bytes FROM bench_bytes WHERE hand = ? AND n BETWEEN ? AND ?")) {
            for (int n = 0; (long) n * ROW < paper.size(); n += 8) {
                rows.setInt(1, hand);
                rows.setInt(2, n);
                rows.setInt(3, n + 7);
                try (ResultSet row = rows.executeQuery()) {
                    while (row.next()) {
                        row.getBytes(1);
                    }
                }
            }
        }
    }

    private Connection app() throws SQLException {
        return database.as("foiadesk_app", database.password("foiadesk_app"));
    }
}
