package org.foiadesk.sweep;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The demo's newsroom on a database of its own, so that the sweeps may leave what they like behind. */
public final class SweptDesk implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("foiadesk.demo", "true", "foiadesk.sweep", "true");
    }
}
