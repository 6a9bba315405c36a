package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SessionTest {

    @Inject
    Colleagues colleagues;

    @Inject
    MovableClock clock;

    @BeforeEach
    void freshStart() {
        colleagues.freshStart();
    }

    @Test
    void aSessionPlantedBeforeSignInIsNeverTheOneAfter() {
        colleagues.person("is.fixed", Role.REPORTER);
        String planted = Token.fresh();
        TestBrowser victim = new TestBrowser().plant("sid", planted);
        victim.signIn("is.fixed", Colleagues.PASSWORD);
        assertThat(victim.cookie("sid")).isPresent().get().isNotEqualTo(planted);
        assertThat(thiefWith(planted).isSignedIn()).isFalse();
    }

    @Test
    void signingInAnewEndsTheSessionThatTheBrowserHeld() {
        TestBrowser browser = colleagues.signedIn("comes.again", Role.REPORTER);
        TestBrowser thief = thiefWith(sid(browser));
        browser.signIn("comes.again", Colleagues.PASSWORD);
        assertThat(thief.isSignedIn()).isFalse();
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void aCookieKeptFromBeforeSigningOutIsWorthless() {
        TestBrowser browser = colleagues.signedIn("signs.out", Role.REPORTER);
        TestBrowser thief = thiefWith(sid(browser));
        assertThat(thief.isSignedIn()).isTrue();
        Page out = browser.post("/logout");
        assertThat(out.location()).isEqualTo("/login");
        assertThat(out.answer().headers().firstValue("Clear-Site-Data")).isPresent();
        assertThat(thief.isSignedIn()).isFalse();
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void aChangedPasswordEndsEverySessionButThisOneWhichIsNew() {
        colleagues.person("changes", Role.REPORTER);
        TestBrowser elsewhere = colleagues.signedIn("changes");
        TestBrowser here = colleagues.signedIn("changes");
        TestBrowser thief = thiefWith(sid(here));
        Page answer = here.post(
                "/profile/password", "password", Colleagues.PASSWORD, "new-password", "another paper with ink");
        assertThat(answer.status()).isEqualTo(303);
        assertThat(elsewhere.isSignedIn()).isFalse();
        assertThat(thief.isSignedIn()).isFalse();
        assertThat(here.isSignedIn()).isTrue();
        assertThat(colleagues.hasPassword("changes", "another paper with ink")).isTrue();
    }

    @Test
    void thePasswordIsNotChangedWithoutTheOneBefore() {
        TestBrowser browser = colleagues.signedIn("is.careful", Role.REPORTER);
        Page answer = browser.post(
                "/profile/password", "password", "not the password", "new-password", "another paper with ink");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("not your password").doesNotContain("another paper");
        assertThat(colleagues.hasPassword("is.careful", Colleagues.PASSWORD)).isTrue();
        IntStream.range(0, 10)
                .forEach(n -> browser.post("/profile/password", "password", "no " + n, "new-password", "short"));
        assertThat(browser.post("/profile/password", "password", Colleagues.PASSWORD, "new-password", "short")
                        .body())
                .contains("Too many tries");
    }

    @Test
    void aChangeOfRolesEndsTheSessionsAndIsEffectiveAtOnce() {
        TestBrowser administrator = colleagues.signedIn("keeps.people", Role.ADMINISTRATOR);
        TestBrowser other = colleagues.signedIn("is.demoted", Role.ADMINISTRATOR);
        assertThat(other.get("/settings").status()).isEqualTo(200);
        long id = colleagues.now("is.demoted").id();
        administrator.post("/people/" + id, "name", "Is Demoted", "roles", "READER");
        assertThat(other.isSignedIn()).isFalse();
        other.signIn("is.demoted", Colleagues.PASSWORD);
        assertThat(other.get("/settings").status()).isEqualTo(403);
    }

    @Test
    void aNewNameAloneEndsNoSession() {
        TestBrowser administrator = colleagues.signedIn("keeps.people", Role.ADMINISTRATOR);
        TestBrowser other = colleagues.signedIn("is.renamed", Role.REPORTER);
        long id = colleagues.now("is.renamed").id();
        administrator.post("/people/" + id, "name", "Anew Named", "roles", "REPORTER");
        assertThat(other.get("/profile").body()).contains("Anew Named");
    }

    @Test
    void aLeaverIsOutAtTheNextClick() {
        TestBrowser administrator = colleagues.signedIn("keeps.people", Role.ADMINISTRATOR);
        TestBrowser leaver = colleagues.signedIn("leaves", Role.REPORTER);
        administrator.post("/people/" + colleagues.now("leaves").id() + "/leave");
        assertThat(leaver.isSignedIn()).isFalse();
    }

    @Test
    void eightHoursWithoutAClickEndASession() {
        TestBrowser browser = colleagues.signedIn("rests", Role.REPORTER);
        clock.moveOn(Duration.ofHours(7));
        assertThat(browser.isSignedIn()).isTrue();
        clock.moveOn(Duration.ofHours(7));
        assertThat(browser.isSignedIn()).isTrue();
        clock.moveOn(Duration.ofHours(8));
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void sevenDaysEndASessionHoweverBusy() {
        TestBrowser browser = colleagues.signedIn("is.busy", Role.REPORTER);
        for (int hours = 0; hours < 7 * 24 - 6; hours += 6) {
            clock.moveOn(Duration.ofHours(6));
            assertThat(browser.isSignedIn()).isTrue();
        }
        clock.moveOn(Duration.ofHours(6));
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void anAdministratorsSessionIsShort() {
        TestBrowser browser = colleagues.signedIn("keeps.people", Role.ADMINISTRATOR);
        for (int minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
            clock.moveOn(Duration.ofMinutes(20));
            assertThat(browser.isSignedIn()).isTrue();
        }
        clock.moveOn(Duration.ofMinutes(20));
        assertThat(browser.isSignedIn()).isFalse();
        browser.signIn("keeps.people", Colleagues.PASSWORD);
        clock.moveOn(Duration.ofMinutes(30));
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void anotherBrowserIsListedAndCanBeSignedOutFromHere() {
        colleagues.person("has.two", Role.REPORTER);
        TestBrowser phone = new TestBrowser().with("User-Agent", "Mozilla/5.0 (iPhone) Safari/604.1");
        phone.signIn("has.two", Colleagues.PASSWORD);
        TestBrowser here = colleagues.signedIn("has.two");
        String page = here.get("/profile").body();
        assertThat(page).contains("Safari on iPhone", "this one");
        Matcher end = Pattern.compile("/profile/sessions/[0-9a-f]{16}/end").matcher(page);
        assertThat(end.find()).isTrue();
        here.post(end.group());
        assertThat(phone.isSignedIn()).isFalse();
        assertThat(here.isSignedIn()).isTrue();
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() {
        TestBrowser victim = colleagues.signedIn("is.let.be", Role.REPORTER);
        TestBrowser attacker = colleagues.signedIn("meddles", Role.REPORTER);
        attacker.post("/profile/sessions/" + Token.hash(sid(victim)).substring(0, 16) + "/end");
        assertThat(victim.isSignedIn()).isTrue();
    }

    @Test
    void theSessionItselfIsNowhereInThePage() {
        TestBrowser browser = colleagues.signedIn("looks", Role.REPORTER);
        assertThat(browser.get("/profile").body()).doesNotContain(sid(browser), Token.hash(sid(browser)));
    }

    private static String sid(TestBrowser browser) {
        return browser.cookie("sid").orElseThrow();
    }

    private static TestBrowser thiefWith(String sid) {
        return new TestBrowser().plant("sid", sid);
    }
}
