package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SelectOption;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TheLantern.class)
@QuarkusTestResource(TestDatabase.class)
class DoubleSubmitTest {

    @Inject
    Desk desk;

    @Test
    void aDoubleClickLogsOneRequest() {
        try (Window rosa = desk.as("rosa")) {
            rosa.open("/requests/new");
            rosa.chooseAgency("fbi", "Federal Bureau of Investigation");
            rosa.type("Title", "Clicked twice").button("Save request").dblclick();
            rosa.number();
            thereIsOne(rosa, "Clicked twice");
        }
    }

    @Test
    void withoutAScriptTheDeskItselfSeesThatItIsTheSame() {
        try (Window rosa = desk.withoutScriptsAs("rosa")) {
            fillIn(rosa, "Clicked twice without a script");
            rosa.button("Save request").dblclick();
            rosa.number();
            thereIsOne(rosa, "Clicked twice without a script");
        }
    }

    @Test
    void backFromTheFileTheFormIsANewOne() {
        try (Window rosa = desk.as("rosa")) {
            rosa.log("Saved and gone back");
            rosa.page().goBack();
            assertThat(rosa.field("Title")).hasValue("");
            rosa.press("Save request");
            assertThat(rosa.main()).containsText("Not saved yet.");
            thereIsOne(rosa, "Saved and gone back");
        }
    }

    /** As a browser does that keeps pages and their fields when they are left. */
    @Test
    void theSameFormSentAgainLaterLeadsToTheSameRequest() {
        try (Window rosa = desk.withoutScriptsAs("rosa")) {
            fillIn(rosa, "Kept and sent again");
            FormData form = fields(rosa);
            rosa.press("Save request");
            String number = rosa.number();
            APIResponse again = rosa.context()
                    .request()
                    .post("/requests", RequestOptions.create().setForm(form));
            assertThat(again.url()).endsWith("/requests/" + number);
            thereIsOne(rosa, "Kept and sent again");
        }
    }

    @Test
    void anEventSentTwiceHappenedOnce() {
        try (Window rosa = desk.withoutScriptsAs("rosa")) {
            rosa.open(rosa.found("DEMO-F27-0311") + "/events/noted");
            rosa.page().locator("textarea").fill("Noted by a double click.");
            rosa.page().locator("main [type=submit]").dblclick();
            Locator noted = rosa.page()
                    .locator(".timeline li")
                    .filter(new Locator.FilterOptions().setHasText("Noted by a double click."));
            assertThat(noted).hasCount(1);
        }
    }

    private static void fillIn(Window window, String title) {
        window.open("/requests/new");
        window.field("Agency").selectOption(new SelectOption().setLabel("FBI – Federal Bureau of Investigation"));
        window.type("Title", title);
    }

    private static FormData fields(Window window) {
        FormData form = FormData.create();
        Map<?, ?> fields = (Map<?, ?>)
                window.page().evaluate("Object.fromEntries(new FormData(document.querySelector('main form')))");
        fields.forEach((name, value) -> form.set(name.toString(), value.toString()));
        return form;
    }

    private static void thereIsOne(Window window, String title) {
        window.open("/requests?q=" + title.replace(' ', '+'));
        assertThat(window.page()
                        .locator(".docket-title")
                        .getByText(title, new Locator.GetByTextOptions().setExact(true)))
                .hasCount(1);
    }
}
