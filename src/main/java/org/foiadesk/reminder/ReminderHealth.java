package org.foiadesk.reminder;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.foiadesk.platform.Today;
import org.foiadesk.platform.Wellbeing;

/** Whether dates are still looked at, at {@code /q/health/well}: nobody would miss what a stopped planner does not say. */
@Wellness
@ApplicationScoped
class ReminderHealth implements HealthCheck {

    static final String BEHIND = "Reminders are behind. Start the desk again; its log says why it stopped.";

    private final AgroalDataSource database;
    private final Today today;

    ReminderHealth(@DataSource("jobs") AgroalDataSource database, Today today) {
        this.database = database;
        this.today = today;
    }

    @Override
    public HealthCheckResponse call() {
        try (Connection jobs = database.getConnection();
                Statement sql = jobs.createStatement();
                ResultSet row = sql.executeQuery("SELECT at FROM planner")) {
            boolean runs =
                    row.next() && runs(row.getObject(1, OffsetDateTime.class).toInstant(), today.instant());
            return runs ? HealthCheckResponse.up("reminders") : Wellbeing.down("reminders", BEHIND);
        } catch (SQLException away) {
            return Wellbeing.down("reminders", "Nobody looks at dates: the database does not answer.");
        }
    }

    static boolean runs(Instant last, Instant now) {
        return Duration.between(last, now).compareTo(Duration.ofMinutes(15)) < 0;
    }
}
