package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.foiadesk.platform.Refusal;

/** Chosen behind a link that works once; it ends every session of its owner. */
@ApplicationScoped
class NewPassword {

    private final Links links;
    private final Persons persons;
    private final Passwords passwords;
    private final Sessions sessions;
    private final Newsrooms newsrooms;

    NewPassword(Links links, Persons persons, Passwords passwords, Sessions sessions, Newsrooms newsrooms) {
        this.links = links;
        this.persons = persons;
        this.passwords = passwords;
        this.sessions = sessions;
        this.newsrooms = newsrooms;
    }

    /** @throws Refusal in these words for a link that leads to nobody */
    Person owner(Optional<Long> linked, String noMore) {
        return linked.flatMap(persons::byId).filter(Person::active).orElseThrow(() -> new Refusal(noMore));
    }

    /** What is wrong with it; empty when it will do. */
    String fault(String password, Person person) {
        return PasswordRule.fault(password, newsrooms.masthead().newsroom(), person.username());
    }

    /** @throws Refusal in these words when the link was spent in the meantime */
    void keep(Person person, String token, String password, String noMore) {
        if (!links.spend(token)) {
            throw new Refusal(noMore);
        }
        person.password = passwords.hash(password);
        sessions.endAllOf(person.id());
    }
}
