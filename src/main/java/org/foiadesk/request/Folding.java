package org.foiadesk.request;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.event.Situation;

/** Writes what a request's events fold to, on the jobs' login. */
record Folding(Connection connection, LocalDate today) {

    private static final String REQUEST = """
            UPDATE request SET stage = ?, ball = ?, ball_until = ?, filed_on = ?, acknowledged_on = ?, answered_on = ?,
              part_arrived = ?, next_kind = ?, next_on = ?, late_after = ?, next_rule = ?, strip_from = ?, strip = ?
            WHERE id = ? AND head = ?
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

    int agency(long agency, int page) throws SQLException {
        Books books = new Books(connection);
        int folded = 0;
        List<Book> some = books.ofAgency(agency, 0, page);
        while (!some.isEmpty()) {
            for (Book book : some) {
                fold(book);
            }
            folded += some.size();
            some = books.ofAgency(agency, some.get(some.size() - 1).id(), page);
        }
        return folded;
    }

    private void fold(Book book) throws SQLException {
        Situation situation = book.history().situation();
        if (write(book, Derived.from(situation))) {
            deadlines(book.id(), situation.timeline().deadlines());
        }
    }

    /** False when an event was recorded meanwhile: then its writer has folded it, by the new way of counting. */
    private boolean write(Book book, Derived derived) throws SQLException {
        Object[] values = {
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
            derived.nextRule,
            derived.stripFrom,
            derived.strip,
            book.id(),
            book.head()
        };
        try (PreparedStatement update = connection.prepareStatement(REQUEST)) {
            return set(update, values).executeUpdate() == 1;
        }
    }

    private void deadlines(long request, List<Deadline> deadlines) throws SQLException {
        Map<Deadline.Kind, Integer> counts = new EnumMap<>(Deadline.Kind.class);
        try (PreparedStatement upsert = connection.prepareStatement(DEADLINE)) {
            for (Deadline deadline : deadlines) {
                int ord = counts.merge(deadline.kind(), 1, Integer::sum);
                set(upsert, new Object[] {
                            request,
                            deadline.kind().name(),
                            ord,
                            deadline.mover().name(),
                            deadline.due(),
                            deadline.outcome().name(),
                            deadline.settledOn(),
                            deadline.rule(),
                            deadline.projectedUntil(),
                            today
                        })
                        .executeUpdate();
            }
        }
        for (Deadline.Kind kind : Deadline.Kind.values()) {
            removeBeyond(request, kind, counts.getOrDefault(kind, 0));
        }
    }

    private void removeBeyond(long request, Deadline.Kind kind, int last) throws SQLException {
        try (PreparedStatement delete =
                connection.prepareStatement("DELETE FROM deadline WHERE request_id = ? AND kind = ? AND ord > ?")) {
            set(delete, new Object[] {request, kind.name(), last}).executeUpdate();
        }
    }

    private static PreparedStatement set(
            PreparedStatement statement, @org.jspecify.annotations.Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
