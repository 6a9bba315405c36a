package org.foiadesk.request;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.foiadesk.agency.Agencies;
import org.foiadesk.event.Filing;
import org.foiadesk.people.Newsrooms;
import org.foiadesk.people.Person;
import org.foiadesk.people.Persons;
import org.foiadesk.people.Role;
import org.foiadesk.people.TestBrowser;
import org.foiadesk.people.Viewer;
import org.foiadesk.platform.Asking;
import org.jspecify.annotations.Nullable;

/** People and requests for the tests of this room: each deed is one transaction on somebody's behalf. */
@ApplicationScoped
class Newsdesk {

    private static final String PASSWORD = "ink on paper, daily";

    private final Map<Long, TestBrowser> browsers = new ConcurrentHashMap<>();
    private final Newsrooms newsrooms;
    private final Persons persons;
    private final Agencies agencies;
    private final Asking asking;
    private final Log log;

    Newsdesk(Newsrooms newsrooms, Persons persons, Agencies agencies, Asking asking, Log log) {
        this.newsrooms = newsrooms;
        this.persons = persons;
        this.agencies = agencies;
        this.asking = asking;
        this.log = log;
    }

    Viewer person(String username, Role... roles) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (newsrooms.only().isEmpty()) {
                newsrooms.open("The Test", ZoneId.of("America/New_York"), false);
            }
            Person person = persons.byUsername(username)
                    .orElseGet(() -> persons.add(username, "Test " + username, PASSWORD, Set.of(roles), null));
            return new Viewer(person.id(), person.name(), person.roles());
        });
    }

    <T> T as(Viewer viewer, Function<Viewer, T> deed) {
        return asking.as(
                viewer.personId(), () -> QuarkusTransaction.requiringNew().call(() -> deed.apply(viewer)));
    }

    /** Signed in through the door, and kept as long as the session holds. */
    TestBrowser browser(Viewer viewer) {
        return browsers.compute(
                viewer.personId(), (id, known) -> known != null && known.isSignedIn() ? known : signedIn(viewer));
    }

    private TestBrowser signedIn(Viewer viewer) {
        String username = QuarkusTransaction.requiringNew()
                .call(() -> persons.byId(viewer.personId()).orElseThrow().username());
        TestBrowser browser = new TestBrowser();
        TestBrowser.Page answer = browser.signIn(username, PASSWORD);
        if (answer.status() != 303) {
            throw new AssertionError(username + " cannot sign in: " + answer.status());
        }
        return browser;
    }

    /** The number of a new request to the FBI. */
    String logged(Viewer viewer, String title, @Nullable LocalDate filedOn, Level level) {
        return as(viewer, v -> log.open(wanted(title, filedOn, level, UUID.randomUUID()), v)
                .number());
    }

    NewRequest wanted(String title, @Nullable LocalDate filedOn, Level level, UUID once) {
        long fbi = agencies.byKey("fbi").orElseThrow().id();
        Details details = new Details(title, "All records.", "", "", null, List.of("test"));
        return new NewRequest(fbi, details, Discretion.at(level), filedOn, Filing.How.EMAIL, "", "", once, false);
    }
}
