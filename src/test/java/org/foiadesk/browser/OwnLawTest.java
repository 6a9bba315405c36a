package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** An administrator closes an agency for a day; the reporter finds on the request's file which date moved, and why. */
@QuarkusTest
@TestProfile(TheLantern.class)
@QuarkusTestResource(TestDatabase.class)
class OwnLawTest {

    private static final double HALF_A_MINUTE = 30_000;

    @Inject
    Desk desk;

    @Test
    void aDayClosedByOrderIsFoundOnTheRequestsFile() {
        try (Window rosa = desk.as("rosa");
                Window pat = desk.as("pat")) {
            String number = rosa.log("Leases of the harbor");
            pat.open("/settings");
            pat.follow("Read them");
            pat.type("State, law or answer", "federal");
            assertThat(pat.page().locator("#laws tbody tr")).hasCount(1);
            Inspection.of(pat.page());
            pat.follow("United States (federal)");
            addsFriday(pat);
            Inspection.of(pat.page());
            moved(rosa, number, "Added: Fri 27 Nov 2026, closed by order");
            endsIt(pat);
            moved(rosa, number, "Ended: Fri 27 Nov 2026, closed by order");
        }
    }

    private static void addsFriday(Window pat) {
        pat.page().getByText("Add a day off").click();
        Locator form = pat.page().locator("form[action$='/days']");
        pat.type("Day", "11/27").type("What it is called", "closed by order");
        form.getByLabel("For").selectOption(new SelectOption().setLabel("FBI – Federal Bureau of Investigation"));
        pat.press("Add the day");
        assertThat(pat.page().locator("[data-flash]")).containsText("That day is off now");
        assertThat(pat.page().locator("#own")).containsText("Fri, Nov 27, 2026");
    }

    private static void endsIt(Window pat) {
        Locator friday = pat.page().locator(".own-list > div:has(> dt:text-is('Fri, Nov 27, 2026'))");
        friday.locator("summary").click();
        friday.getByLabel("Why it ends").fill("The order was withdrawn");
        friday.locator("button").click();
        assertThat(pat.page().locator("[data-flash]")).containsText("That day counts again");
    }

    /** The job comes by itself; the file is looked at again until it did. */
    private static void moved(Window rosa, String number, String why) {
        rosa.open("/requests/" + number);
        rosa.page().waitForCondition(() -> {
            rosa.page().reload();
            return rosa.page().locator("#moved").getByText(why).count() > 0;
        });
        assertThat(rosa.page().locator("#moved"))
                .containsText("Answer due", new ContainsTextOptions().setTimeout(HALF_A_MINUTE));
    }
}
