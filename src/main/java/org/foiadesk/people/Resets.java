package org.foiadesk.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import java.util.Optional;
import java.util.OptionalLong;
import org.foiadesk.platform.Audit;

/**
 * Forgotten passwords. Done after the page has answered: neither its words nor its time tell whether anybody bears the
 * name.
 */
@ApplicationScoped
class Resets {

    private final Persons persons;
    private final Links links;
    private final Tries tries;
    private final Notes notes;
    private final Audit audit;

    Resets(Persons persons, Links links, Tries tries, Notes notes, Audit audit) {
        this.persons = persons;
        this.links = links;
        this.tries = tries;
        this.notes = notes;
        this.audit = audit;
    }

    void wished(@ObservesAsync ResetWished wish) {
        QuarkusTransaction.requiringNew().run(() -> {
            Optional<Person> person = named(wish.typed()).filter(Person::active);
            record(person, wish.network());
            person.filter(known -> !known.email().isEmpty() && tries.allowMailTo(known.id()))
                    .ifPresent(known -> notes.letBackIn(known, links.reset(known.id())));
        });
    }

    private Optional<Person> named(String typed) {
        return typed.contains("@") ? persons.byEmail(typed) : persons.byUsername(typed);
    }

    /** An unknown name is not written down: people type their password there. */
    private void record(Optional<Person> person, String network) {
        audit.record(
                person.map(known -> OptionalLong.of(known.id())).orElse(OptionalLong.empty()),
                "new password wished",
                person.map(Person::username).orElse("unknown name"),
                network);
    }
}
