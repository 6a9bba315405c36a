package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.regex.Pattern;

/** One person's browser window on the desk. Closing it fails the test if the browser had anything to complain of. */
final class Window implements AutoCloseable {

    static final int DESKTOP = 1440;
    private static final Pattern A_FILE = Pattern.compile(".*/requests/(DEMO-)?\\d{4}-\\d+");

    private final String address;
    private final BrowserContext context;
    private final Complaints complaints;
    private final Page page;

    Window(String address, NewContextOptions options) {
        this.address = address;
        this.context = Chromium.shared()
                .newContext(options.setBaseURL(address)
                        .setViewportSize(DESKTOP, 900)
                        .setLocale("en-US")
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(Chromium.PATIENCE);
        this.complaints = new Complaints(context, address);
        this.page = context.newPage();
    }

    /** @return the status of the answer */
    int open(String path) {
        return page.navigate(address + path).status();
    }

    void signIn(String username, String password) {
        open("/login");
        give(username, password);
        assertThat(page).hasURL(address + "/");
    }

    /** On the sign-in page. */
    void give(String username, String password) {
        type("User name", username);
        type("Password", password);
        press("Sign in");
    }

    Window type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    void press(String button) {
        button(button).click();
    }

    Locator button(String words) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
    }

    /** By typing, as the kit offers it. */
    void chooseAgency(String typed, String offered) {
        // The plain box stands there first; the picker takes its place.
        Locator field = page.locator(".ts-wrapper input[role=combobox]");
        field.click();
        page.waitForResponse("**/agencies/search?q=" + typed, () -> field.pressSequentially(typed));
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(offered))
                .click();
    }

    /** Logs a request to the FBI and stays on its file. */
    String log(String title) {
        open("/requests/new");
        chooseAgency("fbi", "Federal Bureau of Investigation");
        type("Title", title).type("Filed on", "11/16");
        press("Save request");
        return number();
    }

    /** Of the file that is open. */
    String number() {
        assertThat(page).hasURL(A_FILE);
        return page.locator(".file-line .docket-number").first().innerText();
    }

    /** The form of one deed on the file that is open, unfolded. */
    Locator deed(String word) {
        Locator deed = page.locator("details.deed:has(> summary:text-is('" + word + "'))");
        Locator group = page.locator("#deeds > details.more").filter(new Locator.FilterOptions().setHas(deed));
        if (group.count() > 0) {
            group.locator("> summary").click();
        }
        deed.locator("summary").click();
        return deed;
    }

    /** Where the first request stands that this search finds. */
    String found(String words) {
        open("/requests?q=" + words);
        return page.locator(".docket-title").first().getAttribute("href");
    }

    Locator main() {
        return page.locator("main");
    }

    Page page() {
        return page;
    }

    BrowserContext context() {
        return context;
    }

    String address() {
        return address;
    }

    String session() {
        return context.storageState();
    }

    @Override
    public void close() {
        complaints.none(context);
        context.close();
    }
}
