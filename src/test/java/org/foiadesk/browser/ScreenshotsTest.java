package org.foiadesk.browser;

import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The pages that a newsroom is shown; {@code -Dfoiadesk.screenshots=folder} keeps them as pictures. */
@QuarkusTest
@TestProfile(TheLantern.class)
@QuarkusTestResource(TestDatabase.class)
class ScreenshotsTest {

    @Inject
    Desk desk;

    @ParameterizedTest
    @EnumSource(names = {"TODAY", "REQUESTS", "FILE", "NEW_REQUEST_LOOKED_AT", "AGENCY", "SEARCH_FOUND"})
    void areNotWiderThanTheScreen(Place place) {
        try (Window window = place.reached(desk)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Inspection.in(window.page(), scheme);
                for (int width : new int[] {Window.DESKTOP, 390}) {
                    Inspection.fits(window.page(), width);
                    Album.keep(window.page(), place + "-" + scheme + "-" + width);
                }
            }
        }
    }
}
