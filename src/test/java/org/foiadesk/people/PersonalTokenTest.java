package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class PersonalTokenTest {

    private static final String QUESTION = "{\"jurisdiction\":\"US\"}";
    private static final String CALCULATOR = "/api/v1/calculator";
    private static final Pattern TOKEN = Pattern.compile("value=\"(foia_[A-Za-z0-9_-]{43})\"");
    private static final Pattern REVOCATION = Pattern.compile("/profile/tokens/\\d+/revocation");

    @Inject
    Colleagues colleagues;

    @Inject
    MovableClock clock;

    @Inject
    Sql sql;

    @BeforeEach
    void freshStart() {
        colleagues.freshStart();
    }

    @Test
    void aTokenIsShownOnceAndKeptAsItsHashAlone() {
        TestBrowser browser = colleagues.signedIn("makes.one", Role.READER);
        String token = made(browser, "deadline sheet");

        assertThat(browser.get("/profile").body())
                .contains("deadline sheet", "never used")
                .doesNotContain(token);
        assertThat(rows("hash = '" + Token.hash(token) + "' AND name = 'deadline sheet'"))
                .isOne();
        assertThat(sql.rows(row -> row.getString(1), "SELECT personal_token::text FROM personal_token"))
                .noneMatch(row -> row.contains(token) || row.contains(token.substring(5)));
        assertThat(colleagues.audited("token made", "makes.one")).isOne();
    }

    @Test
    void aProgramAsksWithItAndItsLastUseIsShown() {
        TestBrowser browser = colleagues.signedIn("asks.by.program", Role.READER);
        String token = made(browser, "sheet");

        assertThat(asked(token).status()).isEqualTo(200);
        assertThat(browser.get("/profile").body()).doesNotContain("never used");
    }

    @Test
    void theLastUseIsWrittenAtMostOnceAMinute() {
        String token = made(colleagues.signedIn("asks.often", Role.READER), "sheet");
        asked(token);
        String first = used(token);
        clock.moveOn(Duration.ofSeconds(50));
        asked(token);
        assertThat(used(token)).isEqualTo(first);
        clock.moveOn(Duration.ofSeconds(20));
        asked(token);
        assertThat(used(token)).isNotEqualTo(first);
    }

    @Test
    void aRevokedTokenOpensNothing() {
        TestBrowser browser = colleagues.signedIn("revokes", Role.READER);
        String token = made(browser, "sheet");
        Matcher revocation = REVOCATION.matcher(browser.get("/profile").body());
        assertThat(revocation.find()).isTrue();

        assertThat(browser.post(revocation.group()).location()).isEqualTo("/profile");

        refused(asked(token));
        assertThat(colleagues.audited("token revoked", "revokes")).isOne();
        assertThat(browser.post(revocation.group()).status()).isEqualTo(404);
    }

    @Test
    void nobodyRevokesTheTokenOfAnother() {
        String token = made(colleagues.signedIn("owns.one", Role.READER), "sheet");
        long id = sql.rows(row -> row.getLong(1), "SELECT id FROM personal_token WHERE hash = ?", Token.hash(token))
                .get(0);

        TestBrowser other = colleagues.signedIn("owns.none", Role.ADMINISTRATOR);
        assertThat(other.post("/profile/tokens/" + id + "/revocation").status()).isEqualTo(404);
        assertThat(asked(token).status()).isEqualTo(200);
    }

    @Test
    void theTokenOfSomebodyWhoLeftOpensNothingNorWhenTheyComeBack() {
        TestBrowser administrator = colleagues.signedIn("keeps.people", Role.ADMINISTRATOR);
        String token = made(colleagues.signedIn("leaves.with.one", Role.REPORTER), "sheet");
        String file = "/people/" + colleagues.now("leaves.with.one").id();

        administrator.post(file + "/leave");
        refused(asked(token));
        administrator.post(file + "/return");
        refused(asked(token));
    }

    @Test
    void whoeverIsInactiveGetsNothingForATokenThatStillStands() {
        String token = made(colleagues.signedIn("is.inactive", Role.REPORTER), "sheet");
        sql.run("UPDATE person SET active = false WHERE username = 'is.inactive'");

        refused(asked(token));
    }

    @Test
    void badCredentialsAreToldInJson() {
        for (String bad : new String[] {
            "Bearer", "Bearer ", "Bearer foia_", "Bearer foia_" + Token.fresh(), "Basic cm9zYTpsYW50ZXJu", "foia_x", ""
        }) {
            refused(new TestBrowser("*/*").with("Authorization", bad).postAs(CALCULATOR, "application/json", QUESTION));
        }
    }

    @Test
    void aBadTokenIsNotHelpedByAGoodSession() {
        TestBrowser browser = colleagues.signedIn("has.both", Role.READER);
        refused(browser.with("Authorization", "Bearer foia_nothing").postAs(CALCULATOR, "application/json", QUESTION));
    }

    @Test
    void aTokenOpensNoPageAndMakesNoToken() {
        String token = made(colleagues.signedIn("looks.about", Role.ADMINISTRATOR), "sheet");
        TestBrowser program = new TestBrowser().with("Authorization", "Bearer " + token);

        for (String page : new String[] {"/", "/profile", "/settings", "/requests.csv"}) {
            assertThat(program.get(page).location()).as(page).startsWith("/login");
        }
        Page answer = program.post("/profile/tokens", "name", "another", "password", Colleagues.PASSWORD);
        assertThat(answer.location()).startsWith("/login");
        assertThat(rows("name = 'another'")).isZero();
    }

    @Test
    void aTokenIsMadeWithThePasswordAndAName() {
        TestBrowser browser = colleagues.signedIn("is.asked", Role.READER);

        Page wrong = browser.post("/profile/tokens", "name", "kept name", "password", "not the password");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("not your password", "kept name").doesNotContain("foia_");
        Page nameless = browser.post("/profile/tokens", "name", " ", "password", Colleagues.PASSWORD);
        assertThat(nameless.status()).isEqualTo(422);
        assertThat(nameless.body()).contains("Say what it is for");
        Page long_ = browser.post("/profile/tokens", "name", "x".repeat(81), "password", Colleagues.PASSWORD);
        assertThat(long_.status()).isEqualTo(422);
    }

    @Test
    void twentyTokensAreEnough() {
        TestBrowser browser = colleagues.signedIn("has.many", Role.READER);
        for (int i = 1; i <= PersonalTokens.MOST; i++) {
            made(browser, "number " + i);
            sql.run("DELETE FROM bucket");
        }
        Page answer = browser.post("/profile/tokens", "name", "one more", "password", Colleagues.PASSWORD);
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("Revoke one");
        assertThat(rows("name = 'one more'")).isZero();
    }

    private static Page asked(String token) {
        return new TestBrowser("*/*")
                .with("Authorization", "Bearer " + token)
                .postAs(CALCULATOR, "application/json", QUESTION);
    }

    private static void refused(Page answer) {
        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.answer().headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/json");
        assertThat(answer.body()).startsWith("{\"error\":\"").contains("token");
        assertThat(answer.location()).isEmpty();
    }

    private static String made(TestBrowser browser, String name) {
        Page answer = browser.post("/profile/tokens", "name", name, "password", Colleagues.PASSWORD);
        Matcher token = TOKEN.matcher(answer.body());
        assertThat(token.find()).as("%s %s", answer.status(), answer.body()).isTrue();
        return token.group(1);
    }

    private String used(String token) {
        return sql.rows(
                        row -> String.valueOf(row.getString(1)),
                        "SELECT used_at FROM personal_token WHERE hash = ?",
                        Token.hash(token))
                .get(0);
    }

    private long rows(String condition) {
        return sql.rows(row -> row.getLong(1), "SELECT count(*) FROM personal_token WHERE " + condition)
                .get(0);
    }
}
