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
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foiadesk.deadline.Deadline;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;

/**
 * Asks for open dates, and for what is missing without being one; on the jobs' login, which sees every request, or on
 * the pages', which sees what its viewer may. What would follow from silence is known from the day it has come about.
 */
record OpenDates(Connection connection) {

    /** In calendar days: a month after the date, and over a run of holidays. */
    static final int BACK = 45;

    static final int AHEAD = 33;

    /** Half-way to a date of ours may be long before it. */
    private static final int FAR = 400;

    private static final String DEADLINES = """
            SELECT d.request_id, d.kind, d.ord, d.due_on, greatest(d.dated_on, d.projected_until + 1) dated_on, d.mover
            FROM deadline d WHERE d.outcome = 'OPEN' AND d.kind NOT IN ('SUIT_FROM', 'DEEMED_DENIAL', 'ATTORNEY_GENERAL_BRIEF')
            """;
    private static final String MISSING = """
            SELECT q.id, 'QUIET', 1, quiet_on(q), quiet_on(q) - 60, 'AGENCY' FROM request q
            WHERE q.ball = 'AGENCY' AND q.stage IN ('FILED', 'ACKNOWLEDGED', 'APPEALED')
              AND q.last_event_at BETWEEN ?::date - 62 AND ?::date - 58
            UNION ALL
            SELECT q.id, 'UNACKNOWLEDGED', 1, NULL::date, q.filed_on, 'AGENCY' FROM request q
            WHERE q.ball = 'AGENCY' AND q.stage = 'FILED' AND q.filed_on BETWEEN ?::date - 30 AND ?::date - 10
              AND NOT EXISTS (SELECT 1 FROM deadline d WHERE d.request_id = q.id AND d.kind = 'ACKNOWLEDGEMENT')
            """;
    private static final String OF_ALL = """
            SELECT x.*, a.jurisdiction, ARRAY(SELECT o.day FROM own_law o WHERE o.agency_id = a.id AND o.day IS NOT NULL) closed,
              ARRAY(SELECT told_as(r, 'OWNER')) told_owner, ARRAY(SELECT told_as(r, 'DEPUTY')) told_deputy,
              ARRAY(SELECT told_as(r, 'EDITOR')) told_editor, ARRAY(SELECT told_as(r, 'LAWYER')) told_lawyer,
              ARRAY(SELECT told_as(r, 'STAND_IN')) told_stand_in
            FROM (%s) AS x (request_id, kind, ord, due_on, dated_on, mover)
              JOIN request r ON r.id = x.request_id JOIN agency a ON a.id = r.agency_id
            """;
    private static final String NEAR =
            OF_ALL.formatted(DEADLINES + " AND d.due_on BETWEEN ? AND ? UNION ALL " + DEADLINES
                    + " AND d.mover = 'US' AND d.kind IN ('FEE_REPLY', 'CLARIFICATION_REPLY', 'STILL_INTERESTED_REPLY',"
                    + " 'APPEAL_WINDOW', 'FETCH') AND d.due_on > ? AND d.due_on <= ? UNION ALL " + MISSING);
    private static final String OF_ONE = OF_ALL.formatted(DEADLINES + " AND d.request_id = ?");

    /** Those that may have something to say from {@code since} until the end of {@code horizon}. */
    List<OpenDate> between(LocalDate since, LocalDate horizon) throws SQLException {
        return asked(NEAR, near(since, horizon));
    }

    /** Those alone that are new or of requests on which something was recorded since. */
    List<OpenDate> between(LocalDate since, LocalDate horizon, LocalDate datedSince, Instant recordedSince)
            throws SQLException {
        Stream<Object> narrowed = Stream.of(datedSince, recordedSince.atOffset(ZoneOffset.UTC));
        return asked(
                NEAR + " WHERE x.dated_on >= ? OR r.last_event_at >= ?",
                Stream.concat(Stream.of(near(since, horizon)), narrowed).toArray());
    }

    /** All dates of one request. */
    List<OpenDate> of(long request) throws SQLException {
        return asked(OF_ONE, request);
    }

    private static Object[] near(LocalDate since, LocalDate horizon) {
        LocalDate to = horizon.plusDays(AHEAD);
        return new Object[] {
            since.minusDays(BACK), to, to, horizon.plusDays(FAR), since, horizon, since, horizon,
        };
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
        Statute.Calendar calendar = Statutes.of(row.getString("jurisdiction")).calendar(counting(row));
        LocalDate datedOn = row.getObject("dated_on", LocalDate.class);
        Matter matter = Matter.valueOf(row.getString("kind"));
        return new OpenDate(
                row.getLong("request_id"),
                matter,
                row.getInt("ord"),
                matter == Matter.UNACKNOWLEDGED
                        ? calendar.plusWorkingDays(datedOn, 10)
                        : row.getObject("due_on", LocalDate.class),
                datedOn,
                Deadline.Mover.valueOf(row.getString("mover")),
                calendar,
                told(row));
    }

    private static Map<Capacity, List<Long>> told(ResultSet row) throws SQLException {
        Map<Capacity, List<Long>> told = new EnumMap<>(Capacity.class);
        for (Capacity capacity : Capacity.values()) {
            told.put(capacity, Arrays.asList((Long[])
                    row.getArray("told_" + capacity.name().toLowerCase(Locale.ROOT))
                            .getArray()));
        }
        return told;
    }

    private static Statute.Counting counting(ResultSet row) throws SQLException {
        Map<LocalDate, String> closed = Stream.of(
                        (Date[]) row.getArray("closed").getArray())
                .collect(Collectors.toMap(Date::toLocalDate, day -> "", (one, other) -> one));
        return Statute.Counting.USUAL.closedOn(closed);
    }
}
