package org.foiadesk.correspondence;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.foiadesk.platform.Wellbeing;

/** Whether letters still come in, at {@code /q/health/well}: an agency's answer that is not fetched is missed by nobody. */
@Wellness
@ApplicationScoped
class MailboxHealth implements HealthCheck {

    private final Backstage backstage;

    MailboxHealth(Backstage backstage) {
        this.backstage = backstage;
    }

    @Override
    public HealthCheckResponse call() {
        try {
            Optional<MailboxStanding> standing = backstage.call(MailboxStanding::of);
            if (standing.filter(MailboxStanding::alarm).isPresent()) {
                return down(
                        "Letters are not fetched: the mailbox is in trouble. What to do is said at /settings/mailbox.");
            }
            if (standing.filter(known -> known.stuck() > 0).isPresent()) {
                return down("Letters in the mailbox could not be kept. How many is said at /settings/mailbox.");
            }
            return HealthCheckResponse.up("mailbox");
        } catch (IllegalStateException away) {
            return down("Nobody knows how the mailbox stands: the database does not answer.");
        }
    }

    private static HealthCheckResponse down(String reason) {
        return Wellbeing.down("mailbox", reason);
    }
}
