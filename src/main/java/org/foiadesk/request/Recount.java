package org.foiadesk.request;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One round over what was noted, page by page, each page a transaction: what it kept stays when it is stopped, and the
 * next round goes on behind it. Where another node is at it, nothing.
 *
 * @param most how many requests a page holds
 */
record Recount(Connection connection, LocalDate today, Instant now, int most, Consumer<DatesMoved> told) {

    private static final int LOCK = 72_003;
    static final int PAGE = 1_000;

    /** @return how many requests were folded */
    int run() throws SQLException {
        if (!asked("SELECT pg_try_advisory_lock(" + LOCK + ")")) {
            return 0;
        }
        try {
            connection.setAutoCommit(false);
            int folded = 0;
            for (Optional<ClockNote> note = next(); note.isPresent(); note = next()) {
                folded += agency(note.get());
            }
            ClockNote.clear(connection);
            connection.commit();
            return folded;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            asked("SELECT pg_advisory_unlock(" + LOCK + ")");
        }
    }

    private Optional<ClockNote> next() throws SQLException {
        return ClockNote.next(connection);
    }

    private int agency(ClockNote note) throws SQLException {
        int folded = 0;
        long through = note.through();
        boolean more = true;
        while (more) {
            List<Book> page = new Books(connection).heldOfAgency(note.agency(), through, most);
            fold(page, note);
            through = page.isEmpty() ? through : page.get(page.size() - 1).id();
            more = page.size() == most;
            folded += page.size();
            note.reached(connection, through, !more);
            connection.commit();
        }
        return folded;
    }

    private void fold(List<Book> page, ClockNote note) throws SQLException {
        try (Folding folding = new Folding(connection, today)) {
            List<Moving> moved = folding.fold(page);
            if (!moved.isEmpty()) {
                List<Long> open = Moving.write(connection, moved, note, now);
                List<Long> requests =
                        moved.stream().map(Moving::request).distinct().toList();
                told.accept(new DatesMoved(connection, open, requests, note.why()));
            }
        }
    }

    private boolean asked(String question) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(question)) {
            return row.next() && row.getBoolean(1);
        }
    }
}
