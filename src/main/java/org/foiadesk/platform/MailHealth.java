package org.foiadesk.platform;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether mail is stuck, at {@code /q/health/well}. Not a matter of readiness: a node whose mail server is away still
 * serves pages. It says yes or no and nothing more, as strangers may ask.
 */
@Wellness
@ApplicationScoped
class MailHealth implements HealthCheck {

    private static final String STUCK = """
            SELECT EXISTS (SELECT 1 FROM mail_server WHERE confirmed_at IS NOT NULL AND problem <> '')
              OR EXISTS (SELECT 1 FROM outbox WHERE state = 'FAILED' AND settled_at > now() - interval '1 day')
              OR EXISTS (SELECT 1 FROM outbox WHERE state = 'WAITING' AND address <> ''
                AND next_try_at < now() - interval '15 minutes'
                AND EXISTS (SELECT 1 FROM mail_server WHERE confirmed_at < now() - interval '15 minutes'))
            """;

    private final AgroalDataSource database;

    MailHealth(@DataSource("jobs") AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        try (Connection jobs = database.getConnection();
                Statement sql = jobs.createStatement();
                ResultSet row = sql.executeQuery(STUCK)) {
            return HealthCheckResponse.named("mail")
                    .status(row.next() && !row.getBoolean(1))
                    .build();
        } catch (SQLException away) {
            return HealthCheckResponse.down("mail");
        }
    }
}
