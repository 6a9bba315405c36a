package org.foiadesk.reminder;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foiadesk.platform.Today;
import org.jboss.logging.Logger;

/** Each person's mail of the day, from the newsroom's hour on; one that cannot be written does not stop the others. */
@ApplicationScoped
class Mailing {

    private static final Logger LOG = Logger.getLogger(Mailing.class);

    /** Who has something to be told, and whether it is a date that costs a right. */
    private static final String WHOM = """
            SELECT person_id, bool_or(hard) hard FROM (
              SELECT r.person_id, r.hard FROM reminder r WHERE r.state = 'PLANNED' AND r.fires_on <= ? AND (r.hard
                OR NOT EXISTS (SELECT 1 FROM daily_mail d WHERE d.person_id = r.person_id AND d.day = ?
                               AND d.mail_id IS NOT NULL))
              UNION ALL
              SELECT n.person_id, false FROM moved_notice n WHERE n.told_at IS NULL
                AND NOT EXISTS (SELECT 1 FROM daily_mail d WHERE d.person_id = n.person_id AND d.day = ?
                                AND d.mail_id IS NOT NULL)
              UNION ALL
              SELECT o.person_id, false FROM own_reminder o WHERE o.done_at IS NULL AND o.mail_id IS NULL AND o.on_day <= ?
                AND NOT EXISTS (SELECT 1 FROM daily_mail d WHERE d.person_id = o.person_id AND d.day = ?
                                AND d.mail_id IS NOT NULL)
              UNION ALL
              SELECT p.id, false FROM person p WHERE p.active AND 'EDITOR' = ANY (p.roles) AND ?
                AND NOT EXISTS (SELECT 1 FROM daily_mail d WHERE d.person_id = p.id AND d.day = ?)) whom
            GROUP BY person_id
            """;

    private final AgroalDataSource jobs;
    private final Daily daily;
    private final Today today;

    Mailing(@DataSource("jobs") AgroalDataSource jobs, Daily daily, Today today) {
        this.jobs = jobs;
        this.daily = daily;
        this.today = today;
    }

    void mail() {
        for (Whom one : whom()) {
            try {
                daily.write(one.person, one.everything);
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "The mail of the day for person %d could not be written.", one.person);
            }
        }
    }

    /** @param everything false outside their days: then they hear of dates alone that cost a right */
    private record Whom(long person, boolean everything) {}

    private List<Whom> whom() {
        try (Connection connection = jobs.getConnection()) {
            Optional<Habit.Newsroom> newsroom = newsroom(connection);
            return newsroom.isEmpty() ? List.of() : awake(connection, newsroom.get());
        } catch (SQLException e) {
            throw new IllegalStateException("nobody knows whom to write", e);
        }
    }

    private List<Whom> awake(Connection connection, Habit.Newsroom newsroom) throws SQLException {
        Map<Long, Boolean> hard = waiting(connection);
        Map<Long, Habit> habits = Habits.of(connection, hard.keySet());
        Instant now = today.instant();
        LocalDate day = today.date();
        List<Whom> awake = new ArrayList<>();
        hard.forEach((person, costly) -> {
            Habit habit = habits.getOrDefault(person, Habit.USUAL);
            boolean everything = habit.lets(now, day, newsroom);
            if (everything || (costly && habit.letsHard(now, day, newsroom))) {
                awake.add(new Whom(person, everything));
            }
        });
        return awake;
    }

    private Map<Long, Boolean> waiting(Connection connection) throws SQLException {
        LocalDate day = today.date();
        Map<Long, Boolean> waiting = new LinkedHashMap<>();
        try (PreparedStatement query = connection.prepareStatement(WHOM)) {
            query.setObject(1, day);
            query.setObject(2, day);
            query.setObject(3, day);
            query.setObject(4, day);
            query.setObject(5, day);
            query.setBoolean(6, Morning.comesOn(day));
            query.setObject(7, day);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    waiting.put(row.getLong(1), row.getBoolean(2));
                }
            }
        }
        return waiting;
    }

    private Optional<Habit.Newsroom> newsroom(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT mail_hour FROM newsroom");
                ResultSet row = query.executeQuery()) {
            return row.next() ? Optional.of(new Habit.Newsroom(row.getInt(1), today.zone())) : Optional.empty();
        }
    }
}
