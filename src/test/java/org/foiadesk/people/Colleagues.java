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
    private final Passwords passwords;
    private final Sql sql;
    private final MovableClock clock;

    Colleagues(Newsrooms newsrooms, Persons persons, Passwords passwords, Sql sql, MovableClock clock) {
        this.newsrooms = newsrooms;
        this.persons = persons;
        this.passwords = passwords;
        this.sql = sql;
        this.clock = clock;
    }

    /** Nobody has guessed anything yet, nothing is demanded, and it is now. */
    void freshStart() {
        clock.reset();
        newsroom();
        sql.run("DELETE FROM bucket");
        sql.run("UPDATE newsroom SET second_factor_for = '{}'");
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

    /** As the database has it now. */
    Person now(String username) {
        return QuarkusTransaction.requiringNew()
                .call(() -> persons.byUsername(username).orElseThrow());
    }

    boolean hasPassword(String username, String password) {
        return passwords.matches(password, now(username).password);
    }

    TestBrowser signedIn(String username, Role... roles) {
        person(username, roles);
        TestBrowser browser = new TestBrowser();
        TestBrowser.Page answer = browser.signIn(username, PASSWORD);
        if (answer.status() != 303) {
            throw new AssertionError(username + " cannot sign in: " + answer.status() + answer.body());
        }
        return browser;
    }

    long audited(String deed, String subject) {
        return sql.rows(
                        row -> row.getLong(1),
                        "SELECT count(*) FROM audit WHERE deed = ? AND subject = ?",
                        deed,
                        subject)
                .get(0);
    }
}
