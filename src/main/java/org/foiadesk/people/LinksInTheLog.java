package org.foiadesk.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.foiadesk.platform.Audit;
import org.jboss.logging.Logger;

/** At the start, for whoever reads the log: the link to set the desk up, or one to let a lost person back in. */
@ApplicationScoped
class LinksInTheLog {

    private static final Logger LOG = Logger.getLogger(LinksInTheLog.class);
    /** After everything that may itself set up a newsroom, such as the demo. */
    private static final int LAST = 9_000;

    private final Newsrooms newsrooms;
    private final Persons persons;
    private final Links links;
    private final Address address;
    private final Audit audit;
    private final Optional<String> lost;

    LinksInTheLog(
            Newsrooms newsrooms,
            Persons persons,
            Links links,
            Address address,
            Audit audit,
            @ConfigProperty(name = "foiadesk.recover") Optional<String> lost) {
        this.newsrooms = newsrooms;
        this.persons = persons;
        this.links = links;
        this.address = address;
        this.audit = audit;
        this.lost = lost;
    }

    void print(@Observes @Priority(LAST) StartupEvent started) {
        QuarkusTransaction.requiringNew().run(() -> {
            if (newsrooms.only().isEmpty()) {
                LOG.infof(
                        "This desk is not set up yet. Set it up at %s (once, within seven days)",
                        address.of("/setup?token=" + links.setUp()));
            }
            lost.ifPresent(this::printWayBack);
        });
    }

    private void printWayBack(String username) {
        Optional<Person> person = persons.byUsername(username).filter(Person::active);
        if (person.isEmpty()) {
            LOG.warnf("foiadesk.recover names %s, but nobody active has that user name.", username);
            return;
        }
        String token = links.recovery(person.get().id());
        audit.record(OptionalLong.empty(), "recovery link printed", person.get().username(), "");
        LOG.infof(
                "%s can choose a new password at %s (once, within the hour)",
                person.get().username(), address.of("/recover?token=" + token));
    }
}
