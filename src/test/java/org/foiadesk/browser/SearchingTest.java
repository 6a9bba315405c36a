package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TheLantern.class)
@QuarkusTestResource(TestDatabase.class)
class SearchingTest {

    private static final Pattern A_FILE = Pattern.compile(".*/requests/DEMO-\\d{4}-\\d+");

    @Inject
    Desk desk;

    @Test
    void fromAnyPageToTheFileWithoutTouchingTheMouse() {
        try (Window rosa = desk.as("rosa")) {
            rosa.open("/agencies");
            rosa.page().keyboard().press("/");
            rosa.page().keyboard().type("netflow agency:dtra");
            rosa.page().keyboard().press("Enter");
            assertThat(rosa.page()).hasURL(Pattern.compile(".*/search\\?q=netflow.*"));
            assertThat(rosa.page().locator("#q")).hasValue("netflow agency:dtra");
            assertThat(rosa.page().locator(".docket mark").first())
                    .hasText(Pattern.compile("netflow", Pattern.CASE_INSENSITIVE));
            rosa.page().keyboard().press("j");
            Locator first = rosa.page().locator("[data-row]").first();
            assertThat(first).isFocused();
            rosa.page().keyboard().press("Enter");
            assertThat(rosa.page()).hasURL(A_FILE);
        }
    }

    @Test
    void aNumberTypedIntoTheBoxOpensItsFile() {
        try (Window rosa = desk.as("rosa")) {
            String file = rosa.found("DEMO-F27-0311");
            rosa.open("/");
            rosa.page().keyboard().press("/");
            rosa.page().keyboard().type("demo-f27-0311");
            rosa.page().keyboard().press("Enter");
            assertThat(rosa.page()).hasURL(rosa.address() + file);
        }
    }

    @Test
    void onAPhoneAndWithoutAScriptTheBoxIsThereToo() {
        try (Window dev = desk.withoutScriptsAs("dev")) {
            dev.page().setViewportSize(390, 844);
            dev.open("/");
            assertThat(dev.page().locator("#find")).isInViewport();
            dev.page().locator("#find").fill("agency:ice -stage:draft");
            dev.page().locator(".find button").click();
            assertThat(dev.page().locator(".docket-title").first()).isVisible();
            assertThat(dev.page().locator(".said-line")).containsText("not stage: draft");
            dev.page().locator("#q").fill("stage:blue");
            dev.press("Search");
            assertThat(dev.page().locator("#q-wrong")).containsText("No stage is called “blue”");
            assertThat(dev.page().locator("#q")).hasValue("stage:blue");
        }
    }

    @Test
    void aMisspeltNameIsOneClickFromTheRightOne() {
        try (Window rosa = desk.as("rosa")) {
            rosa.open("/search?q=threet+reduction");
            rosa.page().locator(".better a").click();
            assertThat(rosa.page().locator("#q")).hasValue("threat reduction");
            assertThat(rosa.page().locator(".docket-title").first()).isVisible();
        }
    }
}
