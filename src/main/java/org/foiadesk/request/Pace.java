package org.foiadesk.request;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.foiadesk.deadline.Statute;

/** How long an agency took so far, in working days from filing, over the requests that the asker sees. */
public record Pace(Median toAcknowledge, Median toAnswer) {

    static Pace of(List<RequestQuery.Times> all, Statute.Calendar calendar) {
        return new Pace(
                Median.of(all.stream()
                        .filter(times -> times.acknowledgedOn() != null)
                        .mapToInt(times -> calendar.workingDaysBetween(times.filedOn(), times.acknowledgedOn()))),
                Median.of(all.stream()
                        .filter(times -> times.answeredOn() != null)
                        .mapToInt(times -> calendar.workingDaysBetween(times.filedOn(), times.answeredOn()))));
    }

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
