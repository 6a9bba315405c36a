package org.foiadesk.demo;

import jakarta.enterprise.context.ApplicationScoped;
import org.foiadesk.people.Upkeep;

/** Says on the settings page whether invented requests and people are still about. */
@ApplicationScoped
class DemoUpkeep implements Upkeep {

    private final Departure departure;

    DemoUpkeep(Departure departure) {
        this.departure = departure;
    }

    @Override
    public State state() {
        Departure.Standing standing = departure.standing();
        if (!standing.there()) {
            return new State("Demo", "Nothing of the demo is here.", true, "");
        }
        return new State(
                "Demo",
                standing.requests() + " invented requests and " + standing.people() + " invented people are here.",
                true,
                "/demo");
    }
}
