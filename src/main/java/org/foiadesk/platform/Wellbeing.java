package org.foiadesk.platform;

import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Why {@code /q/health/well} says what it says, in the same sentences. */
@ApplicationScoped
public class Wellbeing {

    private static final String REASON = "reason";

    private final Instance<HealthCheck> checks;

    Wellbeing(@Wellness Instance<HealthCheck> checks) {
        this.checks = checks;
    }

    /** @param reason a sentence that names nobody and no request */
    public static HealthCheckResponse down(String name, String reason) {
        return HealthCheckResponse.named(name).withData(REASON, reason).down().build();
    }

    /** Empty where all is well. Asks the database on the jobs' login: not within a page's transaction. */
    public List<String> reasons() {
        return checks.stream()
                .map(HealthCheck::call)
                .flatMap(answer -> answer.getData().stream())
                .map(data -> String.valueOf(data.get(REASON)))
                .toList();
    }
}
