package org.foiadesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The five minutes of the README, walked; {@code -Dfoiadesk.screenshots=folder} keeps its pictures, in both modes. */
@QuarkusTest
@TestProfile(TheLantern.class)
@QuarkusTestResource(TestDatabase.class)
class TheTourTest {

    private static final Pattern IN_ITALICS = Pattern.compile("(?<![*\\w])\\*([^*\\n]+)\\*(?!\\*)");

    @Inject
    Desk desk;

    private final StringBuilder read = new StringBuilder();

    @Test
    void everyNameThatTheReadmeGivesStandsOnItsPages() throws IOException {
        try (Window stranger = desk.stranger()) {
            stranger.open("/login");
            read.append(stranger.page().locator("body").textContent());
        }
        try (Window rosa = desk.as("rosa")) {
            rosa.open("/");
            see(rosa, "today", 860);
            logARequest(rosa);
            takeInALetter(rosa);
            readWhy(rosa);
        }
        try (Window ines = desk.as("ines")) {
            ines.open("/");
            read.append(ines.page().locator("body").textContent());
            ines.open("/search?q=contracts+move:ours");
            see(ines, "search", 760);
        }
        assertThat(names()).hasSizeGreaterThan(10).allSatisfy(name -> assertThat(read)
                .contains(name));
    }

    private void logARequest(Window rosa) {
        rosa.follow("New request");
        rosa.chooseAgency("fbi", "Federal Bureau of Investigation");
        rosa.type("Title", "Body cameras on federal task forces").type("Filed on", "11/4");
        rosa.page().locator("#clock-says .steps").waitFor();
        see(rosa, "request", 860);
        rosa.press("Save request");
    }

    private void takeInALetter(Window rosa) {
        Locator letter = rosa.deed("Fee letter");
        letter.getByLabel("Date on the letter").fill("11/16");
        letter.getByLabel("Amount").fill("212.50");
        letter.getByLabel("Reply by").fill("11/30");
        read.append(rosa.page().locator("body").textContent());
        letter.locator("[type=submit]").click();
        rosa.page().getByText("reply by 30 Nov 2026").first().waitFor();
        see(rosa, "letter", 860);
    }

    private void readWhy(Window rosa) {
        rosa.open("/");
        rosa.page()
                .locator("section:has(> .section-head #s-late) .docket-title")
                .first()
                .click();
        rosa.page().locator(".next summary:has-text('Why this date')").click();
        see(rosa, "why", 860);
    }

    private void see(Window window, String name, int height) {
        Page page = window.page();
        read.append(page.locator("body").textContent());
        page.setViewportSize(Window.DESKTOP, height);
        page.evaluate("document.activeElement.blur(), scrollTo(0, 0)");
        page.mouse().move(0, 0);
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Inspection.in(page, scheme);
            Album.keepWhatIsSeen(page, "tour-" + name + "-" + scheme);
        }
    }

    /** What the tour sets in italics: names of pages, buttons and fields. */
    private static List<String> names() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("## Five minutes");
        assertThat(begin).isPositive();
        String tour = readme.substring(begin, readme.indexOf("\n## ", begin + 5));
        return IN_ITALICS
                .matcher(tour.replaceAll("\\s*\\n\\s*", " "))
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
