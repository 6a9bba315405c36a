package org.foiadesk.correspondence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.foiadesk.jail.Jail;
import org.foiadesk.people.Upkeep;

/** On the settings page, how well what strangers sent is kept apart while it is read. */
@ApplicationScoped
class ReadingUpkeep implements Upkeep {

    private final Jail jail;

    ReadingUpkeep(Jail jail) {
        this.jail = jail;
    }

    @Override
    public Optional<State> state() {
        return Optional.of(new State("Reading mail", jail.state(), jail.reads(), "/settings/mailbox"));
    }
}
