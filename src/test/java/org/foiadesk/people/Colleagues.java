package org.foiadesk.people;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Set;

/** A newsroom with people for the tests of this room; each test asks for the people it needs, under names of its own. */
@ApplicationScoped
class Colleagues {

    static final String PASSWORD = "a paper with ink";

    private final Newsrooms newsrooms;
    private final Persons persons;

    Colleagues(Newsrooms newsrooms, Persons persons) {
        this.newsrooms = newsrooms;
        this.persons = persons;
    }

    void newsroom() {
        QuarkusTransaction.requiringNew().run(() -> {
            if (newsrooms.only().isEmpty()) {
                newsrooms.open("The Test", ZoneId.of("America/New_York"), false);
            }
        });
    }

    Person person(String username, Role... roles) {
        newsroom();
        return QuarkusTransaction.requiringNew().call(() -> persons.byUsername(username)
                .orElseGet(() -> persons.add(username, username + " Test", PASSWORD, Set.of(roles), null)));
    }
}
