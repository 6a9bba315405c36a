package org.foiadesk.platform;

import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the settings wish for that cannot be: said in a sentence before anything starts. */
final class Wishes {

    static final int SHORTEST_TOKEN = 32;

    private Wishes() {}

    /** @param setting its value by its name; empty where it is not set */
    static Optional<String> refused(UnaryOperator<String> setting) {
        int token = setting.apply(WatchDoor.TOKEN).length();
        String log = setting.apply("foiadesk.log");
        if (token > 0 && token < SHORTEST_TOKEN) {
            return Optional.of("FOIADESK_METRICS_TOKEN has " + token + " characters and needs " + SHORTEST_TOKEN
                    + " at least. Make one with: openssl rand -hex 24");
        }
        return log.isEmpty() || log.equals("text") || log.equals("json")
                ? Optional.empty()
                : Optional.of("FOIADESK_LOG is text or json, not " + log + ".");
    }
}
