package org.foiadesk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a page is on paper: whose it is and of which day, its facts in black on white, and nothing to press. */
@QuarkusTest
@TestProfile(TheLantern.class)
@QuarkusTestResource(TestDatabase.class)
class OnPaperTest {

    private static final String TO_PRESS =
            "button, input:not([type=hidden]), select, textarea, .rooms, .find, .menu, .colophon, .btn, .deed";

    /** Of everything that is shown and says something, the colours of ink and ground that are not black, grey or white. */
    private static final String COLOURS = """
            () => {
              const grey = (c) => { const [r, g, b] = c.match(/[\\d.]+/g).map(Number);
                return Math.max(r, g, b) - Math.min(r, g, b) < 12; };
              const light = (c) => c.match(/[\\d.]+/g).slice(0, 3).every(n => Number(n) > 200) || /^rgba.*, 0\\)$/.test(c);
              return [...document.querySelectorAll('body, body *')].filter(e => e.checkVisibility())
                .map(e => [e, getComputedStyle(e)])
                .filter(([e, s]) => !grey(s.color) || light(s.color) || (s.backgroundColor.startsWith('rgb')
                  && !light(s.backgroundColor)))
                .slice(0, 5).map(([e, s]) => s.color + ' on ' + s.backgroundColor + ': ' + e.outerHTML.slice(0, 120));
            }""";

    private static final FilterOptions VISIBLE = new FilterOptions().setVisible(true);

    @Inject
    Desk desk;

    @ParameterizedTest
    @EnumSource(names = {"TODAY", "REQUESTS", "FILE", "SEARCH_FOUND"})
    void aPageIsBlackOnWhiteAndHasNothingToPress(Place place) {
        try (Window window = place.reached(desk)) {
            Page page = window.page();
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(
                        new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(scheme));
                assertThat((List<?>) page.evaluate(COLOURS))
                        .as("%s %s", place, scheme)
                        .isEmpty();
                assertThat(page.locator(TO_PRESS).filter(VISIBLE)).hasCount(0);
                assertThat(page.locator(".nameplate-name")).isVisible();
                assertThat(page.locator(".printed")).hasText("As of Wednesday, November 18, 2026");
                assertThat(page.locator(".printed")).isVisible();
                assertThat(page.locator(".demo")).isVisible();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"TODAY", "REQUESTS", "FILE"})
    void noRowIsTornAndTheStripKeepsItsPattern(Place place) {
        try (Window window = place.reached(desk)) {
            Page page = window.page();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            String rows = place == Place.FILE ? ".timeline > li" : ".docket tbody tr";
            assertThat(page.locator(rows).first()).hasCSS("break-inside", "avoid");
            assertThat(page.locator(".strip").first()).isVisible();
            assertThat(page.locator(".strip path").first()).hasCSS("print-color-adjust", "exact");
            assertThat(new String(page.pdf(), StandardCharsets.ISO_8859_1)).startsWith("%PDF-");
        }
    }
}
