package org.foiadesk.reminder;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import org.foiadesk.platform.Today;

/**
 * Plans reminders two days ahead, and those that fell due while nobody planned. Planning twice, on two nodes or with a
 * clock set back, plans nothing twice: the table's key is the truth.
 */
@ApplicationScoped
class Planner {

    private final AgroalDataSource jobs;
    private final Today today;

    Planner(@DataSource("jobs") AgroalDataSource jobs, Today today) {
        this.jobs = jobs;
        this.today = today;
    }

    /** One transaction; where another node is planning, nothing. */
    void plan() {
        LocalDate day = today.date();
        try (Connection connection = jobs.getConnection()) {
            connection.setAutoCommit(false);
            try {
                new Plan(connection, day, today.instant()).make();
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("reminders could not be planned", e);
        }
    }
}
