package org.foiadesk.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.foiadesk.people.Upkeep;
import org.foiadesk.request.Rederivation;

/** How far the counting anew came, as long as there is any. */
@ApplicationScoped
class RecountUpkeep implements Upkeep {

    private final Rederivation rederivation;

    RecountUpkeep(Rederivation rederivation) {
        this.rederivation = rederivation;
    }

    @Override
    public Optional<State> state() {
        return rederivation.progress().map(far -> new State("Dates", far.sentence(), true, "/settings/law"));
    }
}
