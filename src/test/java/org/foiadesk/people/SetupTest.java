package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.platform.Today;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** On a database of its own, as a desk is set up once. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@TestProfile(SetupTest.ANewDesk.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SetupTest {

    public static final class ANewDesk implements QuarkusTestProfile {}

    @ApplicationScoped
    static class Wishes {
        final List<DemoWished> heard = new ArrayList<>();

        void hear(@Observes DemoWished wish) {
            heard.add(wish);
        }

        List<DemoWished> heard() {
            return heard;
        }
    }

    @Inject
    Links links;

    @Inject
    Newsrooms newsrooms;

    @Inject
    Persons persons;

    @Inject
    Today today;

    @Inject
    Wishes wishes;

    @Test
    @Order(1)
    void beforeTheSetUpEveryPageSaysSo() {
        TestBrowser browser = new TestBrowser();
        assertThat(browser.get("/people").location()).isEqualTo("/setup");
        assertThat(browser.get("/login").location()).isEqualTo("/setup");
        for (String path : List.of("/setup", "/setup?token=", "/setup?token=guess")) {
            Page page = browser.get(path);
            assertThat(page.body()).contains("not set up yet", "in the log").doesNotContain("<form action=\"/setup\"");
        }
    }

    @Test
    @Order(2)
    void withoutTheLinkNobodySetsUp() {
        assertThat(setUp("guess", "America/Chicago").status()).isEqualTo(409);
        assertThat(setUp("", "America/Chicago").status()).isEqualTo(409);
        assertThat(newsrooms.only()).isEmpty();
    }

    @Test
    @Order(3)
    void aWrongFormIsShownAgainAndTheLinkStaysGood() {
        String token = links.setUp();
        Page answer = setUp(token, "Mars/Olympus");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Choose a time zone of the list", "value=\"The Lantern\"", "value=\"pat\"")
                .doesNotContain(Colleagues.PASSWORD);
        assertThat(new TestBrowser().get("/setup?token=" + token).body()).contains("<form action=\"/setup\"");
    }

    @Test
    @Order(4)
    void theFirstAdministratorSetsUpAndIsSignedIn() {
        String other = links.setUp();
        TestBrowser browser = new TestBrowser();
        Page answer = setUp(browser, links.setUp(), "America/Chicago");
        assertThat(answer.location()).isEqualTo("/");
        assertThat(browser.get("/settings").status()).isEqualTo(200);
        assertThat(today.zone()).isEqualTo(ZoneId.of("America/Chicago"));
        assertThat(wishes.heard()).hasSize(1);
        assertThat(links.setsUp(other)).isFalse();
    }

    @Test
    @Order(5)
    void aDeskIsSetUpOnce() {
        assertThat(new TestBrowser().get("/setup").location()).isEqualTo("/login");
        assertThat(setUp(links.setUp(), "America/Denver").status()).isEqualTo(409);
        assertThat(new TestBrowser().get("/people").location()).startsWith("/login");
        assertThat(today.zone()).isEqualTo(ZoneId.of("America/Chicago"));
    }

    @Test
    @Order(6)
    void aLostAdministratorComesBackByTheLinkOfTheLog() {
        long pat = persons.byUsername("pat").orElseThrow().id();
        TestBrowser before = new TestBrowser();
        before.signIn("pat", Colleagues.PASSWORD);
        String token = links.recovery(pat);
        TestBrowser browser = new TestBrowser();
        assertThat(browser.get("/recover?token=" + token).body()).contains("A new password for pat");
        assertThat(browser.post("/recover", "token", token, "password", "short").status())
                .isEqualTo(422);
        Page answer = browser.post("/recover", "token", token, "password", "found again at last");
        assertThat(answer.location()).isEqualTo("/login");
        assertThat(before.isSignedIn()).isFalse();
        assertThat(browser.isSignedIn()).isFalse();
        assertThat(browser.signIn("pat", "found again at last").status()).isEqualTo(303);
        assertThat(browser.post("/recover", "token", token, "password", "once more with ink")
                        .status())
                .isEqualTo(409);
    }

    @Test
    @Order(7)
    void aSetUpLinkIsNoWayBack() {
        assertThat(new TestBrowser().get("/recover?token=" + links.setUp()).status())
                .isEqualTo(409);
        assertThat(new TestBrowser().get("/recover?token=guess").status()).isEqualTo(409);
        assertThat(persons.byUsername("pat").orElseThrow().roles()).isEqualTo(Set.of(Role.ADMINISTRATOR));
    }

    private static Page setUp(String token, String zone) {
        return setUp(new TestBrowser(), token, zone);
    }

    private static Page setUp(TestBrowser browser, String token, String zone) {
        browser.get("/setup");
        return browser.post(
                "/setup",
                "token",
                token,
                "newsroom",
                "The Lantern",
                "zone",
                zone,
                "name",
                "Pat Lindqvist",
                "username",
                "pat",
                "password",
                Colleagues.PASSWORD,
                "demo",
                "yes");
    }
}
