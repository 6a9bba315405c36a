package org.foiadesk.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one thing again and again with so many hands, and takes the time of each. */
final class Load {

    private static final double NANOS = 1e9;

    private Load() {}

    interface Work {
        void once(int hand, int round) throws Exception;
    }

    /** @param millis of each time, sorted */
    record Measured(int hands, double seconds, double[] millis) {

        double rate() {
            return millis.length / seconds;
        }

        double percentile(double share) {
            return millis.length == 0
                    ? 0
                    : millis[(int) Math.min(millis.length - 1L, Math.ceil(millis.length * share))];
        }
    }

    static Measured run(int hands, double seconds, Work work) {
        ExecutorService all = Executors.newFixedThreadPool(hands);
        try {
            long start = System.nanoTime();
            long end = start + (long) (seconds * NANOS);
            List<Callable<double[]>> tasks = new ArrayList<>();
            for (int hand = 0; hand < hands; hand++) {
                int own = hand;
                tasks.add(() -> one(own, end, work));
            }
            List<Future<double[]>> done = all.invokeAll(tasks);
            double took = (System.nanoTime() - start) / NANOS;
            return new Measured(hands, took, joined(done));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } finally {
            all.shutdownNow();
        }
    }

    /** At least once, however long that takes. */
    private static double[] one(int hand, long end, Work work) throws Exception {
        double[] millis = new double[1024];
        int times = 0;
        for (long now = System.nanoTime(); times == 0 || now < end; ) {
            work.once(hand, times);
            long then = System.nanoTime();
            millis = times == millis.length ? Arrays.copyOf(millis, times * 2) : millis;
            millis[times++] = (then - now) / 1e6;
            now = then;
        }
        return Arrays.copyOf(millis, times);
    }

    private static double[] joined(List<Future<double[]>> done) throws InterruptedException {
        List<double[]> each = new ArrayList<>();
        for (Future<double[]> one : done) {
            try {
                each.add(one.get());
            } catch (ExecutionException e) {
                throw new AssertionError("one of the hands failed: " + e.getCause(), e.getCause());
            }
        }
        return each.stream().flatMapToDouble(Arrays::stream).sorted().toArray();
    }
}
