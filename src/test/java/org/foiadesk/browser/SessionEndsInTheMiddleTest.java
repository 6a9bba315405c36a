package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext.ClearCookiesOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.foiadesk.demo.Cast;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TheLantern.class)
@QuarkusTestResource(TestDatabase.class)
class SessionEndsInTheMiddleTest {

    private static final String TEXT = "First line, with “quotes” & <angles>.\n\nSecond line: ä, 🦊.";

    @Inject
    Desk desk;

    @Test
    void signedOutInASecondTabNothingOfTheFormIsLost() {
        try (Window ines = desk.stranger()) {
            ines.signIn("ines", Cast.PASSWORD);
            fillIn(ines, "Written while signing out elsewhere");
            signOutElsewhere(ines);
            ines.press("Save request");
            sendsItAfterSigningIn(ines, "Written while signing out elsewhere");
        }
    }

    @Test
    void withTheCookieGoneNothingOfTheFormIsLost() {
        try (Window ines = desk.as("ines")) {
            fillIn(ines, "Written while the cookie went");
            ines.context().clearCookies(new ClearCookiesOptions().setName("sid"));
            ines.press("Save request");
            sendsItAfterSigningIn(ines, "Written while the cookie went");
        }
    }

    @Test
    void whoReloadsInsteadFindsTheFormFilled() {
        try (Window ines = desk.as("ines")) {
            fillIn(ines, "Written and reloaded");
            ines.context().clearCookies(new ClearCookiesOptions().setName("sid"));
            ines.page().reload();
            ines.give("ines", Cast.PASSWORD);
            assertThat(ines.page().locator(".kept")).containsText("What you had typed here is back.");
            assertThat(ines.field("Title")).hasValue("Written and reloaded");
            ines.press("Save request");
            stands(ines, "Written and reloaded");
            theNextFormIsEmpty(ines);
        }
    }

    private static void fillIn(Window window, String title) {
        window.open("/requests/new");
        window.chooseAgency("fbi", "Federal Bureau of Investigation");
        window.type("Title", title).type("Text of the request optional", TEXT).type("Filed on", "11/4");
        window.field("by fax").check();
        window.page().waitForLoadState(LoadState.NETWORKIDLE); // what was asked while typing is answered
    }

    private static void signOutElsewhere(Window window) {
        Page second = window.context().newPage();
        second.navigate(window.address() + "/");
        second.locator(".person > summary").click();
        second.getByText("Sign out").click();
        assertThat(second.locator("h1")).hasText("Sign in");
        second.close();
    }

    private static void sendsItAfterSigningIn(Window window, String title) {
        assertThat(window.page().locator(".kept")).containsText("What you typed is kept");
        window.give("ines", Cast.PASSWORD);
        assertThat(window.page().locator("h1")).hasText("Nothing was lost");
        window.press("Send it now");
        stands(window, title);
        theNextFormIsEmpty(window);
    }

    private static void stands(Window window, String title) {
        assertThat(window.page().locator("h1")).hasText(title);
        assertThat(window.page().locator("section:has(#s-text) .letter")).hasText(TEXT);
        assertThat(window.page().locator(".file-line").first()).containsText("Federal Bureau of Investigation");
        assertThat(window.page().locator(".timeline")).containsText("by fax");
        assertThat(window.page()
                        .locator(".timeline time[datetime='2026-11-04']")
                        .first())
                .isVisible();
    }

    private static void theNextFormIsEmpty(Window window) {
        window.open("/requests/new");
        assertThat(window.field("Title")).hasValue("");
        assertThat(window.page().locator(".kept")).hasCount(0);
    }
}
