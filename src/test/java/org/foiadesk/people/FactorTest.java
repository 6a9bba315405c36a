package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FactorTest {

    private static final Pattern HALF = Pattern.compile("name=\"half\" value=\"([^\"]+)\"");
    private static final Pattern SECRET = Pattern.compile("secret=([A-Z2-7]{32})&");
    private static final Pattern RECOVERY = Pattern.compile("<li>([a-z2-7-]{19})</li>");

    @Inject
    Colleagues colleagues;

    @Inject
    SealedFactors sealed;

    @Inject
    MovableClock clock;

    @Inject
    Sql sql;

    @BeforeEach
    void freshStart() {
        colleagues.freshStart();
    }

    @Test
    void withASecondFactorThePasswordAloneShowsNothing() {
        withFactor("has.factor");
        TestBrowser browser = new TestBrowser();
        Page asked = browser.signIn("has.factor", Colleagues.PASSWORD);
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.body()).contains("Your code");
        assertThat(browser.cookie("sid")).isEmpty();
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void theCodeOfNowLetsInAndDoesSoOnce() {
        withFactor("has.factor");
        clock.moveOn(Duration.ofMinutes(2));
        TestBrowser first = new TestBrowser();
        TestBrowser second = new TestBrowser();
        String firstHalf = half(first.signIn("has.factor", Colleagues.PASSWORD));
        String secondHalf = half(second.signIn("has.factor", Colleagues.PASSWORD));
        String code = codeOf("has.factor");
        assertThat(first.post("/login/code", "half", firstHalf, "code", code).status())
                .isEqualTo(303);
        assertThat(first.isSignedIn()).isTrue();
        assertThat(second.post("/login/code", "half", secondHalf, "code", code).status())
                .isEqualTo(422);
        assertThat(second.isSignedIn()).isFalse();
    }

    @Test
    void aHalfSignInServesOnceAndForTenMinutes() {
        withFactor("has.factor");
        clock.moveOn(Duration.ofMinutes(4));
        TestBrowser browser = new TestBrowser();
        String half = half(browser.signIn("has.factor", Colleagues.PASSWORD));
        browser.post("/login/code", "half", half, "code", codeOf("has.factor"));
        browser.post("/logout");
        clock.moveOn(Duration.ofMinutes(1));
        assertThat(browser.post("/login/code", "half", half, "code", codeOf("has.factor"))
                        .status())
                .isEqualTo(422);
        String late = half(browser.signIn("has.factor", Colleagues.PASSWORD));
        clock.moveOn(Duration.ofMinutes(10));
        assertThat(browser.post("/login/code", "half", late, "code", codeOf("has.factor"))
                        .status())
                .isEqualTo(422);
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void afterFiveWrongCodesEvenTheRightOneIsNotHeard() {
        withFactor("has.factor");
        clock.moveOn(Duration.ofMinutes(6));
        TestBrowser browser = new TestBrowser();
        String half = half(browser.signIn("has.factor", Colleagues.PASSWORD));
        IntStream.range(0, 5).forEach(n -> browser.post("/login/code", "half", half, "code", "00000" + n));
        Page answer = browser.post("/login/code", "half", half, "code", codeOf("has.factor"));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Sign in again");
        assertThat(browser.isSignedIn()).isFalse();
    }

    @Test
    void codesAreSlowedForOnePersonHoweverOftenThePasswordIsGiven() {
        withFactor("is.guessed");
        TestBrowser browser = new TestBrowser();
        long heard = IntStream.range(0, 15)
                .mapToObj(n -> browser.post(
                        "/login/code",
                        "half",
                        half(browser.signIn("is.guessed", Colleagues.PASSWORD)),
                        "code",
                        "000000"))
                .filter(answer -> answer.status() == 422)
                .count();
        assertThat(heard).isEqualTo(10);
    }

    @Test
    void aRecoveryCodeServesOnceAsItIsTypedByPeople() {
        Page shown = withFactor("lost.phone");
        Matcher codes = RECOVERY.matcher(shown.body());
        assertThat(codes.results().count()).isEqualTo(10);
        codes.reset();
        assertThat(codes.find()).isTrue();
        String typed = " " + codes.group(1).toUpperCase(Locale.ROOT).replace('-', ' ');
        TestBrowser browser = new TestBrowser();
        String half = half(browser.signIn("lost.phone", Colleagues.PASSWORD));
        assertThat(browser.post("/login/code", "half", half, "code", typed).status())
                .isEqualTo(303);
        assertThat(browser.get("/profile").body()).contains("9 recovery codes left");
        String again = half(new TestBrowser().signIn("lost.phone", Colleagues.PASSWORD));
        assertThat(new TestBrowser()
                        .post("/login/code", "half", again, "code", typed)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void neitherSecretNorCodesAreStoredAsTheyWereShown() {
        Page shown = withFactor("keeps.secret");
        Matcher codes = RECOVERY.matcher(shown.body());
        assertThat(codes.find()).isTrue();
        assertThat(sql.rows(row -> row.getString(1), "SELECT hash FROM recovery_code"))
                .isNotEmpty()
                .noneMatch(hash -> hash.contains(codes.group(1)))
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void settingItUpEndsTheSessionsElsewhere() {
        TestBrowser elsewhere = colleagues.signedIn("sets.up", Role.REPORTER);
        withFactor("sets.up");
        assertThat(elsewhere.isSignedIn()).isFalse();
    }

    @Test
    void settingItUpAsksThePasswordAndTheFirstCode() {
        TestBrowser browser = colleagues.signedIn("hesitates", Role.REPORTER);
        assertThat(browser.post("/profile/factor", "password", "not the password")
                        .status())
                .isEqualTo(422);
        Page begun = browser.post("/profile/factor", "password", Colleagues.PASSWORD);
        Page wrong = browser.post("/profile/factor/confirmation", "half", half(begun), "code", "000000");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(colleagues.now("hesitates").hasSecondFactor()).isFalse();
    }

    @Test
    void nobodySetsUpTheFactorOfSomebodyElse() {
        TestBrowser victim = colleagues.signedIn("is.let.be", Role.REPORTER);
        TestBrowser attacker = colleagues.signedIn("meddles", Role.REPORTER);
        Page begun = attacker.post("/profile/factor", "password", Colleagues.PASSWORD);
        String code = Totp.code(secret(begun), clock.instant().getEpochSecond() / 30);
        Page answer = victim.post("/profile/factor/confirmation", "half", half(begun), "code", code);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(colleagues.now("is.let.be").hasSecondFactor()).isFalse();
    }

    @Test
    void aRoleOfWhichItIsDemandedSeesNothingBeforeItIsSetUp() {
        TestBrowser signedInBefore = colleagues.signedIn("must.have", Role.LAWYER);
        TestBrowser administrator = colleagues.signedIn("keeps.people", Role.ADMINISTRATOR);
        administrator.post(
                "/settings/newsroom", "name", "The Test", "zone", "America/New_York", "second-factor", "LAWYER");
        assertThat(signedInBefore.isSignedIn()).isFalse();
        TestBrowser browser = new TestBrowser();
        Page asked = browser.post(
                "/login",
                "username",
                "must.have",
                "password",
                Colleagues.PASSWORD,
                "next",
                "/people",
                "held.note",
                "kept");
        assertThat(asked.body()).contains("Set up a second factor", "held.note");
        assertThat(browser.isSignedIn()).isFalse();
        String code = Totp.code(secret(asked), clock.instant().getEpochSecond() / 30);
        Page done = browser.post(
                "/login/factor", "half", half(asked), "code", code, "next", "/people", "held.note", "kept");
        assertThat(done.body()).contains("Your recovery codes", "action=\"/people\"", "name=\"note\" value=\"kept\"");
        assertThat(browser.isSignedIn()).isTrue();
        Page off = browser.post("/profile/factor/removal", "password", Colleagues.PASSWORD);
        assertThat(off.status()).isEqualTo(409);
    }

    @Test
    void turnedOffItIsNoLongerAsked() {
        withFactor("turns.off");
        clock.moveOn(Duration.ofMinutes(2));
        TestBrowser browser = new TestBrowser();
        String half = half(browser.signIn("turns.off", Colleagues.PASSWORD));
        browser.post("/login/code", "half", half, "code", codeOf("turns.off"));
        assertThat(browser.post("/profile/factor/removal", "password", "not the password")
                        .status())
                .isEqualTo(422);
        assertThat(browser.post("/profile/factor/removal", "password", Colleagues.PASSWORD)
                        .status())
                .isEqualTo(303);
        assertThat(browser.isSignedIn()).isTrue();
        assertThat(new TestBrowser().signIn("turns.off", Colleagues.PASSWORD).status())
                .isEqualTo(303);
    }

    /** The page with the recovery codes. */
    private Page withFactor(String username) {
        sql.run("UPDATE person SET secret = NULL, secret_step = 0 WHERE username = ?", username);
        TestBrowser browser = colleagues.signedIn(username, Role.REPORTER);
        Page begun = browser.post("/profile/factor", "password", Colleagues.PASSWORD);
        String code = Totp.code(secret(begun), clock.instant().getEpochSecond() / 30);
        return browser.post("/profile/factor/confirmation", "half", half(begun), "code", code);
    }

    @Test
    void theDatabaseHoldsNoSecretInClearAndSealsWhatItHeldBefore() {
        withFactor("has.factor");
        Person person = colleagues.now("has.factor");
        byte[] secret = sealed.open(person.id(), Objects.requireNonNull(person.secret));
        assertThat(secret).hasSize(20);
        sql.run("UPDATE person SET secret = ? WHERE id = ?", secret, person.id());
        sealed.sealWhatIsPlain(new StartupEvent());
        byte[] kept = Objects.requireNonNull(colleagues.now("has.factor").secret);
        assertThat(kept).hasSizeGreaterThan(20);
        assertThat(sealed.open(person.id(), kept)).isEqualTo(secret);
    }

    private String codeOf(String username) {
        Person person = colleagues.now(username);
        byte[] secret = sealed.open(person.id(), Objects.requireNonNull(person.secret));
        return Totp.code(secret, clock.instant().getEpochSecond() / 30);
    }

    private static String half(Page page) {
        Matcher half = HALF.matcher(page.body());
        return half.find() ? half.group(1) : "";
    }

    /** From the link, as an app would read it. */
    private static byte[] secret(Page page) {
        Matcher secret = SECRET.matcher(page.body().replace("&amp;", "&"));
        assertThat(secret.find()).isTrue();
        BigInteger number = BigInteger.ONE;
        for (char letter : secret.group(1).toCharArray()) {
            number = number.shiftLeft(5).or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(letter)));
        }
        byte[] withLeadingOne = number.toByteArray();
        return Arrays.copyOfRange(withLeadingOne, 1, withLeadingOne.length);
    }
}
