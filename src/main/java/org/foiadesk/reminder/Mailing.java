package org.foiadesk.reminder;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foiadesk.platform.Today;
import org.jboss.logging.Logger;

/** Each person's mail of the day, from the newsroom's hour on; one that cannot be written does not stop the others. */
@ApplicationScoped
class Mailing {

    private static final Logger LOG = Logger.getLogger(Mailing.class);

    private static final String WHOM = """
            SELECT r.person_id FROM reminder r WHERE r.state = 'PLANNED' AND r.fires_on <= ? AND (r.hard
              OR NOT EXISTS (SELECT 1 FROM daily_mail d WHERE d.person_id = r.person_id AND d.day = ?
                             AND d.mail_id IS NOT NULL))
            UNION
            SELECT n.person_id FROM moved_notice n WHERE n.told_at IS NULL
              AND NOT EXISTS (SELECT 1 FROM daily_mail d WHERE d.person_id = n.person_id AND d.day = ?
                              AND d.mail_id IS NOT NULL)
            UNION
            SELECT p.id FROM person p WHERE p.active AND 'EDITOR' = ANY (p.roles) AND ?
              AND NOT EXISTS (SELECT 1 FROM daily_mail d WHERE d.person_id = p.id AND d.day = ?)
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
        if (!morningHasCome()) {
            return;
        }
        for (long person : whom()) {
            try {
                daily.write(person);
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "The mail of the day for person %d could not be written.", person);
            }
        }
    }

    private boolean morningHasCome() {
        try (Connection connection = jobs.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT mail_hour FROM newsroom");
                ResultSet row = query.executeQuery()) {
            return row.next() && !today.instant().isBefore(new MailHour(row.getInt(1), today.zone()).on(today.date()));
        } catch (SQLException e) {
            throw new IllegalStateException("the newsroom's hour could not be read", e);
        }
    }

    private List<Long> whom() {
        LocalDate day = today.date();
        List<Long> people = new ArrayList<>();
        try (Connection connection = jobs.getConnection();
                PreparedStatement query = connection.prepareStatement(WHOM)) {
            query.setObject(1, day);
            query.setObject(2, day);
            query.setObject(3, day);
            query.setBoolean(4, Morning.comesOn(day));
            query.setObject(5, day);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    people.add(row.getLong(1));
                }
            }
            return people;
        } catch (SQLException e) {
            throw new IllegalStateException("nobody knows whom to write", e);
        }
    }
}
