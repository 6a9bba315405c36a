package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TheLantern.class)
@QuarkusTestResource(TestDatabase.class)
class KeyboardTest {

    @Inject
    Desk desk;

    private Window dev;

    @BeforeEach
    void open() {
        dev = desk.as("dev");
        dev.open("/requests");
    }

    @AfterEach
    void close() {
        dev.close();
    }

    @Test
    void slashSearches() {
        key("/");
        assertThat(find()).isFocused();
        dev.page().keyboard().type("ICE");
        assertThat(find()).hasValue("ICE");
    }

    @Test
    void nOpensANewRequest() {
        key("n");
        assertThat(dev.page()).hasURL(dev.address() + "/requests/new");
    }

    @Test
    void aQuestionMarkOpensTheHelpAndEscapeShutsIt() {
        key("?");
        assertThat(help()).isVisible();
        key("Escape");
        assertThat(help()).isHidden();
    }

    @Test
    void jAndKWalkTheRows() {
        Locator rows = dev.page().locator("[data-row]");
        key("j");
        assertThat(rows.nth(0)).isFocused();
        key("j");
        assertThat(rows.nth(1)).isFocused();
        key("k");
        assertThat(rows.nth(0)).isFocused();
        key("Enter");
        assertThat(dev.page().locator(".file-head")).isVisible();
    }

    @Test
    void whileTypingTheyAreLetters() {
        find().click();
        dev.page().keyboard().type("n?jk/");
        assertThat(find()).hasValue("n?jk/");
        assertThat(help()).isHidden();
        assertThat(dev.page()).hasURL(dev.address() + "/requests");
    }

    @Test
    void withAnotherKeyHeldTheyBelongToTheBrowser() {
        key("Alt+n");
        key("Control+/");
        assertThat(find()).not().isFocused();
        assertThat(dev.page()).hasURL(dev.address() + "/requests");
    }

    @Test
    void whoTurnsThemOffHasNone() {
        singleKeys(false);
        dev.page()
                .evaluate("document.querySelector('[data-key=n]').addEventListener('click',"
                        + " event => { event.preventDefault(); document.title = 'pressed'; })");
        for (String one : new String[] {"/", "n", "?", "j", "k"}) {
            key(one);
        }
        assertThat(dev.page().title()).startsWith("Profile");
        assertThat(help()).isHidden();
        assertThat(find()).not().isFocused();
        singleKeys(true);
        key("/");
        assertThat(find()).isFocused();
    }

    private void singleKeys(boolean on) {
        dev.open("/profile");
        Locator form = dev.page().locator("form[action='/profile/keys']");
        form.locator("[type=checkbox]").setChecked(on);
        form.locator("[type=submit]").click();
        assertThat(dev.page().locator(".flash")).hasText(on ? "Single keys are on." : "Single keys are off.");
    }

    private void key(String key) {
        dev.page().keyboard().press(key);
    }

    private Locator find() {
        return dev.page().locator("#find");
    }

    private Locator help() {
        return dev.page().locator("#help");
    }
}
