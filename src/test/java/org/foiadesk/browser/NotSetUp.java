package org.foiadesk.browser;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.nio.file.Path;
import java.util.Map;

/** A desk at its very first start. Its log is kept, because the link to set it up stands there and nowhere else. */
public class NotSetUp implements QuarkusTestProfile {

    static final Path LOG = Path.of("target", "first-start.log");

    Path log() {
        return LOG;
    }

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "quarkus.http.test-port", "0",
                "quarkus.log.file.enabled", "true",
                "quarkus.log.file.path", log().toString());
    }
}
