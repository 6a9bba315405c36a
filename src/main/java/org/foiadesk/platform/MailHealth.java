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
 * serves pages.
 */
@Wellness
@ApplicationScoped
class MailHealth implements HealthCheck {

    private static final String STUCK = """
            SELECT CASE
              WHEN EXISTS (SELECT 1 FROM mail_server WHERE confirmed_at IS NOT NULL AND problem <> '')
                THEN 'Mail waits: its server is in the way. What to do is said at /settings/mail.'
              WHEN EXISTS (SELECT 1 FROM outbox WHERE state = 'WAITING' AND address <> ''
                  AND next_try_at < now() - interval '15 minutes'
                  AND EXISTS (SELECT 1 FROM mail_server WHERE confirmed_at < now() - interval '15 minutes'))
                THEN 'Mail that is due does not leave. Start the desk again; its log says why it stopped.'
              WHEN EXISTS (SELECT 1 FROM outbox WHERE state = 'FAILED' AND settled_at > now() - interval '1 day')
                THEN 'Mails failed in the last day. They stand at /outbox?of=everybody&state=FAILED.'
              ELSE '' END
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
            String reason = row.next() ? row.getString(1) : "";
            return reason.isEmpty() ? HealthCheckResponse.up("mail") : Wellbeing.down("mail", reason);
        } catch (SQLException away) {
            return Wellbeing.down("mail", "Nobody knows how mail stands: the database does not answer.");
        }
    }
}
