package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
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
class WithoutJavaScriptTest {

    private static final String FBI = "FBI – Federal Bureau of Investigation";

    @Inject
    Desk desk;

    @Test
    void aWholeDayWorks() {
        try (Window dev = desk.withoutScripts()) {
            dev.signIn("dev", Cast.PASSWORD);
            logARequest(dev);
            recordACallAndStrikeIt(dev);
            goDark(dev);
            signOut(dev);
        }
    }

    private static void logARequest(Window dev) {
        dev.follow("New request");
        dev.field("Agency").selectOption(new SelectOption().setLabel(FBI));
        dev.type("Title", "Logged without a script").type("Filed on", "11/4").press("Show the due date");
        assertThat(dev.page().locator("#clock-says")).containsText("Fri 4 Dec");
        dev.press("Save request");
        assertThat(dev.page().locator(".file-head .stage")).hasText("Filed");
        assertThat(dev.page().locator(".flash")).containsText("Logged as " + dev.number());
    }

    private static void recordACallAndStrikeIt(Window dev) {
        dev.deed("Phone call").getByText("Open the form").click();
        Locator call = dev.page().locator(".deed-form");
        call.locator("input[name=whom]").fill("the FOIA desk");
        call.locator("[type=submit]").click();
        assertThat(dev.page().locator(".flash")).containsText("the FOIA desk");
        dev.page().locator(".timeline > li").first().getByText("Strike").click();
        dev.type("Why it is wrong", "another request was meant").press("Strike the entry");
        assertThat(dev.page().locator(".timeline .is-struck")).containsText("another request was meant");
    }

    private static void goDark(Window dev) {
        dev.page().locator(".person > summary").click();
        dev.press("Dark");
        assertThat(dev.page().locator("html")).hasAttribute("data-bs-theme", "dark");
        assertThat(dev.page().locator("h1")).hasText("Logged without a script");
    }

    private static void signOut(Window dev) {
        dev.page().locator(".person > summary").click();
        dev.press("Sign out");
        assertThat(dev.page()).hasURL(dev.address() + "/login");
        dev.open("/requests");
        assertThat(dev.page().locator("h1")).hasText("Sign in");
    }
}
