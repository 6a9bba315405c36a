package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.RequestOptions;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.regex.Pattern;
import org.foiadesk.demo.Cast;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The first day of a newcomer, from signing in to a secret that keeps. */
@QuarkusTest
@TestProfile(TheLantern.class)
@QuarkusTestResource(TestDatabase.class)
class TheDeskOpensTest {

    private static final String TITLE = "Guidance on aerial surveillance of marches";
    private static final String TRACKING = "1712345-000";

    @Inject
    Desk desk;

    @Test
    void aReporterLogsARequestReadsItsClockAndSealsIt() {
        try (Window rosa = desk.stranger()) {
            rosa.signIn("rosa", Cast.PASSWORD);
            assertThat(rosa.page().locator("h1")).containsText("18");
            fillIn(rosa);
            String number = save(rosa);
            acknowledge(rosa);
            readWhy(rosa);
            takeInTheFeeLetter(rosa);
            todayAsksForTheAnswer(rosa);
            seal(rosa);
            theEditorSeesTheNewsroom(number);
            theColleagueFindsNothing(number);
        }
    }

    private static void fillIn(Window rosa) {
        rosa.follow("New request");
        rosa.chooseAgency("fbi", "Federal Bureau of Investigation");
        rosa.type("Title", TITLE).type("Text of the request optional", "All guidance. ".repeat(400));
        rosa.type("Filed on", "11/4").field("Filed on").blur();
        assertThat(rosa.page().locator(".field:has(#f-filedOn) .preview")).hasText("Wed, Nov 4, 2026");
        assertThat(rosa.page().locator("#clock-says"))
                .containsText(Pattern.compile(
                        "Fri 4 Dec.*in 11 working days.*within 20 working days.*assumed from filing Wed 4 Nov 2026"
                                + ".*Skipped Wed 11 Nov: Veterans Day.*Skipped Thu 26 Nov: Thanksgiving Day"
                                + ".*5 U\\.S\\.C\\. 552\\(a\\)\\(6\\)\\(A\\)\\(i\\)",
                        Pattern.DOTALL));
    }

    private static String save(Window rosa) {
        rosa.press("Save request");
        String number = rosa.number();
        assertThat(number).matches("2026-\\d{4,}");
        assertThat(rosa.page().locator(".flash")).containsText("Logged as " + number + ".");
        standsAt(rosa, "Filed", "agency’s move", "Fri 4 Dec");
        assertThat(rosa.page().locator(".next")).containsText("Answer due. Assumed:");
        return number;
    }

    private static void acknowledge(Window rosa) {
        Locator form = rosa.deed("Acknowledgment");
        form.getByLabel("Date on the letter").fill("11/12");
        form.getByLabel("Tracking").fill(TRACKING);
        form.locator("[type=submit]").click();
        standsAt(rosa, "Acknowledged", "agency’s move", "Fri 4 Dec");
        assertThat(rosa.page().locator("section:has(#s-nums)")).containsText(TRACKING);
    }

    private static void readWhy(Window rosa) {
        rosa.page().getByText("Why this date").click();
        assertThat(rosa.page().locator(".next .steps li")).hasText(new String[] {
            "Receipt not known, assumed from filing Wed 4 Nov 2026: day 0",
            "Skipped Wed 11 Nov: Veterans Day",
            "Skipped Thu 26 Nov: Thanksgiving Day",
            "Due Fri 4 Dec 2026: working day 20"
        });
        assertThat(rosa.page().locator(".next details").first())
                .containsText("The agency decides within 20 working days");
        assertThat(rosa.page().locator(".next cite")).hasText("5 U.S.C. 552(a)(6)(A)(i)");
    }

    private static void takeInTheFeeLetter(Window rosa) {
        Locator form = rosa.deed("Fee letter");
        form.getByLabel("Date on the letter").fill("11/16");
        form.getByLabel("Arrived here on").fill("yesterday");
        form.getByLabel("Amount").fill("212.50");
        form.getByLabel("Reply by").fill("11/24");
        form.locator("[type=submit]").click();
        standsAt(rosa, "Acknowledged", "our move", "Tue 24 Nov");
        rosa.page().getByText("Why this date").click();
        assertThat(rosa.page().locator(".next"))
                .containsText(Pattern.compile(
                        "Reply to the fee letter.*Fee question asked Mon 16 Nov 2026.*Answer by the letter's own date, Tue 24 Nov",
                        Pattern.DOTALL));
        assertThat(rosa.main()).containsText("The agency asked $212.50 in fees");
    }

    private static void todayAsksForTheAnswer(Window rosa) {
        String file = rosa.page().url();
        rosa.follow("Today");
        assertThat(rosa.page().locator("section:has(#s-mine) tr:has-text('" + TITLE + "')"))
                .containsText(Pattern.compile("Tue 24 Nov.*our move.*Answer the fee letter", Pattern.DOTALL));
        assertThat(rosa.page().locator("section:has(#s-new)")).containsText("The agency asked $212.50 in fees");
        rosa.page().navigate(file);
    }

    private static void seal(Window rosa) {
        rosa.follow("Change owner, helpers or who may see it");
        rosa.page().getByLabel("Sealed.").check();
        rosa.press("Save");
        assertThat(rosa.page().locator("section:has(#s-see)")).containsText("Sealed. The owner and the helpers");
        assertThat(rosa.page().locator("h1")).hasText(TITLE);
    }

    private void theEditorSeesTheNewsroom(String number) {
        try (Window ines = desk.as("ines")) {
            ines.open("/");
            ines.follow("Requests");
            assertThat(ines.page().locator(".docket-who").filter(owner("Rosa Quill")))
                    .not()
                    .hasCount(0);
            assertThat(ines.page().locator(".docket-who").filter(owner("Dev Okafor")))
                    .not()
                    .hasCount(0);
            findsNothing(ines, number);
        }
    }

    private void theColleagueFindsNothing(String number) {
        try (Window dev = desk.as("dev")) {
            findsNothing(dev, number);
            assertThat(dev.open("/")).isEqualTo(200);
            assertThat(dev.page().content()).doesNotContain(number, TITLE, TRACKING);
        }
    }

    /** By address, list, search, agency, export and count; the same answer as for a number that does not exist. */
    private static void findsNothing(Window window, String number) {
        String file = "/requests/" + number;
        for (String page : List.of("", "/details", "/access", "/purge", "/events/called", "/entries/2/strike")) {
            assertThat(window.open(file + page)).as(page).isEqualTo(404);
        }
        window.open("/agencies?q=fbi");
        String fbi = window.page().locator(".docket-title").first().getAttribute("href");
        String all = "/requests?agency=" + fbi.substring(fbi.lastIndexOf('/') + 1);
        for (String page : List.of(
                "/requests", "/requests?tag=", "/?of=everyone", fbi, all, all.replace("?", ".csv?"), "/requests.csv")) {
            assertThat(read(window, page)).as(page).doesNotContain(number, TITLE, TRACKING);
        }
        for (String words : List.of(number, "aerial+surveillance", TRACKING)) {
            assertThat(read(window, "/requests/count?q=" + words)).as(words).doesNotContainPattern("[1-9]");
            assertThat(read(window, "/requests?q=" + words)).as(words).contains("No request fits this filter");
        }
    }

    private static String read(Window window, String path) {
        return window.context()
                .request()
                .get(path, RequestOptions.create().setMaxRedirects(0))
                .text();
    }

    private static void standsAt(Window window, String stage, String move, String due) {
        assertThat(window.page().locator(".file-head .stage")).hasText(stage);
        assertThat(window.page().locator(".file-head .due-move")).hasText(move);
        assertThat(window.page().locator(".next .due-date")).hasText(due);
    }

    private static Locator.FilterOptions owner(String name) {
        return new Locator.FilterOptions().setHasText(name);
    }
}
