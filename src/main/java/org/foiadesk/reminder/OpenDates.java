package org.foiadesk.reminder;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;

/**
 * Asks for open dates on the jobs' login, which sees every request. The first day to sue is a right, not a
 * deadline; what would follow from silence is known from the day it has come about.
 */
record OpenDates(Connection connection) {

    private static final String NEAR = """
            SELECT d.request_id, d.kind, d.ord, d.due_on, greatest(d.dated_on, d.projected_until + 1) dated_on, d.mover,
              a.jurisdiction,
              ARRAY(SELECT o.day FROM own_law o WHERE o.agency_id = a.id AND o.day IS NOT NULL) closed,
              ARRAY(SELECT told_of(r)) told
            FROM deadline d JOIN request r ON r.id = d.request_id JOIN agency a ON a.id = r.agency_id
            WHERE d.outcome = 'OPEN' AND d.mover IN ('US', 'AGENCY')
              AND d.kind NOT IN ('SUIT_FROM', 'DEEMED_DENIAL', 'ATTORNEY_GENERAL_BRIEF')
              AND d.due_on BETWEEN ? AND ?
            """;

    List<OpenDate> between(LocalDate from, LocalDate to) throws SQLException {
        return asked(NEAR, from, to);
    }

    /** Those alone that are new or of requests on which something was recorded since. */
    List<OpenDate> between(LocalDate from, LocalDate to, LocalDate datedSince, Instant recordedSince)
            throws SQLException {
        return asked(
                NEAR + " AND (d.dated_on >= ? OR r.last_event_at >= ?)",
                from,
                to,
                datedSince,
                recordedSince.atOffset(ZoneOffset.UTC));
    }

    private List<OpenDate> asked(String sql, Object... values) throws SQLException {
        List<OpenDate> dates = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                query.setObject(i + 1, values[i]);
            }
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    dates.add(date(row));
                }
            }
        }
        return dates;
    }

    private static OpenDate date(ResultSet row) throws SQLException {
        return new OpenDate(
                row.getLong("request_id"),
                Deadline.Kind.valueOf(row.getString("kind")),
                row.getInt("ord"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("dated_on", LocalDate.class),
                Deadline.Mover.valueOf(row.getString("mover")),
                Statutes.of(row.getString("jurisdiction")).calendar(counting(row)),
                Arrays.asList((Long[]) row.getArray("told").getArray()));
    }

    private static Statute.Counting counting(ResultSet row) throws SQLException {
        Map<LocalDate, String> closed = Stream.of(
                        (Date[]) row.getArray("closed").getArray())
                .collect(Collectors.toMap(Date::toLocalDate, day -> "", (one, other) -> one));
        return Statute.Counting.USUAL.closedOn(closed);
    }
}
