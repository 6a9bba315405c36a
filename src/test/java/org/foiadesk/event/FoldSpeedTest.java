package org.foiadesk.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldSpeedTest {

    private static final int FOLDS = 500;

    /** The best of many rounds, so that a busy machine does not fail it. */
    @Test
    void fortyEventsFoldInFiftyMicroseconds() {
        Told told = fortyEvents();

        long best =
                IntStream.range(0, 60).mapToLong(round -> nanosFor(told)).min().orElseThrow();

        assertThat(told.events()).hasSize(40);
        assertThat(told.history().faults()).isEmpty();
        assertThat(Duration.ofNanos(best / FOLDS)).isLessThanOrEqualTo(Duration.ofNanos(50_000));
    }

    private static long nanosFor(Told told) {
        long start = System.nanoTime();
        for (int i = 0; i < FOLDS; i++) {
            assertThat(told.history().situation().stage() == Stage.ACKNOWLEDGED).isTrue();
        }
        return System.nanoTime() - start;
    }

    private static Told fortyEvents() {
        String[] round = {
            "received-by-agency",
            "acknowledged",
            "fee-asked",
            "fee-answered",
            "extension-noticed",
            "completion-promised",
            "interim-release",
            "denied",
            "appealed",
            "appeal-decided remanded"
        };
        Told told = Told.filed();
        LocalDate first = LocalDate.of(2026, 3, 3);
        for (int i = 0; i < 38; i++) {
            told.on(first.plusDays(i).toString(), Samples.of(i < 30 ? round[i % 10] : "noted"));
        }
        return told;
    }
}
