package org.foiadesk.request;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How long an agency took so far, in working days from filing, over the requests that the asker sees. */
public record Pace(Median toAcknowledge, Median toAnswer) {

    public record Median(int workingDays, int n) {

        static Median of(IntStream days) {
            int[] sorted = days.sorted().toArray();
            return sorted.length == 0 ? new Median(0, 0) : new Median(middle(sorted), sorted.length);
        }

        private static int middle(int[] sorted) {
            int half = sorted.length / 2;
            return sorted.length % 2 == 1
                    ? sorted[half]
                    : (int) Math.round(
                            Arrays.stream(sorted, half - 1, half + 1).average().orElse(0));
        }
    }
}
