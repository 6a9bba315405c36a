package org.foiadesk.request;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Requester;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.foiadesk.event.Ball;
import org.foiadesk.event.Stage;
import org.jspecify.annotations.Nullable;

/** Plain SQL over the jobs' login, which sees every row: pages of requests with all their events. */
record Books(Connection connection) {

    private static final String REQUESTS = """
            SELECT r.*, a.jurisdiction, a.day_of_receipt_counts, a.routing_in_calendar_days
            FROM request r JOIN agency a ON a.id = r.agency_id
            """;

    List<Book> after(long id, int most) throws SQLException {
        return books(REQUESTS + " WHERE r.id > ? ORDER BY r.id LIMIT " + most, id);
    }

    List<Book> ofAgency(long agency, long after, int most) throws SQLException {
        return books(REQUESTS + " WHERE r.agency_id = ? AND r.id > ? ORDER BY r.id LIMIT " + most, agency, after);
    }

    private List<Book> books(String sql, Object... values) throws SQLException {
        Map<Long, Map<LocalDate, String>> closures = closures();
        Map<Long, List<Book.Entry>> entries = new HashMap<>();
        List<Book> books = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    List<Book.Entry> own = new ArrayList<>();
                    entries.put(row.getLong("id"), own);
                    books.add(book(row, closures.getOrDefault(row.getLong("agency_id"), Map.of()), own));
                }
            }
        }
        fill(books, entries);
        return books;
    }

    private static Book book(ResultSet row, Map<LocalDate, String> closed, List<Book.Entry> entries)
            throws SQLException {
        Statute.Counting counting = Statute.Counting.USUAL
                .by(row.getBoolean("day_of_receipt_counts"), row.getBoolean("routing_in_calendar_days"), false, false)
                .askedBy(Requester.NEWS)
                .closedOn(closed);
        return new Book(
                row.getLong("id"),
                row.getString("number"),
                row.getBytes("head"),
                stored(row),
                Statutes.of(row.getString("jurisdiction")),
                counting,
                entries);
    }

    private static Derived stored(ResultSet row) throws SQLException {
        Derived stored = new Derived();
        stored.stage = Stage.valueOf(row.getString("stage"));
        stored.ball = Ball.valueOf(row.getString("ball"));
        stored.ballUntil = date(row, "ball_until");
        stored.filedOn = date(row, "filed_on");
        stored.acknowledgedOn = date(row, "acknowledged_on");
        stored.answeredOn = date(row, "answered_on");
        stored.partArrived = row.getBoolean("part_arrived");
        stored.nextKind = Optional.ofNullable(row.getString("next_kind"))
                .map(Deadline.Kind::valueOf)
                .orElse(null);
        stored.nextOn = date(row, "next_on");
        stored.lateAfter = date(row, "late_after");
        stored.nextRule = row.getString("next_rule");
        stored.stripFrom = date(row, "strip_from");
        stored.strip = row.getString("strip");
        return stored;
    }

    private void fill(List<Book> books, Map<Long, List<Book.Entry>> entries) throws SQLException {
        Map<Long, String> numbers = new HashMap<>();
        books.forEach(book -> numbers.put(book.id(), book.number()));
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT * FROM event WHERE request_id = ANY (?) ORDER BY request_id, seq")) {
            query.setArray(
                    1, connection.createArrayOf("bigint", numbers.keySet().toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    long request = row.getLong("request_id");
                    entries.getOrDefault(request, new ArrayList<>()).add(entry(row, numbers.getOrDefault(request, "")));
                }
            }
        }
    }

    private static Book.Entry entry(ResultSet row, String number) throws SQLException {
        Link link = new Link(
                number,
                row.getInt("seq"),
                row.getString("kind"),
                row.getObject("occurred_on", LocalDate.class),
                date(row, "arrived_on"),
                row.getString("facts"),
                row.getLong("recorded_by"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getBytes("previous"));
        return new Book.Entry(link, row.getBytes("hash"));
    }

    private Map<Long, Map<LocalDate, String>> closures() throws SQLException {
        Map<Long, Map<LocalDate, String>> closures = new HashMap<>();
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT agency_id, closed_on, name FROM agency_closure");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                closures.computeIfAbsent(row.getLong(1), agency -> new HashMap<>())
                        .put(row.getObject(2, LocalDate.class), row.getString(3));
            }
        }
        return closures;
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
