package org.foiadesk.browser;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;

/** Somebody's way through the desk, by what stands on its pages and nothing else, with a stop-watch running. */
final class Walk {

    private final Window window;
    private final Stopwatch watch;

    Walk(Window window, Stopwatch watch) {
        this.window = window;
        this.watch = watch;
        window.page().onFrameNavigated(this::turned);
    }

    /** A link of a mail, pressed there. */
    Walk open(String path) {
        watch.pressed();
        window.open(path);
        return this;
    }

    Walk type(String label, String text) {
        return type(window.field(label), text);
    }

    Walk type(Locator field, String text) {
        watch.filled();
        field.fill(text);
        return this;
    }

    Walk choose(String label, String value) {
        watch.filled();
        window.field(label).selectOption(value);
        return this;
    }

    Walk press(String button) {
        return press(window.button(button));
    }

    Walk follow(String link) {
        return press(window.main()
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(link).setExact(true))
                .first());
    }

    Walk press(Locator what) {
        watch.pressed();
        what.click();
        return this;
    }

    Walk agency(String typed, String offered) {
        watch.filled();
        watch.pressed();
        window.chooseAgency(typed, offered);
        return this;
    }

    /** The form of a deed that is likely now, unfolded. */
    Locator deed(String word) {
        Locator deed = window.page().locator("details.deed:has(> summary:text-is('" + word + "'))");
        press(deed.locator("summary"));
        return deed;
    }

    Walk paper(FilePayload file) {
        watch.filled();
        window.page().setInputFiles("#f-files", file);
        return this;
    }

    Page page() {
        return window.page();
    }

    Locator main() {
        return window.main();
    }

    Locator field(String label) {
        return window.field(label);
    }

    /** A jump within the page is no page. */
    private void turned(Frame frame) {
        if (frame.parentFrame() == null) {
            watch.turned();
        }
    }
}
