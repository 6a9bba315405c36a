package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InvitationTest {

    private static final Pattern LINK = Pattern.compile("/join\\?token=([A-Za-z0-9_-]{43})");

    @Inject
    Colleagues colleagues;

    @Inject
    MovableClock clock;

    @Inject
    Sql sql;

    private TestBrowser administrator = new TestBrowser();

    @BeforeEach
    void freshStart() {
        colleagues.freshStart();
        administrator = colleagues.signedIn("keeps.people", Role.ADMINISTRATOR);
    }

    @Test
    void somebodyInvitedJoinsWithTheRolesOfTheInvitationWhateverTheFormSays() {
        String token = token(invite("REPORTER"));
        TestBrowser newcomer = new TestBrowser();
        assertThat(newcomer.get("/join?token=" + token).body()).contains("invited as reporter");
        Page joined = newcomer.post(
                "/join",
                "token",
                token,
                "name",
                "New Comer",
                "username",
                "New.Comer",
                "password",
                Colleagues.PASSWORD,
                "roles",
                "ADMINISTRATOR",
                "role",
                "ADMINISTRATOR",
                "active",
                "true",
                "id",
                "1");
        assertThat(joined.status()).isEqualTo(303);
        assertThat(newcomer.isSignedIn()).isTrue();
        assertThat(colleagues.now("new.comer").roles()).isEqualTo(Set.of(Role.REPORTER));
        assertThat(newcomer.get("/settings").status()).isEqualTo(403);
        assertThat(colleagues.audited("joined", "new.comer")).isEqualTo(1);
    }

    @Test
    void anInvitationServesOnce() {
        String token = token(invite("READER"));
        assertThat(join(token, "joins.first").status()).isEqualTo(303);
        assertThat(join(token, "joins.second").status()).isEqualTo(409);
        assertThat(new TestBrowser().get("/join?token=" + token).status()).isEqualTo(409);
    }

    @Test
    void anInvitationEndsAfterSevenDays() {
        String token = token(invite("READER"));
        clock.moveOn(Duration.ofDays(7).minusMinutes(1));
        assertThat(new TestBrowser().get("/join?token=" + token).status()).isEqualTo(200);
        clock.moveOn(Duration.ofMinutes(1));
        assertThat(join(token, "joins.late").status()).isEqualTo(409);
    }

    @Test
    void anInvitationTakenBackIsWorthless() {
        String page = invite("READER");
        String token = token(page);
        assertThat(administrator.post(page + "/revocation").status()).isEqualTo(303);
        assertThat(join(token, "joins.not").status()).isEqualTo(409);
        assertThat(administrator.post(page + "/link").status()).isEqualTo(409);
    }

    @Test
    void aNewLinkMakesTheOldOneWorthless() {
        String page = invite("READER");
        String old = token(page);
        administrator.post(page + "/link");
        String fresh = token(page);
        assertThat(fresh).isNotEqualTo(old);
        assertThat(join(old, "joins.not").status()).isEqualTo(409);
        assertThat(join(fresh, "joins.anew").status()).isEqualTo(303);
        assertThat(administrator.post(page + "/link").status()).isEqualTo(409);
    }

    @Test
    void theLinkIsShownInTheBrowserThatMadeItAlone() {
        String page = invite("READER");
        assertThat(administrator.get(page).body()).containsPattern(LINK);
        TestBrowser colleague = colleagues.signedIn("also.keeps", Role.ADMINISTRATOR);
        assertThat(colleague.get(page).body()).doesNotContainPattern(LINK);
        assertThat(sql.rows(row -> row.getString(1), "SELECT hash FROM invitation"))
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void theInvitationsOfALeaverAreTakenBack() {
        TestBrowser leaver = colleagues.signedIn("invites.leaves", Role.ADMINISTRATOR);
        Page made = leaver.post("/people/invitations", "whom", "A friend", "roles", "ADMINISTRATOR");
        String token = tokenIn(leaver.get(made.location()));
        administrator.post("/people/" + colleagues.now("invites.leaves").id() + "/leave");
        assertThat(join(token, "joins.not").status()).isEqualTo(409);
    }

    @Test
    void whatIsWrongStandsBesideTheFieldAndTheRestIsKept() {
        String token = token(invite("READER"));
        Page answer = new TestBrowser()
                .post("/join", "token", token, "name", "Kept Name", "username", "x", "password", "short");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"Kept Name\"", "Two to 40 letters", "At least 12 characters; a few")
                .doesNotContain("value=\"short\"");
        Page taken = new TestBrowser()
                .post(
                        "/join",
                        "token",
                        token,
                        "name",
                        "X",
                        "username",
                        "Keeps.People",
                        "password",
                        Colleagues.PASSWORD);
        assertThat(taken.body()).contains("has that user name already");
    }

    @Test
    void anInvitationNeedsSomebodyAndARole() {
        Page answer = administrator.post("/people/invitations", "whom", " ", "roles", "KING");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Say whom it is for", "Choose at least one role");
    }

    @Test
    void onlyAdministratorsInvite() {
        TestBrowser editor = colleagues.signedIn("edits", Role.EDITOR);
        assertThat(editor.post("/people/invitations", "whom", "A friend", "roles", "EDITOR")
                        .status())
                .isEqualTo(403);
        assertThat(editor.get(invite("READER")).status()).isEqualTo(403);
    }

    private String invite(String role) {
        Page answer = administrator.post("/people/invitations", "whom", "Somebody", "roles", role);
        assertThat(answer.status()).isEqualTo(303);
        return answer.location();
    }

    private String token(String page) {
        return tokenIn(administrator.get(page));
    }

    private static String tokenIn(Page page) {
        Matcher link = LINK.matcher(page.body());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private static Page join(String token, String username) {
        return new TestBrowser()
                .post("/join", "token", token, "name", "New", "username", username, "password", Colleagues.PASSWORD);
    }
}
