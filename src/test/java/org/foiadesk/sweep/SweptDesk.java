package org.foiadesk.sweep;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.HashMap;
import java.util.Map;

/** The demo's newsroom on a database of its own, so that the sweeps may leave what they like behind. */
public class SweptDesk implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "foiadesk.demo", "true",
                "foiadesk.sweep", "true",
                "quarkus.http.test-port", "0");
    }

    /** The same with the rule of visibility not asked in Java: the database alone keeps it. */
    public static final class RowSecurityAlone extends SweptDesk {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> all = new HashMap<>(super.getConfigOverrides());
            all.put("foiadesk.ask-in-java", "false");
            return all;
        }
    }
}
