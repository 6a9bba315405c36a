package org.foiadesk.browser;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;

/** A desk nobody has set up, on a Wednesday in November at ten in the morning. */
public final class InTheFirstHour implements QuarkusTestProfile {

    static final Path LOG = Path.of("target", "first-hour.log");

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.test-port", "0",
                "quarkus.log.file.enabled", "true",
                "quarkus.log.file.path", LOG.toString());
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(InNovember.class);
    }
}
