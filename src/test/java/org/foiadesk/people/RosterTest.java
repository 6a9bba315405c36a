package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RosterTest {

    @Inject
    Colleagues colleagues;

    @Inject
    Sql sql;

    @BeforeEach
    void freshStart() {
        colleagues.freshStart();
    }

    @AfterEach
    void everybodyBack() {
        sql.run("UPDATE person SET active = true WHERE NOT active");
    }

    @Test
    void theLastAdministratorKeepsTheRole() {
        TestBrowser last = colleagues.signedIn("is.last", Role.ADMINISTRATOR);
        sql.run("UPDATE person SET active = false WHERE username <> 'is.last' AND 'ADMINISTRATOR' = ANY (roles)");
        Page answer = last.post("/people/" + colleagues.now("is.last").id(), "name", "Is Last", "roles", "EDITOR");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body()).contains("last administrator");
        assertThat(colleagues.now("is.last").is(Role.ADMINISTRATOR)).isTrue();
    }

    @Test
    void anAdministratorGivesTheRoleAwayWhenAnotherIsThere() {
        colleagues.person("stays", Role.ADMINISTRATOR);
        TestBrowser gives = colleagues.signedIn("gives.away", Role.ADMINISTRATOR);
        long id = colleagues.now("gives.away").id();
        assertThat(gives.post("/people/" + id, "name", "Gives Away", "roles", "EDITOR")
                        .status())
                .isEqualTo(303);
        assertThat(colleagues.now("gives.away").roles()).isEqualTo(Set.of(Role.EDITOR));
        assertThat(gives.isSignedIn()).isFalse();
    }

    @Test
    void nobodyClosesTheirOwnAccount() {
        colleagues.person("stays", Role.ADMINISTRATOR);
        TestBrowser browser = colleagues.signedIn("keeps.people", Role.ADMINISTRATOR);
        Page answer = browser.post("/people/" + colleagues.now("keeps.people").id() + "/leave");
        assertThat(answer.status()).isEqualTo(409);
        assertThat(browser.isSignedIn()).isTrue();
    }

    @Test
    void aChangeOfRolesIsWrittenDownWithBeforeAndAfter() {
        TestBrowser browser = colleagues.signedIn("keeps.people", Role.ADMINISTRATOR);
        long id = colleagues.person("is.promoted", Role.REPORTER).id();
        browser.post("/people/" + id, "name", "Is Promoted", "roles", "REPORTER", "roles", "EDITOR");
        assertThat(sql.rows(
                        row -> row.getString(1),
                        "SELECT details FROM audit WHERE deed = 'roles changed' AND subject = 'is.promoted'"))
                .containsExactly("reporter to reporter, editor");
    }

    @Test
    void fieldsThatTheFormDoesNotAskForChangeNothing() {
        TestBrowser browser = colleagues.signedIn("keeps.people", Role.ADMINISTRATOR);
        Person before = colleagues.person("stays.same", Role.REPORTER);
        browser.post(
                "/people/" + before.id(),
                "name",
                "New Name",
                "roles",
                "REPORTER",
                "username",
                "changed",
                "password",
                "changed by stealth",
                "active",
                "false",
                "secret",
                "x",
                "id",
                "1");
        Person after = colleagues.now("stays.same");
        assertThat(after.name()).isEqualTo("New Name");
        assertThat(after.password).isEqualTo(before.password);
        assertThat(after.active()).isTrue();
        assertThat(after.hasSecondFactor()).isFalse();
    }

    @Test
    void theProfileGivesNobodyARole() {
        TestBrowser browser = colleagues.signedIn("wants.more", Role.READER);
        browser.post("/profile/keys", "keys", "", "roles", "ADMINISTRATOR", "role", "ADMINISTRATOR", "name", "King");
        Person after = colleagues.now("wants.more");
        assertThat(after.roles()).isEqualTo(Set.of(Role.READER));
        assertThat(after.keys).isFalse();
        assertThat(after.name()).isEqualTo("wants.more Test");
    }

    @Test
    void colleaguesSeeNamesAndRolesAndNoMore() {
        colleagues.person("is.listed", Role.LAWYER);
        TestBrowser reader = colleagues.signedIn("reads", Role.READER);
        String page = reader.get("/people").body();
        assertThat(page)
                .contains("is.listed Test", "lawyer")
                .doesNotContain("Invite somebody", "Last here", "/people/");
    }

    @Test
    void onlyAdministratorsOpenAPersonsPage() {
        long id = colleagues.person("is.listed", Role.LAWYER).id();
        for (Role role : Set.of(Role.READER, Role.REPORTER, Role.EDITOR, Role.LAWYER)) {
            TestBrowser browser = colleagues.signedIn("is." + role.words(), role);
            assertThat(browser.get("/people/" + id).status()).isEqualTo(403);
            assertThat(browser.post("/people/" + id, "name", "X", "roles", "READER")
                            .status())
                    .isEqualTo(403);
            assertThat(browser.post("/people/" + id + "/leave").status()).isEqualTo(403);
            assertThat(browser.get("/settings").status()).isEqualTo(403);
        }
        assertThat(colleagues.now("is.listed").active()).isTrue();
    }

    @Test
    void nobodyKnownIsNotFound() {
        TestBrowser browser = colleagues.signedIn("keeps.people", Role.ADMINISTRATOR);
        assertThat(browser.get("/people/999999").status()).isEqualTo(404);
        assertThat(browser.get("/people/nobody").status()).isEqualTo(404);
        assertThat(browser.get("/people/999999999999999999").status()).isEqualTo(404);
    }

    @Test
    void aNameIsNeverMarkup() {
        TestBrowser browser = colleagues.signedIn("keeps.people", Role.ADMINISTRATOR);
        long id = colleagues.person("is.marked", Role.REPORTER).id();
        browser.post("/people/" + id, "name", "<img src=x onerror=alert(1)>", "roles", "REPORTER");
        assertThat(browser.get("/people").body())
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<img");
    }
}
