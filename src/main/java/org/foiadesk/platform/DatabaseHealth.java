package org.foiadesk.platform;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether the database answers pages and jobs, at {@code /q/health/ready}. */
@Readiness
@ApplicationScoped
class DatabaseHealth implements HealthCheck {

    private final AgroalDataSource pages;
    private final AgroalDataSource jobs;

    DatabaseHealth(AgroalDataSource pages, @DataSource("jobs") AgroalDataSource jobs) {
        this.pages = pages;
        this.jobs = jobs;
    }

    @Override
    public HealthCheckResponse call() {
        if (!answers(pages)) {
            return Wellbeing.down(
                    "database",
                    "The database does not answer pages: it is away, full, or all its"
                            + " connections are taken. Pages say so, and come back by themselves.");
        }
        return answers(jobs)
                ? HealthCheckResponse.up("database")
                : Wellbeing.down("database", "The database does not answer background work: look at the jobs' login.");
    }

    private static boolean answers(AgroalDataSource database) {
        try {
            return database.isHealthy(false);
        } catch (SQLException away) {
            return false;
        }
    }
}
