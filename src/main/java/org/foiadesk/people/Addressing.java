package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import org.foiadesk.platform.Audit;
import org.jspecify.annotations.Nullable;

/** Where the desk writes to somebody. What waits for them goes to the new address; the old one is told. */
@ApplicationScoped
class Addressing {

    private final Persons persons;
    private final Notes notes;
    private final Audit audit;
    private final Sql sql;

    Addressing(Persons persons, Notes notes, Audit audit, Sql sql) {
        this.persons = persons;
        this.notes = notes;
        this.audit = audit;
        this.sql = sql;
    }

    /** What was typed as the address of somebody, who may be nobody yet. */
    Field read(@Nullable String typed, long personId) {
        Field email = Field.email(typed);
        return email.unless(
                email.right() && persons.hasEmail(email.value(), personId), "Somebody here has that address already.");
    }

    /** The note to the old address comes last, so that it is not moved to the new one. */
    void change(long by, Person person, String email) {
        String before = person.email();
        if (before.equals(email)) {
            return;
        }
        person.email = email;
        persons.flush();
        sql.run("UPDATE outbox SET address = ? WHERE person_id = ? AND state = 'WAITING'", email, person.id());
        // A link that went to the old address is no longer this person's.
        sql.run("DELETE FROM one_time_link WHERE person_id = ? AND purpose = 'RESET'", person.id());
        if (!before.isEmpty()) {
            notes.addressGivenUp(person, before);
        }
        audit.record(OptionalLong.of(by), "address changed", person.username(), "");
    }
}
