package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One press on a date shows why it is what it is. The desk's day is Wed 18 Nov 2026. */
@QuarkusTest
@TestProfile(TheLantern.class)
@QuarkusTestResource(TestDatabase.class)
class WhyThisDateTest {

    @Inject
    Desk desk;

    private Window rosa;

    @BeforeEach
    void open() {
        rosa = desk.as("rosa");
    }

    @AfterEach
    void close() {
        rosa.close();
    }

    @Test
    void aReporterExplainsFourClocksToAnEditor() {
        Locator federal = why("dtra", "Defense Threat Reduction Agency", "Answer due");
        says(federal, "Wed 2 Dec", "in 9 working days", "agency’s move", "Running", "552(a)(6)");
        says(federal, "within 20 working days", "Veterans Day", "Thanksgiving Day");
        says(federal, "Confidence", "high", "Receipt not known, assumed from filing");
        assertThat(federal.locator(".strip").getAttribute("aria-label")).contains("Answer due: Wed 2 Dec");
        assertThat(federal.locator(".days tbody tr:has-text('Due')")).containsText("20");
        assertThat(federal.locator(".days tbody tr:has-text('Veterans Day')")).containsText("not counted");

        Locator city = why("nypd", "New York City Police Department", "Answer due");
        says(city, "Tue 10 Nov", "late by 5 working days", "Missed", "five business days", "Election Day");
        says(city, "Contested", "the state’s are taken here");
        assertThat(city.locator(".days tbody tr").last()).containsText("Late (today)");

        Locator texas = why("txdps", "Texas Department of Public Safety", "Answer due");
        says(texas, "Tue 17 Nov", "late by 1 working day", "10th business day", "Veterans Day");

        Locator florida = why("hcso", "Hillsborough County Sheriff's Office", "Answer due");
        says(florida, "No date.", "promptly", "no overdue date is computed");
        assertThat(florida.locator(".strip")).hasCount(0);
        assertThat(florida.locator(".is-late")).hasCount(0);
    }

    @Test
    void allDatesStandOnTheFileAndWhatSilenceWouldBringIsQuieter() {
        log("nypd", "New York City Police Department");
        Locator dates = rosa.page().locator(".all-dates");
        assertThat(dates).containsText(Pattern.compile("Tue 10 Nov.*Answer due.*missed", Pattern.DOTALL));
        assertThat(dates).containsText(Pattern.compile("Thu 10 Dec.*Last day to appeal.*running", Pattern.DOTALL));
        log("dtra", "Defense Threat Reduction Agency");
        assertThat(rosa.page().locator(".is-projected"))
                .containsText(
                        Pattern.compile("Thu 3 Dec.*First day to sue.*would follow from silence", Pattern.DOTALL));
    }

    @Test
    void theSheetIsLeftByEscapeAndByBackAndItsAddressIsThePage() {
        rosa.open("/requests?q=DEMO-F27-0311");
        String list = rosa.page().url();
        Locator date = rosa.page().locator("a.due").first();
        date.focus();
        rosa.page().keyboard().press("Enter");
        assertThat(rosa.page().locator("dialog #w-title")).isFocused();
        assertThat(rosa.page()).hasURL(Pattern.compile("/requests/[^/]+/dates/[a-z-]+$"));
        rosa.page().keyboard().press("Escape");
        assertThat(rosa.page().locator("dialog")).isHidden();
        assertThat(rosa.page()).hasURL(list);
        assertThat(date).isFocused();

        date.click();
        assertThat(rosa.page().locator("dialog #w-title")).isVisible();
        rosa.page().goBack();
        assertThat(rosa.page().locator("dialog")).isHidden();
        assertThat(rosa.page()).hasURL(list);
        rosa.page().goForward();
        assertThat(rosa.page().locator("dialog #w-title")).isVisible();
        rosa.page().reload();
        assertThat(rosa.page().locator("main #w-title")).isVisible();
        assertThat(rosa.page().locator("dialog")).hasCount(0);
    }

    @Test
    void whatIfIsAskedInTheSheetAndRecordsNothing() {
        log("dtra", "Defense Threat Reduction Agency");
        String file = rosa.page().url();
        rosa.page().locator(".next a.due").click();
        Locator sheet = rosa.page().locator("dialog");
        sheet.getByText("They extend").click();
        rosa.type("Date of the notice", "11/20");
        sheet.locator("details[open] button").click();
        Locator then = sheet.locator(".supposed");
        assertThat(then).containsText("What if they extend on Fri 20 Nov?");
        Locator moved = then.locator("tbody tr:has-text('Answer due')");
        assertThat(moved.locator("del")).hasText("Wed 2 Dec");
        assertThat(moved.locator("ins")).hasText("Wed 16 Dec");
        assertThat(moved).containsText("moves");
        rosa.page().keyboard().press("Escape");
        assertThat(rosa.page()).hasURL(file);
        assertThat(rosa.page().locator(".timeline")).not().containsText("extension");
        assertThat(rosa.page().locator(".next .due-date")).hasText("Wed 2 Dec");
    }

    @Test
    void whatIfTheyAskOrAnswerMovesAndEndsDates() {
        log("dtra", "Defense Threat Reduction Agency");
        String date = path() + "/dates/determination";
        assertThat(rosa.open(date + "?if=clarify&on=11/20")).isEqualTo(200);
        assertThat(rosa.page().locator(".supposed")).containsText("paused");
        assertThat(rosa.open(date + "?if=clarify&on=11/20&answered=11/30")).isEqualTo(200);
        assertThat(rosa.page().locator(".supposed ins").first()).isVisible();
        assertThat(rosa.open(date + "?if=answer&on=11/24&how=denied")).isEqualTo(200);
        assertThat(rosa.page().locator(".supposed > table"))
                .containsText(Pattern.compile("Last day to appeal.*appears", Pattern.DOTALL));
        assertThat(rosa.page().locator(".supposed > table"))
                .containsText(Pattern.compile("First day to sue.*falls away", Pattern.DOTALL));
    }

    @Test
    void aWrongSuppositionIsSaidAtItsFieldAndKept() {
        log("dtra", "Defense Threat Reduction Agency");
        String date = path() + "/dates/determination";
        assertThat(rosa.open(date + "?if=extend&on=2/30&days=x")).isEqualTo(422);
        assertThat(rosa.page().locator("#f-w-e-on")).hasValue("2/30");
        assertThat(rosa.page().locator("#f-w-e-on-notes")).containsText("not a date");
        assertThat(rosa.page().locator("#f-w-e-days-notes")).containsText("whole number of days");
        assertThat(rosa.open(date + "?if=clarify&on=12/1&answered=11/25")).isEqualTo(422);
        assertThat(rosa.open(date + "?if=answer&on=10/1")).isEqualTo(422);
        assertThat(rosa.open(date + "?if=nothing&on=2/30")).isEqualTo(200);
    }

    @Test
    void nobodyLearnsADateOfWhatTheyMayNotSee() {
        rosa.open("/requests/new");
        rosa.chooseAgency("dtra", "Defense Threat Reduction Agency");
        rosa.page().locator("details.more > summary").click();
        rosa.page().locator("input[name=level][value=SEALED]").check();
        rosa.type("Title", "Sealed dates").type("Filed on", "11/2").press("Save request");
        rosa.number();
        String date = path() + "/dates/determination";
        assertThat(rosa.open(date)).isEqualTo(200);
        assertThat(rosa.open(date + "/1")).isEqualTo(200);
        for (String none : new String[] {"/2", "/0", "x"}) {
            assertThat(rosa.open(date + none)).as(none).isEqualTo(404);
        }
        try (Window ines = desk.as("ines")) {
            assertThat(ines.open(date)).isEqualTo(404);
            assertThat(ines.open(date + "/1?if=answer&on=tomorrow")).isEqualTo(404);
        }
    }

    @Test
    void withoutAScriptTheDateLeadsToItsPage() {
        try (Window plain = desk.withoutScriptsAs("rosa")) {
            plain.open("/requests?q=DEMO-F27-0311");
            plain.page().locator("a.due").first().click();
            assertThat(plain.page().locator("main #w-title")).containsText("Why this date");
            plain.page().getByText("The answer comes").click();
            plain.type("Date of the answer", "tomorrow");
            plain.page().locator("details[open] form button").click();
            assertThat(plain.page().locator(".supposed")).containsText("What if the answer comes on Thu 19 Nov?");
        }
    }

    private void log(String typed, String agency) {
        rosa.open("/requests/new");
        rosa.chooseAgency(typed, agency);
        rosa.type("Title", "Records of " + agency).type("Filed on", "11/2").press("Save request");
        rosa.number();
    }

    /** The working of that date, opened from the file by a press. */
    private Locator why(String typed, String agency, String date) {
        log(typed, agency);
        Locator line = rosa.page()
                .locator(".date-lines li")
                .filter(new Locator.FilterOptions().setHasText(date))
                .first();
        line.locator("a").click();
        Locator sheet = rosa.page().locator("dialog[open] #why");
        assertThat(sheet.locator("h1")).containsText(date);
        return sheet;
    }

    private static void says(Locator sheet, String... words) {
        sheet.locator("details").evaluateAll("all => all.forEach(panel => { panel.open = true; })");
        for (String word : words) {
            assertThat(sheet)
                    .containsText(
                            word,
                            new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                    .setIgnoreCase(true));
        }
    }

    private String path() {
        Page page = rosa.page();
        return page.url().replaceFirst("https?://[^/]+", "").replaceFirst("[?#].*", "");
    }
}
