package org.foiadesk.reminder;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** One round of planning, in one transaction. */
record Plan(Connection connection, LocalDate today, Instant now) {

    private static final int LOCK = 72_002;
    private static final int AHEAD = 2;

    /** In calendar days: whoever comes to a request later hears of what fired since, and of nothing older. */
    private static final int REACH = 12;

    /** Another node's transaction may have ended after the last round, and its clock may be minutes behind. */
    private static final Duration OVERLAP = Duration.ofMinutes(15);

    /** What somebody has done with, or waived, is not planned again. */
    private static final String INSERT = """
            INSERT INTO reminder (request_id, kind, ord, due_on, rung, person_id, fires_on, hard, capacity, state, planned_at)
            SELECT n.request_id, n.kind, n.ord, n.due_on, n.rung, n.person_id, n.fires_on, n.hard, n.capacity, 'PLANNED', n.at
            FROM (VALUES (?, ?, ?, ?::date, ?, ?, ?::date, ?, ?, ?::timestamptz))
              AS n (request_id, kind, ord, due_on, rung, person_id, fires_on, hard, capacity, at)
            WHERE NOT EXISTS (SELECT 1 FROM hush h
                              WHERE h.request_id = n.request_id AND h.kind = n.kind AND h.ord = n.ord
                                AND h.due_on = n.due_on AND h.until IS NULL
                                AND (h.person_id IS NULL OR h.person_id = n.person_id))
            ON CONFLICT (request_id, kind, ord, due_on, rung, person_id)
              DO UPDATE SET state = 'PLANNED', reason = '', settled_at = NULL, fires_on = excluded.fires_on,
                capacity = excluded.capacity
              WHERE reminder.state = 'MOOT'
            """;

    private static final String HABITS = "SELECT EXISTS (SELECT 1 FROM habit WHERE changed_at >= ?)";

    /** Up to which day was planned, and when last. */
    record Before(LocalDate day, Instant at) {}

    void make() throws SQLException {
        if (!alone()) {
            return;
        }
        Before before = before();
        planAnew();
        // The day comes first: who stands in for whom is asked with it.
        done();
        boolean changes = dropMoot() > 0 || habitsChanged(before.at.minus(OVERLAP));
        LocalDate since = (before.day.isBefore(today) ? before.day : today).minusDays(REACH);
        insert(near(before, since, changes), since);
    }

    private List<OpenDate> near(Before before, LocalDate since, boolean changes) throws SQLException {
        LocalDate horizon = today.plusDays(AHEAD);
        OpenDates dates = new OpenDates(connection);
        boolean planned = before.day.equals(today) && !before.at.isAfter(now);
        return planned && !changes
                ? dates.between(since, horizon, today, before.at.minus(OVERLAP))
                : dates.between(since, horizon);
    }

    private boolean habitsChanged(Instant since) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(HABITS)) {
            query.setObject(1, since.atOffset(ZoneOffset.UTC));
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private boolean alone() throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT pg_try_advisory_xact_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    private Before before() throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT day, at FROM planner")) {
            row.next();
            return new Before(
                    row.getObject(1, LocalDate.class),
                    row.getObject(2, OffsetDateTime.class).toInstant());
        }
    }

    /** What a mail was to say that was withdrawn before it left. */
    private void planAnew() throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.executeUpdate("""
                    UPDATE reminder r SET state = 'PLANNED', mail_id = NULL, settled_at = NULL FROM outbox o
                    WHERE r.state = 'MAILED' AND o.id = r.mail_id AND o.state = 'CANCELLED'""");
            sql.executeUpdate("""
                    UPDATE own_reminder n SET mail_id = NULL FROM outbox o WHERE o.id = n.mail_id AND o.state = 'CANCELLED'""");
            sql.executeUpdate("""
                    UPDATE moved_notice n SET mail_id = NULL, told_at = NULL FROM outbox o
                    WHERE o.id = n.mail_id AND o.state = 'CANCELLED'""");
        }
    }

    /** What moved without anybody recording an event: another way of counting, somebody who left. */
    private int dropMoot() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("""
                UPDATE reminder r SET state = 'MOOT', reason = 'The date moved, or it concerns somebody else now.',
                  settled_at = ? WHERE r.state = 'PLANNED' AND NOT still_stands(r)""")) {
            update.setObject(1, at());
            return update.executeUpdate();
        }
    }

    private void insert(List<OpenDate> dates, LocalDate since) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (OpenDate date : dates) {
                for (OpenDate.Planned planned :
                        date.planned(since, today.plusDays(AHEAD)).toList()) {
                    add(insert, planned);
                }
            }
            insert.executeBatch();
        }
    }

    private void add(PreparedStatement insert, OpenDate.Planned planned) throws SQLException {
        OpenDate date = planned.date();
        insert.setLong(1, date.requestId());
        insert.setString(2, date.matter().name());
        insert.setInt(3, date.ord());
        insert.setObject(4, date.dueOn());
        insert.setString(5, planned.rung().name());
        insert.setLong(6, planned.personId());
        insert.setObject(7, planned.firesOn());
        insert.setBoolean(8, planned.hard());
        insert.setString(9, planned.capacity().name());
        insert.setObject(10, at());
        insert.addBatch();
    }

    private void done() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement("UPDATE planner SET day = ?, at = ?")) {
            update.setObject(1, today);
            update.setObject(2, at());
            update.executeUpdate();
        }
    }

    private OffsetDateTime at() {
        return now.atOffset(ZoneOffset.UTC);
    }
}
