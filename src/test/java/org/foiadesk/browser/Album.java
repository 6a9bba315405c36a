package org.foiadesk.browser;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Locale;

/** Keeps pictures in the folder that {@code -Dfoiadesk.screenshots} names, and none without it. */
final class Album {

    private static final String FOLDER = System.getProperty("foiadesk.screenshots", "");

    private Album() {}

    /** The whole page. */
    static void keep(Page page, String name) {
        keep(page, name, new Page.ScreenshotOptions().setFullPage(true));
    }

    /** As much of the page as the window shows. */
    static void keepWhatIsSeen(Page page, String name) {
        keep(page, name, new Page.ScreenshotOptions());
    }

    private static void keep(Page page, String name, Page.ScreenshotOptions how) {
        if (!FOLDER.isEmpty()) {
            page.screenshot(
                    how.setPath(Path.of(FOLDER, name.toLowerCase(Locale.ROOT).replace('_', '-') + ".png")));
        }
    }
}
