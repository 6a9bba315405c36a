package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a requester, an agency or an attacker may put into a title is text and nothing but text. */
@QuarkusTest
@TestProfile(TheLantern.class)
@QuarkusTestResource(TestDatabase.class)
class HostileTextTest {

    @Inject
    Desk desk;

    static List<String> texts() {
        return List.of(
                "<img src=x onerror=alert(1)>",
                "\"><script>alert(2)</script>",
                "{page.csrf} ${7*7} '-alert(3)-'",
                "\u202Edetrevni si siht\u202C and an emoji 🦊 and العربية",
                "<b>" + "Pneumonoultramicroscopicsilicovolcanoconiosis".repeat(6) + "</b>" + "x".repeat(23));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isShownAsItIsAndBreaksNoPage(String text) {
        try (Window rosa = desk.as("rosa")) {
            String number = logged(rosa, text);
            assertThat(rosa.page().locator("h1")).hasText(text);
            whole(rosa);
            rosa.open("/requests?sort=FILED&q=" + number);
            assertThat(rosa.page().locator(".docket-title").first()).hasText(text);
            whole(rosa);
            for (String page : List.of("/requests/" + number + "/details", "/requests/" + number + "/access", "/")) {
                rosa.open(page);
                whole(rosa);
            }
        }
    }

    private static String logged(Window rosa, String text) {
        rosa.open("/requests/new");
        rosa.chooseAgency("fbi", "Federal Bureau of Investigation");
        rosa.type("Title", text).type("Text of the request optional", text).type("Filed on", "11/16");
        rosa.page().locator("details.more > summary").click();
        rosa.type("Note optional", text).type("Proof of sending optional", text).press("Save request");
        return rosa.number();
    }

    private static void whole(Window window) {
        assertThat(window.page().locator("img, main script")).hasCount(0);
        assertThat(window.page().locator("footer").getByText("Help and keys")).isVisible();
        Locator brackets = window.page().locator("main b");
        assertThat(brackets).hasCount(0);
        Inspection.fits(window.page(), 360, Window.DESKTOP);
    }
}
