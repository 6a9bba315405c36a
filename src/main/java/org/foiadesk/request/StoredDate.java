package org.foiadesk.request;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foiadesk.deadline.Deadline;
import org.jspecify.annotations.Nullable;

/** One date as its row in the database holds it. */
record StoredDate(
        String mover,
        @Nullable LocalDate dueOn,
        String outcome,
        @Nullable LocalDate settledOn,
        String rule,
        @Nullable LocalDate projectedUntil) {

    private static final String ROWS = """
            SELECT request_id, kind, ord, mover, due_on, outcome, settled_on, rule, projected_until
            FROM deadline WHERE request_id = ANY (?)
            """;

    record Key(String kind, int ord) {}

    /** What is stored of some requests. */
    static Map<Long, Map<Key, StoredDate>> of(Connection connection, List<Long> requests) throws SQLException {
        Map<Long, Map<Key, StoredDate>> stored = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(ROWS)) {
            query.setArray(1, connection.createArrayOf("bigint", requests.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    stored.computeIfAbsent(row.getLong("request_id"), request -> new HashMap<>())
                            .put(new Key(row.getString("kind"), row.getInt("ord")), read(row));
                }
            }
        }
        return stored;
    }

    /** What is to be stored of derived deadlines. */
    static Map<Key, StoredDate> of(List<Deadline> deadlines) {
        Map<String, Integer> counts = new HashMap<>();
        Map<Key, StoredDate> rows = new LinkedHashMap<>();
        for (Deadline deadline : deadlines) {
            String kind = deadline.kind().name();
            StoredDate row = new StoredDate(
                    deadline.mover().name(),
                    deadline.due(),
                    deadline.outcome().name(),
                    deadline.settledOn(),
                    deadline.rule(),
                    deadline.projectedUntil());
            rows.put(new Key(kind, counts.merge(kind, 1, Integer::sum)), row);
        }
        return rows;
    }

    /** Whether somebody waits for it: it stands open, and has come about. */
    boolean isOpen(LocalDate today) {
        return outcome.equals(Deadline.Outcome.OPEN.name())
                && (projectedUntil == null || today.isAfter(projectedUntil));
    }

    boolean settledAs(StoredDate other) {
        return outcome.equals(other.outcome) && settledOn != null;
    }

    private static StoredDate read(ResultSet row) throws SQLException {
        return new StoredDate(
                row.getString("mover"),
                row.getObject("due_on", LocalDate.class),
                row.getString("outcome"),
                row.getObject("settled_on", LocalDate.class),
                row.getString("rule"),
                row.getObject("projected_until", LocalDate.class));
    }
}
