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
import java.util.Objects;
import java.util.Optional;
import org.foiadesk.agency.CountingBooks;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.event.Ball;
import org.foiadesk.event.Stage;
import org.jspecify.annotations.Nullable;

/** Plain SQL over the jobs' login, which sees every row: pages of requests with all their events. */
record Books(Connection connection) {

    private static final String REQUESTS = """
            SELECT r.id, r.number, r.head, r.agency_id, r.stage, r.ball, r.ball_until, r.filed_on, r.acknowledged_on,
              r.answered_on, r.part_arrived, r.next_kind, r.next_on, r.late_after, r.next_rule, r.strip_from, r.strip
            FROM request r
            """;
    private static final String EVENTS = """
            SELECT request_id, seq, kind, occurred_on, arrived_on, facts, recorded_by, recorded_at, previous, hash
            FROM event WHERE request_id = ANY (?) ORDER BY request_id, seq
            """;

    List<Book> after(long id, int most) throws SQLException {
        return books(new CountingBooks(connection).all(), REQUESTS + " WHERE r.id > ? ORDER BY r.id LIMIT " + most, id);
    }

    /** Nobody records an event on them until the transaction ends. */
    List<Book> heldOfAgency(long agency, long after, int most) throws SQLException {
        return books(
                new CountingBooks(connection).of(agency),
                REQUESTS + " WHERE r.agency_id = ? AND r.id > ? ORDER BY r.id LIMIT " + most + " FOR NO KEY UPDATE",
                agency,
                after);
    }

    private List<Book> books(Map<Long, CountingBooks.Counted> agencies, String sql, Object... values)
            throws SQLException {
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
                    books.add(book(row, Objects.requireNonNull(agencies.get(row.getLong("agency_id"))), own));
                }
            }
        }
        fill(books, entries);
        return books;
    }

    private static Book book(ResultSet row, CountingBooks.Counted counted, List<Book.Entry> entries)
            throws SQLException {
        return new Book(
                row.getLong("id"),
                row.getString("number"),
                row.getBytes("head"),
                stored(row),
                counted.statute(),
                counted.counting(),
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
        stored.silentAfter = date(row, "silent_after");
        stored.silentUntil = date(row, "silent_until");
        stored.nextRule = row.getString("next_rule");
        stored.stripFrom = date(row, "strip_from");
        stored.strip = row.getString("strip");
        return stored;
    }

    private void fill(List<Book> books, Map<Long, List<Book.Entry>> entries) throws SQLException {
        Map<Long, String> numbers = new HashMap<>();
        books.forEach(book -> numbers.put(book.id(), book.number()));
        try (PreparedStatement query = connection.prepareStatement(EVENTS)) {
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

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
