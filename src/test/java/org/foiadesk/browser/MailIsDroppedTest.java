package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** A mail dropped on a page finds its request, or is put on another, and back. */
@QuarkusTest
@TestProfile(TheLantern.class)
@QuarkusTestResource(TestDatabase.class)
class MailIsDroppedTest {

    private static final Pattern A_LETTER = Pattern.compile(".*/letters/\\d+.*");
    private static final String DROP = "files => { const all = new DataTransfer();"
            + " for (const one of files) all.items.add(new File([one.text], one.name));"
            + " document.dispatchEvent(new DragEvent('drop', {dataTransfer: all, bubbles: true, cancelable: true})); }";

    @Inject
    Desk desk;

    @Test
    void onTheInboxItFindsItsRequestIsMovedAndComesBack() {
        try (Window rosa = desk.as("rosa")) {
            String first = number(rosa.found("DEMO-F27-0311"));
            String other = rosa.log("Where it does not belong");
            rosa.open("/inbox");
            drop(rosa, mail("About DEMO-F27-0311", "dropped-one"));
            Locator brought = rosa.page().locator("section[aria-labelledby=s-came]");
            assertThat(brought).containsText(first);
            brought.locator(".letter-subject a").click();
            assertThat(rosa.page()).hasURL(A_LETTER);
            rosa.type("Number of a request", other);
            rosa.field("And take it off").selectOption(first);
            rosa.press("Put it on this request");
            assertThat(rosa.page().locator(".flash")).containsText("It is on " + other + " now.");
            assertThat(rosa.page().locator(".file-line")).hasText(Pattern.compile(other + ".*"));
            rosa.press("Undo");
            assertThat(rosa.page().locator(".file-line")).hasText(Pattern.compile(first + ".*"));
            assertThat(rosa.page().getByText("Where it was")).isVisible();
        }
    }

    @Test
    void onARequestItIsThereAtOnceAndWhatIsNoMailIsSaid() {
        try (Window rosa = desk.as("rosa")) {
            String number = rosa.log("Dropped upon");
            rosa.open("/requests/" + number);
            drop(rosa, Map.of("name", "scan.pdf", "text", "%PDF"));
            assertThat(rosa.page().locator(".drop"))
                    .hasText(Pattern.compile("“scan.pdf” is no mail file\\. Papers are .*"));
            drop(rosa, mail("One of two", "dropped-two"), mail("Two of two", "dropped-three"));
            rosa.open("/requests/" + number);
            assertThat(rosa.page().locator(".letters")).containsText("One of two");
            assertThat(rosa.page().locator(".letters")).containsText("Two of two");
        }
    }

    private static void drop(Window window, Map<?, ?>... files) {
        window.page().evaluate(DROP, List.of(files));
        if (!files[0].get("name").toString().endsWith(".pdf")) {
            window.page().waitForURL(Pattern.compile(".*[?#].*"));
        }
    }

    private static Map<String, String> mail(String subject, String id) {
        return Map.of(
                "name",
                id + ".eml",
                "text",
                "From: FOIA Office <foia@agency.example>\r\nTo: rosa@lantern.example\r\nSubject: " + subject
                        + "\r\nMessage-ID: <" + id + "@agency.example>\r\nDate: Mon, 2 Nov 2026 10:00:00 -0500\r\n\r\n"
                        + "We write about it.\r\n");
    }

    private static String number(String path) {
        return path.replaceFirst(".*/", "");
    }
}
