package org.foiadesk.desk;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.foiadesk.people.Upkeep;
import org.foiadesk.platform.Wellbeing;

/** Says on the settings page what a monitor is told at {@code /q/health/well}, and why. */
@ApplicationScoped
class HealthUpkeep implements Upkeep {

    private final Wellbeing wellbeing;

    HealthUpkeep(Wellbeing wellbeing) {
        this.wellbeing = wellbeing;
    }

    @Override
    public Optional<State> state() {
        List<String> reasons = QuarkusTransaction.suspendingExisting().call(wellbeing::reasons);
        String sentence =
                reasons.isEmpty() ? "Whoever watches this desk hears that it is well." : String.join(" ", reasons);
        return Optional.of(new State("Health", sentence, reasons.isEmpty(), ""));
    }
}
