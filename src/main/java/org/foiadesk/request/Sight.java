package org.foiadesk.request;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foiadesk.people.Viewer;

/**
 * The rule of visibility asked in Java, before the database asks it again. The leak sweep runs a second time with this
 * switched off, to see that row security alone holds.
 */
@ApplicationScoped
class Sight {

    private final boolean asks;

    Sight(@ConfigProperty(name = "foiadesk.ask-in-java", defaultValue = "true") boolean asks) {
        this.asks = asks;
    }

    boolean asks() {
        return asks;
    }

    boolean reaches(Viewer viewer, Access access) {
        Reach reach = Reach.of(viewer);
        return !asks
                || switch (access.level) {
                    case NEWSROOM -> true;
                    case TEAM -> reach.team() || (reach.named() && access.names(viewer.personId()));
                    case SEALED -> reach.named() && access.names(viewer.personId());
                };
    }
}
