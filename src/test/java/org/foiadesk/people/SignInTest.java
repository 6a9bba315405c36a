package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.stream.IntStream;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.Audit;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SignInTest {

    @Inject
    Colleagues colleagues;

    @Inject
    MovableClock clock;

    @Inject
    Audit audit;

    @BeforeEach
    void freshStart() {
        colleagues.freshStart();
    }

    @Test
    void theRightPasswordLeadsToTheFirstPage() {
        colleagues.person("signs.in", Role.REPORTER);
        TestBrowser browser = new TestBrowser();
        Page answer = browser.signIn("Signs.In ", Colleagues.PASSWORD);
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.location()).isEqualTo("/");
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(colleagues.audited("signed in", "signs.in")).isPositive();
        assertThat(audit.verify()).isEmpty();
    }

    @Test
    void theCookieIsNotForScriptsAndNotForOtherSites() {
        colleagues.person("signs.in", Role.REPORTER);
        Page answer = new TestBrowser().signIn("signs.in", Colleagues.PASSWORD);
        assertThat(answer.answer().headers().allValues("Set-Cookie")).anySatisfy(cookie -> assertThat(cookie)
                .startsWith("sid=")
                .containsIgnoringCase("HttpOnly")
                .contains("SameSite=Lax", "Path=/")
                .doesNotContain("Domain"));
    }

    @Test
    void aWrongPasswordLeadsNowhereAndIsNotShownAgain() {
        colleagues.person("mistypes", Role.REPORTER);
        TestBrowser browser = new TestBrowser();
        Page answer = browser.signIn("mistypes", "not the password");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("do not match").doesNotContain("not the password");
        assertThat(browser.cookie("sid")).isEmpty();
        assertThat(colleagues.audited("sign-in refused", "mistypes")).isPositive();
    }

    @Test
    void anUnknownNameIsAnsweredLikeAWrongPasswordAndNotWrittenDown() {
        colleagues.person("mistypes", Role.REPORTER);
        Page known = new TestBrowser().signIn("mistypes", "not the password");
        Page unknown = new TestBrowser().signIn("mistypez", "not the password");
        assertThat(unknown.status()).isEqualTo(known.status());
        assertThat(unknown.body().replace("mistypez", "mistypes").replaceAll("content=\"[^\"]+\"|value=\"[^\"]+\"", ""))
                .isEqualTo(known.body().replaceAll("content=\"[^\"]+\"|value=\"[^\"]+\"", ""));
        assertThat(colleagues.audited("sign-in refused", "mistypez")).isZero();
        assertThat(colleagues.audited("sign-in refused", "unknown name")).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u0000", "rosa\u0000", "' OR 1=1 --", "ROSA; DROP TABLE person", "שלום", "😀"})
    void aNameThatIsNoneIsOnlyWrong(String name) {
        assertThat(new TestBrowser().signIn(name, "not the password").status()).isEqualTo(422);
    }

    @Test
    void somebodyInactiveIsAnsweredLikeAWrongPassword() {
        TestBrowser administrator = colleagues.signedIn("keeps.people", Role.ADMINISTRATOR);
        long leaver = colleagues.person("has.left", Role.REPORTER).id();
        administrator.post("/people/" + leaver + "/leave");
        Page answer = new TestBrowser().signIn("has.left", Colleagues.PASSWORD);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("do not match");
        administrator.post("/people/" + leaver + "/return");
        assertThat(new TestBrowser().signIn("has.left", Colleagues.PASSWORD).status())
                .isEqualTo(303);
    }

    @Test
    void afterFiveGuessesInAMinuteTheNameIsSlowedButNotInABrowserItsOwnerUsedBefore() {
        clock.stop();
        TestBrowser owner = colleagues.signedIn("is.attacked", Role.EDITOR);
        TestBrowser attacker = new TestBrowser();
        long heard = IntStream.range(0, 20)
                .filter(guess ->
                        attacker.signIn("is.attacked", "guess number " + guess).status() == 422)
                .count();
        assertThat(heard).isEqualTo(5);
        assertThat(attacker.signIn("is.attacked", Colleagues.PASSWORD).status()).isEqualTo(429);
        owner.post("/logout");
        assertThat(owner.signIn("is.attacked", Colleagues.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void theSlowingEndsByItself() {
        clock.stop();
        colleagues.person("was.attacked", Role.EDITOR);
        TestBrowser browser = new TestBrowser();
        IntStream.range(0, 6).forEach(guess -> browser.signIn("was.attacked", "guess number " + guess));
        Page slowed = browser.signIn("was.attacked", Colleagues.PASSWORD);
        assertThat(slowed.status()).isEqualTo(429);
        assertThat(slowed.answer().headers().firstValue("Retry-After")).contains("60");
        clock.moveOn(Duration.ofMinutes(1));
        assertThat(browser.signIn("was.attacked", Colleagues.PASSWORD).status()).isEqualTo(303);
    }

    @Test
    void oneNetworkIsSlowedAfterTwentyGuessesAndOthersAreNot() {
        clock.stop();
        TestBrowser guesses = new TestBrowser().with("X-Forwarded-For", "203.0.113.7");
        TestBrowser neighbour = new TestBrowser().with("X-Forwarded-For", "203.0.113.99");
        TestBrowser elsewhere = new TestBrowser().with("X-Forwarded-For", "198.51.100.7");
        IntStream.range(0, 20).forEach(n -> guesses.signIn("nobody" + n, "not the password"));
        assertThat(neighbour.signIn("nobody21", "not the password").status()).isEqualTo(429);
        assertThat(elsewhere.signIn("nobody22", "not the password").status()).isEqualTo(422);
    }

    @Test
    void thoseWhoKnowTheirPasswordUseUpNothing() {
        colleagues.person("comes.often", Role.REPORTER);
        assertThat(IntStream.range(0, 25).map(n -> new TestBrowser()
                        .signIn("comes.often", Colleagues.PASSWORD)
                        .status()))
                .containsOnly(303);
    }

    @Test
    void refusedTriesAreToldAtTheNextSignIn() {
        TestBrowser owner = colleagues.signedIn("is.told", Role.REPORTER);
        owner.post("/logout");
        new TestBrowser().signIn("is.told", "guess number 1");
        new TestBrowser().signIn("is.told", "guess number 2");
        owner.signIn("is.told", Colleagues.PASSWORD);
        assertThat(owner.get("/profile").body()).contains("2 sign-ins with your name were refused");
        assertThat(owner.get("/profile").body()).doesNotContain("were refused");
    }

    @Test
    void signingInLeadsBackToThePageThatWasAskedFor() {
        colleagues.person("signs.in", Role.REPORTER);
        TestBrowser browser = new TestBrowser();
        Page asked = browser.get("/people?sort=name");
        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.location()).isEqualTo("/login?next=%2Fpeople%3Fsort%3Dname");
        Page answer = browser.post(
                "/login", "username", "signs.in", "password", Colleagues.PASSWORD, "next", "/people?sort=name");
        assertThat(answer.location()).isEqualTo("/people?sort=name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)", "/login"})
    void signingInNeverLeadsAway(String next) {
        colleagues.person("signs.in", Role.REPORTER);
        Page answer =
                new TestBrowser().post("/login", "username", "signs.in", "password", Colleagues.PASSWORD, "next", next);
        assertThat(answer.location()).isEqualTo("/");
    }

    @Test
    void withoutTheTokenOfTheFormNobodyIsSignedInOrOut() {
        TestBrowser browser = colleagues.signedIn("signs.in", Role.REPORTER);
        Page in = new TestBrowser().postWithoutToken("/login", "username", "signs.in", "password", Colleagues.PASSWORD);
        Page out = browser.postWithoutToken("/logout");
        assertThat(in.status()).isEqualTo(400);
        assertThat(out.status()).isEqualTo(400);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void theTokenOfAnotherBrowserIsNotHeard() {
        TestBrowser browser = colleagues.signedIn("signs.in", Role.REPORTER);
        TestBrowser other = colleagues.signedIn("signs.in");
        String token = other.cookie("csrf").orElseThrow();
        assertThat(browser.postWithoutToken("/logout", "csrf-token", token).status())
                .isEqualTo(400);
        assertThat(browser.postWithoutToken("/logout", "csrf-token", "").status())
                .isEqualTo(400);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void aPostThatIsNoFormNeedsTheTokenToo() {
        TestBrowser browser = colleagues.signedIn("signs.in", Role.REPORTER);
        assertThat(browser.postAs("/logout", "text/plain", "x").status()).isEqualTo(415);
        assertThat(browser.postAs("/logout", "application/json", "{}").status()).isEqualTo(415);
        assertThat(browser.postAs("/logout", "", "").status()).isEqualTo(400);
        assertThat(browser.isSignedIn()).isTrue();
    }
}
