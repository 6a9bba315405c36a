package org.foiadesk.reminder;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each person's own hours. */
@ApplicationScoped
class Habits {

    private static final String OF = "SELECT * FROM habit WHERE person_id = ANY (?)";
    private static final String KEEP = """
            INSERT INTO habit (hour, days, quiet_from, quiet_until, zone, holidays, away_from, away_until, deputy_id,
              changed_at, person_id)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (person_id) DO UPDATE SET hour = excluded.hour, days = excluded.days,
              quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until, zone = excluded.zone,
              holidays = excluded.holidays, away_from = excluded.away_from, away_until = excluded.away_until,
              deputy_id = excluded.deputy_id, changed_at = excluded.changed_at
            """;

    private final AgroalDataSource pages;

    Habits(AgroalDataSource pages) {
        this.pages = pages;
    }

    Habit of(long person) {
        try (Connection connection = pages.getConnection()) {
            return of(connection, List.of(person)).getOrDefault(person, Habit.USUAL);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Those who have said something of their own. */
    static Map<Long, Habit> of(Connection connection, Collection<Long> people) throws SQLException {
        Map<Long, Habit> habits = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(OF)) {
            query.setArray(1, connection.createArrayOf("bigint", people.toArray()));
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    habits.put(row.getLong("person_id"), Habit.of(row));
                }
            }
        }
        return habits;
    }

    /** In the caller's transaction; the planner sees it in its next round. */
    void keep(long person, Habit habit, Instant now) {
        try (Connection connection = pages.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setObject(1, habit.hour().isPresent() ? habit.hour().getAsInt() : null, Types.SMALLINT);
            keep.setString(2, habit.coded());
            keep.setObject(3, habit.quiet().map(Habit.Quiet::from).orElse(null), Types.SMALLINT);
            keep.setObject(4, habit.quiet().map(Habit.Quiet::until).orElse(null), Types.SMALLINT);
            keep.setString(5, habit.zone().map(ZoneId::getId).orElse(""));
            keep.setBoolean(6, habit.holidays());
            keep.setObject(7, habit.away().map(Habit.Away::from).orElse(null), Types.DATE);
            keep.setObject(8, habit.away().map(Habit.Away::until).orElse(null), Types.DATE);
            keep.setObject(9, habit.deputy().isPresent() ? habit.deputy().getAsLong() : null, Types.BIGINT);
            keep.setObject(10, now.atOffset(ZoneOffset.UTC));
            keep.setLong(11, person);
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
