package org.foiadesk.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/** What every page has to stand: axe in both modes, and nothing wider than the screen at three widths. */
final class Inspection {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    /** All that can change when the same page turns dark. */
    private static final List<String> OF_COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final int[] WIDTHS = {360, 768, Window.DESKTOP};

    /** What sticks out and does not scroll in a frame of its own. */
    private static final String STICKS_OUT = """
            () => {
              const width = document.documentElement.clientWidth;
              if (document.documentElement.scrollWidth <= width) return [];
              return [document.documentElement.scrollWidth + ' px in ' + width,
                ...[...document.querySelectorAll('body *')]
                  .filter(e => !e.closest('.strip-scroll, .visually-hidden'))
                  .filter(e => e.getBoundingClientRect().right > width + 1 || e.scrollWidth > e.clientWidth + 1)
                  .slice(0, 5).map(e => e.outerHTML.slice(0, 160))];
            }""";

    private Inspection() {}

    static void of(Page page) {
        String place = page.url();
        in(page, ColorScheme.LIGHT);
        assertThat(violations(new AxeBuilder(page).withTags(RULES))).as(place).isEmpty();
        in(page, ColorScheme.DARK);
        assertThat(violations(new AxeBuilder(page).withRules(OF_COLOURS)))
                .as(place + " in the dark")
                .isEmpty();
        fits(page, WIDTHS);
    }

    static void fits(Page page, int... widths) {
        for (int width : widths) {
            page.setViewportSize(width, 900);
            assertThat((List<?>) page.evaluate(STICKS_OUT))
                    .as("%s at %d px", page.url(), width)
                    .isEmpty();
        }
    }

    static void in(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.setLegacyMode(true).analyze().getViolations().stream()
                .flatMap(rule -> nodes(rule).stream())
                .toList();
    }

    private static List<String> nodes(Rule rule) {
        return rule.getNodes().stream()
                .map(node -> rule.getId() + ": " + node.getHtml() + "\n" + node.getFailureSummary())
                .toList();
    }
}
