package org.foiadesk.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foiadesk.deadline.Happening.What.*;
import static org.foiadesk.deadline.Tale.received;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.api.Test;

class SpeedTest {
    private static final int FOLDS = 2_000;
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    @Test
    void fortyHappeningsFoldWithinFiftyMicroseconds() {
        var tale = fortyHappenings();
        long best = Long.MAX_VALUE;
        for (int round = 0; round < 20; round++) {
            best = Math.min(best, nanosOfCpu(tale));
        }
        assertThat(best).isLessThan(50_000);
    }

    private long nanosOfCpu(Tale tale) {
        long start = threads.getCurrentThreadCpuTime();
        int deadlines = 0;
        for (int i = 0; i < FOLDS; i++) {
            deadlines += tale.timeline().deadlines().size();
        }
        assertThat(deadlines).isPositive();
        return (threads.getCurrentThreadCpuTime() - start) / FOLDS;
    }

    private static Tale fortyHappenings() {
        Tale tale = received().on("2026-03-03", EXPEDITE_ASKED).on("2026-03-04", ACKNOWLEDGED);
        for (int day = 10; day < 18; day++) {
            tale = tale.on("2026-03-" + day, FEE_ASKED).on("2026-03-" + day, FEE_ANSWERED);
        }
        for (int day = 10; day < 25; day++) {
            tale = tale.on("2026-04-" + day, INTERIM_RELEASED);
        }
        return tale.on("2026-03-25", EXTENSION_NOTICED, "2026-04-10")
                .on("2026-05-20", DETERMINED_ADVERSELY)
                .on("2026-06-01", APPEALED)
                .on("2026-06-05", APPEAL_RECEIVED)
                .on("2026-07-10", APPEAL_UPHELD)
                .on("2026-07-20", DATE_SET, "2026-08-01");
    }
}
