package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TheLantern.class)
@QuarkusTestResource(TestDatabase.class)
class TwoPeopleEditTest {

    @Inject
    Desk desk;

    @Test
    void theLaterSeesWhatChangedAndLosesNothing() {
        try (Window rosa = desk.as("rosa");
                Window ines = desk.as("ines")) {
            String details = "/requests/" + rosa.log("Overtime of the harbor police") + "/details";
            rosa.open(details);
            ines.open(details);
            ines.type("Title", "Overtime of the port police").press("Save");
            assertThat(ines.page().locator("h1")).hasText("Overtime of the port police");
            rosa.type("Text of the request", "All overtime sheets.\nAll of them.")
                    .press("Save");
            seesWhatChanged(rosa);
            rosa.press("Save");
            assertThat(rosa.page().locator("h1")).hasText("Overtime of the harbor police");
            assertThat(rosa.main()).containsText("All overtime sheets.");
        }
    }

    private static void seesWhatChanged(Window rosa) {
        assertThat(rosa.page().locator("[role=alert]")).containsText("Somebody else saved this request");
        assertThat(rosa.page().locator("[role=alert]")).containsText("Overtime of the port police");
        assertThat(rosa.field("Title")).hasValue("Overtime of the harbor police");
        assertThat(rosa.field("Text of the request")).hasValue("All overtime sheets.\nAll of them.");
        Inspection.of(rosa.page());
    }
}
