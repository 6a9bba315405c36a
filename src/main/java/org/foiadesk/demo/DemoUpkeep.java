package org.foiadesk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.foiadesk.people.Upkeep;

/** Says on the settings page whether invented requests and people are still about. */
@ApplicationScoped
class DemoUpkeep implements Upkeep {

    private final Departure departure;

    DemoUpkeep(Departure departure) {
        this.departure = departure;
    }

    @Override
    public Optional<State> state() {
        Departure.Standing standing = departure.standing();
        if (!standing.there()) {
            return Optional.empty();
        }
        String sentence =
                standing.requests() + " invented requests and " + standing.people() + " invented people are here.";
        return Optional.of(new State("Demo", sentence, true, "/demo"));
    }
}
