package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** From the link in the log to a desk that is empty and says so. */
@QuarkusTest
@TestProfile(NotSetUp.class)
@QuarkusTestResource(TestDatabase.class)
class TheFirstStartTest {

    @Inject
    Desk desk;

    @Test
    void theLinkInTheLogSetsTheDeskUpOnce() throws IOException {
        String link = SetUpLink.in(NotSetUp.LOG);
        try (Window pat = desk.stranger()) {
            pat.open("/requests");
            assertThat(pat.page().locator("h1")).hasText("This desk is not set up yet");
            Inspection.of(pat.page());
            pat.open(link);
            Inspection.of(pat.page());
            wrongIsSaidBesideTheField(pat);
            pat.type("Password", "a lantern in the window").press("Set up the desk");
            assertThat(pat.page().locator(".nameplate-name")).hasText("The Harbor Post");
            everyEmptyPageSaysWhatToDo(pat);
            pat.open(link);
            assertThat(pat.page().locator("h1")).hasText("Sign in");
        }
    }

    private static void wrongIsSaidBesideTheField(Window pat) {
        pat.type("Name", "The Harbor Post").type("Your name", "Pat Lindqvist").type("User name", "pat");
        pat.field("Time zone").selectOption(new SelectOption().setValue("America/Chicago"));
        pat.type("Password", "short").press("Set up the desk");
        assertThat(pat.page().locator(".field.is-wrong")).hasCount(1);
        assertThat(pat.field("Your name")).hasValue("Pat Lindqvist");
        Inspection.of(pat.page());
    }

    private static void everyEmptyPageSaysWhatToDo(Window pat) {
        for (String page : List.of("/", "/requests", "/outbox", "/settings")) {
            pat.open(page);
            assertThat(pat.page().locator(".empty-state")).isVisible();
            Inspection.of(pat.page());
        }
    }
}
