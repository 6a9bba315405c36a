package org.foiadesk.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.foiadesk.deadline.Statutes;
import org.junit.jupiter.api.Test;

class FoldSpeedTest {

    private static final int FOLDS = 50;
    private static final long MOST_NANOS = 50_000;
    private static final long PATIENCE_NANOS = 30_000_000_000L;

    /** Small rounds until one is fast enough, so that only a slow fold fails and not a busy machine. */
    @Test
    void fortyEventsFoldWithTheFederalClockInFiftyMicroseconds() {
        Told told = fortyEvents();
        long start = System.nanoTime();
        long best = Long.MAX_VALUE;
        while (best > MOST_NANOS && System.nanoTime() - start < PATIENCE_NANOS) {
            best = Math.min(best, nanosPerFold(told));
        }

        assertThat(told.events()).hasSize(40);
        assertThat(told.history().faults()).isEmpty();
        assertThat(best).isLessThanOrEqualTo(MOST_NANOS);
    }

    private static long nanosPerFold(Told told) {
        long start = System.nanoTime();
        int deadlines = 0;
        for (int i = 0; i < FOLDS; i++) {
            deadlines += told.situation().timeline().deadlines().size();
        }
        long took = System.nanoTime() - start;
        assertThat(deadlines).isPositive();
        return took / FOLDS;
    }

    private static Told fortyEvents() {
        List<String> letters = List.of(
                "received-by-agency",
                "acknowledged",
                "fee-asked",
                "fee-answered",
                "extension-noticed",
                "completion-promised",
                "interim-release",
                "released-in-part",
                "appealed",
                "appeal-received");
        Told told = Told.filedUnder(Statutes.of("US"));
        LocalDate first = LocalDate.of(2026, 3, 3);
        for (int i = 0; i < 38; i++) {
            String name = i % 4 == 0 && i / 4 < letters.size() ? letters.get(i / 4) : "called";
            told.on(first.plusDays(i).toString(), Samples.of(name));
        }
        return told;
    }
}
