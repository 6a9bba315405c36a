package org.foiadesk.browser;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.foiadesk.platform.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No violation, no complaint of the browser, nothing that leaves the desk, nothing wider than the screen. */
@QuarkusTest
@TestProfile(TheLantern.class)
@QuarkusTestResource(TestDatabase.class)
class EveryPageIsAccessibleTest {

    @Inject
    Desk desk;

    @ParameterizedTest
    @EnumSource
    void inBothModesAndOnEveryScreen(Place place) {
        try (Window window = place.reached(desk)) {
            Inspection.of(window.page());
        }
    }
}
