package org.foiadesk.sweep;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** The same newsroom with the rule of visibility not asked in Java: the database alone keeps it. */
public final class RowSecurityAlone implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("foiadesk.demo", "true", "foiadesk.ask-in-java", "false");
    }
}
