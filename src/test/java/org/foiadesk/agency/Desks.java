package org.foiadesk.agency;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;

/** Somebody of each role, signed in. */
@ApplicationScoped
class Desks {

    private static final String PASSWORD = "an agency with ink";

    private final Map<Role, TestBrowser> browsers = new ConcurrentHashMap<>();
    private final Newsrooms newsrooms;
    private final Persons persons;

    Desks(Newsrooms newsrooms, Persons persons) {
        this.newsrooms = newsrooms;
        this.persons = persons;
    }

    /** One sign-in a role for all tests: many in a minute are slowed. */
    TestBrowser browserOf(Role role) {
        return browsers.computeIfAbsent(role, this::signedIn);
    }

    private TestBrowser signedIn(Role role) {
        String username = "agency." + role.name().toLowerCase(Locale.ROOT);
        QuarkusTransaction.requiringNew().run(() -> {
            if (newsrooms.only().isEmpty()) {
                newsrooms.open("The Test", ZoneId.of("America/New_York"), false);
            }
            if (persons.byUsername(username).isEmpty()) {
                persons.add(username, "Agency " + role.words(), PASSWORD, Set.of(role), null);
            }
        });
        TestBrowser browser = new TestBrowser();
        browser.signIn(username, PASSWORD);
        return browser;
    }
}
