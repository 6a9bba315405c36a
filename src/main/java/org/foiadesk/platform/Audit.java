package org.foiadesk.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * What happened to rights, sign-ins, exports and sealed requests: append-only rows, each holding the hash of the one
 * before. A row is written in a transaction of its own, so that a refused attempt is kept too.
 */
@ApplicationScoped
public class Audit {

    private static final long LOCK = 72_000;
    private static final byte[] FIRST = new byte[32];
    private static final ObjectMapper JSON = new ObjectMapper();

    private final DataSource database;
    private final Today today;

    Audit(DataSource database, Today today) {
        this.database = database;
        this.today = today;
    }

    /** @param person who did it; empty for a stranger or the desk itself */
    public void record(OptionalLong person, String deed, String subject, String details) {
        QuarkusTransaction.requiringNew().run(() -> {
            try (Connection connection = database.getConnection()) {
                append(connection, person.isPresent() ? person.getAsLong() : null, deed, subject, details);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** The first row whose hash does not follow from the rows before it; empty while the chain holds. */
    public OptionalLong verify() {
        return QuarkusTransaction.requiringNew().call(() -> {
            try (Connection connection = database.getConnection();
                    Statement sql = connection.createStatement()) {
                sql.setFetchSize(1000);
                return firstBroken(sql.executeQuery(
                        "SELECT seq, at, person_id, deed, subject, details, previous, hash FROM audit ORDER BY seq"));
            }
        });
    }

    private void append(Connection connection, @Nullable Long person, String deed, String subject, String details)
            throws SQLException {
        byte[] previous = head(connection);
        Instant at = today.instant().truncatedTo(ChronoUnit.MICROS);
        try (PreparedStatement row = connection.prepareStatement(
                "INSERT INTO audit (at, person_id, deed, subject, details, previous, hash) VALUES (?,?,?,?,?,?,?)")) {
            row.setObject(1, at.atOffset(ZoneOffset.UTC));
            row.setObject(2, person);
            row.setString(3, deed);
            row.setString(4, subject);
            row.setString(5, details);
            row.setBytes(6, previous);
            row.setBytes(7, hash(previous, canonical(at, person, deed, subject, details)));
            row.executeUpdate();
        }
    }

    /** The hash to build on. The lock lets one writer at a time do so, until its transaction ends. */
    private static byte[] head(Connection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("SELECT pg_advisory_xact_lock(" + LOCK + ")");
            try (ResultSet last = sql.executeQuery("SELECT hash FROM audit ORDER BY seq DESC LIMIT 1")) {
                return last.next() ? last.getBytes(1) : FIRST;
            }
        }
    }

    private static OptionalLong firstBroken(ResultSet rows) throws SQLException {
        byte[] previous = FIRST;
        while (rows.next()) {
            Instant at = rows.getObject("at", OffsetDateTime.class).toInstant();
            String said = canonical(
                    at,
                    rows.getObject("person_id", Long.class),
                    rows.getString("deed"),
                    rows.getString("subject"),
                    rows.getString("details"));
            byte[] hash = rows.getBytes("hash");
            if (!Arrays.equals(rows.getBytes("previous"), previous) || !Arrays.equals(hash, hash(previous, said))) {
                return OptionalLong.of(rows.getLong("seq"));
            }
            previous = hash;
        }
        return OptionalLong.empty();
    }

    /** JSON with its keys in order: the same facts always give the same text. */
    private static String canonical(Instant at, @Nullable Long person, String deed, String subject, String details) {
        Map<String, Object> facts =
                new TreeMap<>(Map.of("at", at.toString(), "deed", deed, "subject", subject, "details", details));
        if (person != null) {
            facts.put("person", person);
        }
        try {
            return JSON.writeValueAsString(facts);
        } catch (JsonProcessingException cannotBe) {
            throw new IllegalStateException(cannotBe);
        }
    }

    private static byte[] hash(byte[] previous, String said) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(previous);
            return sha.digest(said.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
