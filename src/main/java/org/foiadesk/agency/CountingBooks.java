package org.foiadesk.agency;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.deadline.Clause;
import org.foiadesk.deadline.Statute;
import org.foiadesk.deadline.Statutes;
import org.jspecify.annotations.Nullable;

/** By which law and how each agency's days are counted, in plain SQL for the jobs' login: what {@link Agency} says. */
public record CountingBooks(Connection connection) {

    private static final String AGENCIES = """
            SELECT id, jurisdiction, day_of_receipt_counts, routing_in_calendar_days, received_on_working_days, local_body
            FROM agency
            """;
    private static final String OWN = """
            SELECT agency_id, line, own, day, name, clause, count, since, until, reason, source FROM own_law
            """;

    public record Counted(Statute statute, Statute.Counting counting) {}

    public Map<Long, Counted> all() throws SQLException {
        return read("", "");
    }

    public Map<Long, Counted> of(long agency) throws SQLException {
        return read(" WHERE id = " + agency, " WHERE agency_id = " + agency);
    }

    private Map<Long, Counted> read(String which, String whose) throws SQLException {
        Map<Long, List<OwnLine>> own = own(OWN + whose);
        Map<Long, Counted> counted = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(AGENCIES + which);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                OwnLaw law = new OwnLaw(own.getOrDefault(row.getLong("id"), List.of()));
                counted.put(row.getLong("id"), counted(row, law));
            }
        }
        return counted;
    }

    private static Counted counted(ResultSet row, OwnLaw law) throws SQLException {
        Ways ways = new Ways(
                row.getBoolean("day_of_receipt_counts"),
                row.getBoolean("routing_in_calendar_days"),
                row.getBoolean("received_on_working_days"),
                row.getBoolean("local_body"));
        return new Counted(
                Statutes.of(row.getString("jurisdiction")),
                ways.counting().closedOn(law.closed()).with(law.numbers()));
    }

    private Map<Long, List<OwnLine>> own(String sql) throws SQLException {
        Map<Long, List<OwnLine>> own = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                own.computeIfAbsent(row.getLong("agency_id"), agency -> new ArrayList<>())
                        .add(line(row));
            }
        }
        return own;
    }

    private static OwnLine line(ResultSet row) throws SQLException {
        return new OwnLine(
                row.getString("line"),
                row.getBoolean("own"),
                date(row, "day"),
                row.getString("name"),
                Optional.ofNullable(row.getString("clause"))
                        .map(Clause::valueOf)
                        .orElse(null),
                row.getObject("count", Integer.class),
                date(row, "since"),
                date(row, "until"),
                row.getString("reason"),
                row.getString("source"));
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
