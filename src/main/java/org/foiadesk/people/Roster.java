package org.foiadesk.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalLong;
import java.util.Set;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.Refusal;
import org.foiadesk.platform.Today;
import org.jspecify.annotations.Nullable;

/** What administrators do with people. Whatever changes somebody's rights ends their sessions at once. */
@ApplicationScoped
public class Roster {

    private static final String ADMINISTRATORS = """
            SELECT id FROM person
            WHERE active AND 'ADMINISTRATOR' = ANY (roles) AND (NOT invented OR (SELECT demo FROM newsroom))
            ORDER BY id FOR UPDATE""";
    private static final String TAKE_BACK =
            "UPDATE invitation SET revoked_at = ? WHERE inviter_id = ? AND used_at IS NULL AND revoked_at IS NULL";

    private static final String WITHDRAW =
            "UPDATE outbox SET state = 'CANCELLED', reason = 'The account was closed.', settled_at = ? "
                    + "WHERE person_id = ? AND state = 'WAITING'";

    private final Sessions sessions;
    private final Audit audit;
    private final Sql sql;
    private final Today today;

    Roster(Sessions sessions, Audit audit, Sql sql, Today today) {
        this.sessions = sessions;
        this.audit = audit;
        this.sql = sql;
        this.today = today;
    }

    void change(Viewer by, Person person, String name, Set<Role> roles, @Nullable Section section) {
        if (!roles.contains(Role.ADMINISTRATOR)) {
            mustNotBeTheLastAdministrator(person);
        }
        String before = Role.words(person.roles());
        boolean rightsChange = person.change(name, roles, section);
        if (rightsChange) {
            record(by, "roles changed", person, before + " to " + Role.words(roles));
            endRights(person);
        } else {
            record(by, "person changed", person, "");
        }
    }

    public void leave(Viewer by, Person person) {
        if (by.personId() == person.id()) {
            throw new Refusal("You cannot close your own account. Another administrator can.");
        }
        mustNotBeTheLastAdministrator(person);
        person.leave();
        sql.run(WITHDRAW, today.instant(), person.id());
        sql.run("DELETE FROM personal_token WHERE person_id = ?", person.id());
        record(by, "made inactive", person, "");
        endRights(person);
    }

    void comeBack(Viewer by, Person person) {
        person.comeBack();
        record(by, "made active", person, "");
    }

    /** Locks them all, so that two administrators cannot take the role from each other at once. */
    private void mustNotBeTheLastAdministrator(Person person) {
        boolean others =
                sql.rows(row -> row.getLong(1), ADMINISTRATORS).stream().anyMatch(id -> id != person.id());
        if (person.is(Role.ADMINISTRATOR) && person.active() && !others) {
            throw new Refusal("This is the last administrator. Make somebody else one first.");
        }
    }

    private void endRights(Person person) {
        sessions.endAllOf(person.id());
        if (!person.active() || !person.is(Role.ADMINISTRATOR)) {
            sql.run(TAKE_BACK, today.instant(), person.id());
        }
    }

    private void record(Viewer by, String deed, Person person, String details) {
        audit.record(OptionalLong.of(by.personId()), deed, person.username(), details);
    }
}
