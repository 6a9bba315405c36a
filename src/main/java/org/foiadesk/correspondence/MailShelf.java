package org.foiadesk.correspondence;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.OptionalLong;
import org.foiadesk.platform.Refusal;

/** Messages as they came, byte for byte, in rows of 1 MB. */
final class MailShelf {

    static final long MOST = 60L << 20;
    static final int ROW = 1 << 20;

    private static final long MOST_PILE = 512L << 20;

    static final String TOO_LARGE = "A message may have at most 60 MB. This one was not taken in: it stays where it is."
            + " Ask the agency for a link or for smaller parts, or add its files as papers.";

    private static final int MOST_TRIES = 3;

    private MailShelf() {}

    /** A message that waits to be read, or was. */
    record Waiting(
            long id,
            String form,
            String name,
            OptionalLong personId,
            OptionalLong wantedId,
            Instant receivedAt,
            int tries) {

        boolean pile() {
            return form.equals("PILE");
        }
    }

    /** Of those that this login sees, the same bytes are not kept twice. */
    static Kept keep(Connection on, Path raw, Origin origin, String form, OptionalLong parent, Instant at) {
        try {
            long size = Files.size(raw);
            Refusal refused = size < 1 ? new Refusal("The message is empty: it has 0 bytes. Send it again.") : null;
            if (size > (form.equals("PILE") ? MOST_PILE : MOST)) {
                refused = new Refusal(TOO_LARGE);
            }
            if (refused != null) {
                throw refused;
            }
            return keep(on, raw, new Fresh(origin, form, parent, size, sha256(raw)), at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Fresh(Origin origin, String form, OptionalLong parent, long size, byte[] sha256) {}

    private static Kept keep(Connection on, Path raw, Fresh fresh, Instant at) throws IOException {
        Origin origin = fresh.origin();
        Rows.list(
                on,
                row -> "",
                "SELECT pg_advisory_xact_lock(72016, hashtext(?))",
                HexFormat.of().formatHex(fresh.sha256()));
        Optional<Long> same = Rows.first(
                on,
                row -> row.getLong(1),
                "SELECT id FROM mail WHERE sha256 = ? AND form = ? AND wanted_id IS NOT DISTINCT FROM CAST(? AS bigint)"
                        + " ORDER BY id LIMIT 1",
                fresh.sha256(),
                fresh.form(),
                origin.wantedId());
        if (same.isPresent()) {
            return new Kept(same.get(), true);
        }
        long id = Rows.number(
                on,
                "INSERT INTO mail (form, origin, origin_note, name, size, sha256, received_at, person_id, wanted_id,"
                        + " parent_id) VALUES (?, ?, ?, ?, ?, ?, ?, CAST(? AS bigint), CAST(? AS bigint),"
                        + " CAST(? AS bigint)) RETURNING id",
                fresh.form(),
                origin.kind().name(),
                origin.note(),
                origin.name(),
                fresh.size(),
                fresh.sha256(),
                at,
                origin.personId(),
                origin.wantedId(),
                fresh.parent());
        write(on, id, raw);
        return new Kept(id, false);
    }

    private static void write(Connection on, long id, Path raw) throws IOException {
        try (InputStream bytes = Files.newInputStream(raw)) {
            byte[] row = bytes.readNBytes(ROW);
            for (int n = 0; row.length > 0; n++) {
                Rows.run(on, "INSERT INTO mail_chunk (mail_id, n, bytes) VALUES (?, ?, ?)", id, n, row);
                row = bytes.readNBytes(ROW);
            }
        }
    }

    static byte[] sha256(Path file) throws IOException {
        MessageDigest digest = fresh();
        byte[] buffer = new byte[64 << 10];
        try (InputStream bytes = Files.newInputStream(file)) {
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                digest.update(Arrays.copyOf(buffer, read));
            }
        }
        return digest.digest();
    }

    private static MessageDigest fresh() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** It is this caller's for two minutes; nobody's who finds it being read, or read. */
    static Optional<Waiting> claim(Connection on, long id) {
        Optional<Waiting> claimed = Rows.first(
                on,
                MailShelf::waiting,
                "UPDATE mail SET tries = tries + 1, reading_until = now() + interval '2 minutes' WHERE id = ?"
                        + " AND state = 'KEPT' AND (reading_until IS NULL OR reading_until < now())"
                        + " RETURNING id, form, name, person_id, wanted_id, received_at, tries",
                id);
        if (claimed.filter(mail -> mail.tries() > MOST_TRIES).isPresent()) {
            unread(on, id, "The desk stopped three times while it read this message. It is kept: open the original.");
            return Optional.empty();
        }
        return claimed;
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getLong("id"),
                row.getString("form"),
                row.getString("name"),
                Rows.id(row, "person_id"),
                Rows.id(row, "wanted_id"),
                row.getObject("received_at", java.time.OffsetDateTime.class).toInstant(),
                row.getInt("tries"));
    }

    static void unread(Connection on, long id, String sentence) {
        settle(on, id, "UNREAD", sentence);
    }

    static void settle(Connection on, long id, String state, String sentence) {
        Rows.run(
                on,
                "UPDATE mail SET state = ?, sentence = ?, reading_until = NULL WHERE id = ?",
                state,
                Text.fit(sentence, 2000),
                id);
    }

    static void copy(Connection on, long id, OutputStream out) throws IOException {
        String sql = "SELECT bytes FROM mail_chunk WHERE mail_id = ? AND n = ?";
        for (int n = 0; ; n++) {
            try (PreparedStatement part = on.prepareStatement(sql)) {
                part.setLong(1, id);
                part.setInt(2, n);
                try (ResultSet row = part.executeQuery()) {
                    if (!row.next()) {
                        return;
                    }
                    out.write(row.getBytes(1));
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }
}
