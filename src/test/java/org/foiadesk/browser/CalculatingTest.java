package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

/** The calculator, as people use it. */
@QuarkusTest
@TestProfile(TheLantern.class)
@QuarkusTestResource(TestDatabase.class)
class CalculatingTest {

    @Inject
    Desk desk;

    @Test
    void theExampleIsAnsweredAndItsLinkAsksTheSame() {
        try (Window rosa = desk.as("rosa")) {
            rosa.open("/");
            rosa.follow("Calculator");
            rosa.follow("Texas, a clarification");
            assertThat(answer(rosa, "Answer due").locator(".due-date").first()).hasText("Tue 26 May");
            String asked = rosa.page().url();
            String link = rosa.page().locator(".calc-link a").getAttribute("href");
            assertThat(asked).endsWith(link);
            assertThat(rosa.button("Copy link")).isVisible();
        }
    }

    @Test
    void rowsComeAndGoAndOnlyFittingFieldsShow() {
        try (Window rosa = desk.as("rosa")) {
            rosa.open("/calculator?jurisdiction=US&requester=news&asOf=2026-03-20&type-1=received&date-1=3/2/2026");
            assertThat(answer(rosa, "Answer due").locator(".due-date").first()).hasText("Mon 30 Mar");
            rosa.press("Add a happening");
            Locator second = rosa.page().locator(".calc-row").nth(1);
            assertThat(second.locator("select[name=type-2]")).isFocused();
            assertThat(second.locator("input[name=days-2]")).isHidden();
            second.locator("select[name=type-2]").selectOption("extension_notice");
            assertThat(second.locator("input[name=days-2]")).isVisible();
            second.locator("input[name=date-2]").fill("3/18/2026");
            rosa.press("Show the dates");
            assertThat(answer(rosa, "Answer due").locator(".due-date").first()).hasText("Mon 13 Apr");
            assertThat(rosa.page()).hasURL(Pattern.compile("type-2=extension_notice"));
            rosa.press("Remove happening 2");
            assertThat(rosa.page().locator(".calc-row")).hasCount(1);
            assertThat(rosa.page()).not().hasURL(Pattern.compile("type-2"));
            assertThat(answer(rosa, "Answer due").locator(".due-date").first()).hasText("Mon 30 Mar");
        }
    }

    @Test
    void faultsStandAtTheirFields() {
        try (Window rosa = desk.as("rosa")) {
            assertThat(rosa.open("/calculator?jurisdiction=US&asOf=2/30&type-1=promised&date-1=3/3&date-2=11/2"))
                    .isEqualTo(422);
            assertThat(rosa.page().locator("#f-asOf-notes")).containsText("Type a date");
            assertThat(rosa.page().locator("#f-until-1-notes")).containsText("Type a date");
            assertThat(rosa.page().locator("#f-type-2-notes")).containsText("Choose what happened");
            assertThat(rosa.page().locator("#f-asOf")).hasValue("2/30");
            assertThat(rosa.open("/calculator?jurisdiction=US-XX")).isEqualTo(422);
        }
    }

    @Test
    void itWorksWithoutAScript() {
        try (Window ruth = desk.withoutScriptsAs("rosa")) {
            ruth.open("/calculator");
            ruth.field("Whose law").selectOption("US-NV");
            ruth.field("Happening").selectOption("received");
            ruth.type("On", "11/2");
            ruth.press("Add a happening");
            assertThat(ruth.page().locator(".calc-row")).hasCount(2);
            assertThat(answer(ruth, "Answer due")).isVisible();
            ruth.press("Remove happening 1");
            assertThat(ruth.page().locator(".calc-answer .strip")).hasCount(0);
        }
    }

    private static Locator answer(Window window, String kind) {
        return window.page()
                .locator("article.calc-answer")
                .filter(new Locator.FilterOptions().setHas(window.page().locator("h3:text-is('" + kind + "')")))
                .first();
    }
}
