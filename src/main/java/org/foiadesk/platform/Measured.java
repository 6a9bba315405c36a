package org.foiadesk.platform;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Numbers for whoever watches the desk, asked of the database when they look; no number while it is away. */
@ApplicationScoped
public class Measured {

    private final AgroalDataSource jobs;

    Measured(@DataSource("jobs") AgroalDataSource jobs) {
        this.jobs = jobs;
    }

    /** @param query one number, of the jobs' login; quick, as it is asked at each look */
    public void gauge(MeterRegistry registry, String name, String description, String query) {
        Gauge.builder(name, this, measured -> measured.ask(query))
                .description(description)
                .register(registry);
    }

    private double ask(String query) {
        try (Connection connection = jobs.getConnection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            return row.next() ? row.getDouble(1) : Double.NaN;
        } catch (SQLException away) {
            return Double.NaN;
        }
    }
}
