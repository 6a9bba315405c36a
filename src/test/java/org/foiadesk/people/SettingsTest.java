package org.foiadesk.people;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.ZoneId;
import org.foiadesk.people.TestBrowser.Page;
import org.foiadesk.platform.TestDatabase;
import org.foiadesk.platform.Today;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class SettingsTest {

    @Inject
    Colleagues colleagues;

    @Inject
    Today today;

    private TestBrowser administrator = new TestBrowser();

    @BeforeEach
    void freshStart() {
        colleagues.freshStart();
        administrator = colleagues.signedIn("keeps.people", Role.ADMINISTRATOR);
    }

    @AfterEach
    void asBefore() {
        colleagues.freshStart();
        keep("The Test", "America/New_York");
    }

    @Test
    void aNewNameAndZoneAreEffectiveAtOnce() {
        assertThat(keep("The Lantern", "Pacific/Honolulu").status()).isEqualTo(303);
        assertThat(new TestBrowser().get("/login").body()).contains("The Lantern");
        assertThat(administrator.get("/profile").body()).contains("<title>Profile · The Lantern</title>");
        assertThat(today.zone()).isEqualTo(ZoneId.of("Pacific/Honolulu"));
        assertThat(colleagues.audited("settings changed", "The Lantern")).isPositive();
    }

    @Test
    void aWrongFormChangesNothingAndKeepsWhatWasTyped() {
        Page answer = keep("", "Mars/Olympus");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Say the newsroom", "Choose a time zone of the list");
        assertThat(keep("x".repeat(81), "America/New_York").body()).contains("At most 80 characters");
        assertThat(keep("a\u0007b", "America/New_York").body()).contains("control characters");
        assertThat(today.zone()).isEqualTo(ZoneId.of("America/New_York"));
    }

    @Test
    void theRequesterOfRecordIsSomebodyWhoIsHere() {
        long id = colleagues.person("signs.letters", Role.REPORTER).id();
        administrator.post(
                "/settings/newsroom", "name", "The Test", "zone", "America/New_York", "requester", String.valueOf(id));
        assertThat(administrator.get("/settings").body()).contains("<option value=\"" + id + "\" selected>");
    }

    @Test
    void sectionsAreAddedOnceAndRenamed() {
        assertThat(administrator.post("/settings/sections", "section", "Metro").status())
                .isEqualTo(303);
        assertThat(administrator.post("/settings/sections", "section", "metro").body())
                .contains("There is a section of that name");
        assertThat(administrator.post("/settings/sections", "section", " ").status())
                .isEqualTo(422);
        assertThat(administrator.get("/settings").body()).contains("Metro", "0 people");
        assertThat(administrator.get("/people").body()).contains("Metro");
    }

    @Test
    void theThemeIsKeptInThisBrowser() {
        administrator.post("/theme", "theme", "dark");
        assertThat(administrator.get("/profile").body()).contains("data-bs-theme=\"dark\"");
        administrator.post("/theme", "theme", "<script>");
        assertThat(administrator.get("/profile").body()).contains("data-bs-theme=\"auto\"");
    }

    @Test
    void theThemeLeadsBackToThePageItStoodOn() {
        TestBrowser browser = colleagues.signedIn("keeps.people");
        assertThat(browser.with("Referer", "http://localhost:8081/people?x=1")
                        .post("/theme", "theme", "dark")
                        .location())
                .isEqualTo("/people?x=1");
    }

    private Page keep(String name, String zone) {
        return administrator.post("/settings/newsroom", "name", name, "zone", zone);
    }
}
