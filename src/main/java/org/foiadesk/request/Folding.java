package org.foiadesk.request;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foiadesk.event.Situation;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Folds a page of requests anew on the jobs' login and writes, in a few batches, those alone that come out otherwise. */
final class Folding implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Folding.class);

    private static final String REQUEST = """
            UPDATE request SET stage = ?, ball = ?, ball_until = ?, filed_on = ?, acknowledged_on = ?, answered_on = ?,
              part_arrived = ?, next_kind = ?, next_on = ?, late_after = ?, silent_after = ?,
              silent_until = ?, next_rule = ?, strip_from = ?, strip = ?
            WHERE id = ?
            """;
    private static final String DEADLINE = """
            INSERT INTO deadline (request_id, kind, ord, mover, due_on, outcome, settled_on, rule,
              projected_until, dated_on)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (request_id, kind, ord) DO UPDATE SET mover = excluded.mover, due_on = excluded.due_on,
              outcome = excluded.outcome, settled_on = excluded.settled_on, rule = excluded.rule,
              projected_until = excluded.projected_until,
              dated_on = CASE WHEN deadline.due_on IS DISTINCT FROM excluded.due_on
                THEN excluded.dated_on ELSE deadline.dated_on END
            """;
    private static final String GONE = "DELETE FROM deadline WHERE request_id = ? AND kind = ? AND ord = ?";

    private final Connection connection;
    private final LocalDate today;
    private final PreparedStatement requests;
    private final PreparedStatement deadlines;
    private final PreparedStatement gone;
    private final List<Moving> moved = new ArrayList<>();

    Folding(Connection connection, LocalDate today) throws SQLException {
        this.connection = connection;
        this.today = today;
        this.requests = connection.prepareStatement(REQUEST);
        this.deadlines = connection.prepareStatement(DEADLINE);
        this.gone = connection.prepareStatement(GONE);
    }

    /** @return the dates that moved */
    List<Moving> fold(List<Book> books) throws SQLException {
        Map<Long, Map<StoredDate.Key, StoredDate>> stored =
                StoredDate.of(connection, books.stream().map(Book::id).toList());
        for (Book book : books) {
            fold(book, stored.getOrDefault(book.id(), Map.of()));
        }
        requests.executeBatch();
        deadlines.executeBatch();
        gone.executeBatch();
        return moved;
    }

    /** One that cannot be folded stays as it is, is told in the log, and holds up no other. */
    private void fold(Book book, Map<StoredDate.Key, StoredDate> before) throws SQLException {
        Situation situation;
        try {
            situation = book.history().situation();
        } catch (RuntimeException fault) {
            LOG.errorf(fault, "The dates of %s cannot be counted anew.", book.number());
            return;
        }
        Derived derived = Derived.from(situation);
        if (!derived.identical(book.stored())) {
            request(book.id(), derived);
        }
        dates(book.id(), before, StoredDate.of(situation.timeline().deadlines()));
    }

    private void request(long id, Derived derived) throws SQLException {
        add(
                requests,
                derived.stage.name(),
                derived.ball.name(),
                derived.ballUntil,
                derived.filedOn,
                derived.acknowledgedOn,
                derived.answeredOn,
                derived.partArrived,
                derived.nextKind == null ? null : derived.nextKind.name(),
                derived.nextOn,
                derived.lateAfter,
                derived.silentAfter,
                derived.silentUntil,
                derived.nextRule,
                derived.stripFrom,
                derived.strip,
                id);
    }

    private void dates(long request, Map<StoredDate.Key, StoredDate> before, Map<StoredDate.Key, StoredDate> now)
            throws SQLException {
        for (Map.Entry<StoredDate.Key, StoredDate> entry : now.entrySet()) {
            StoredDate was = before.get(entry.getKey());
            if (!entry.getValue().equals(was)) {
                write(request, entry.getKey(), entry.getValue());
                Moving.between(request, entry.getKey(), was, entry.getValue(), today)
                        .ifPresent(moved::add);
            }
        }
        for (StoredDate.Key key : before.keySet()) {
            if (!now.containsKey(key)) {
                add(gone, request, key.kind(), key.ord());
            }
        }
    }

    private void write(long request, StoredDate.Key key, StoredDate date) throws SQLException {
        add(
                deadlines,
                request,
                key.kind(),
                key.ord(),
                date.mover(),
                date.dueOn(),
                date.outcome(),
                date.settledOn(),
                date.rule(),
                date.projectedUntil(),
                today);
    }

    private static void add(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    @Override
    public void close() throws SQLException {
        requests.close();
        deadlines.close();
        gone.close();
    }
}
