package org.foiadesk.platform;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** How long to wait before the next try: soon at first, then every hour. */
final class Patience {

    private static final Duration[] STEPS = {
        Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60)
    };
    /** Two nodes, or two mails put off together, do not come back at the same moment. */
    private static final double JITTER = 0.1;

    private Patience() {}

    /** @param failures how many tries came to nothing before this one */
    static Duration after(int failures) {
        Duration step = STEPS[Math.min(failures, STEPS.length - 1)];
        return step.plusMillis(
                (long) (step.toMillis() * JITTER * ThreadLocalRandom.current().nextDouble()));
    }
}
