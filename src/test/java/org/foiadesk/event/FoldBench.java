package org.foiadesk.event;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.foiadesk.deadline.Statutes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One request of forty events, folded with all its dates and their working, under laws of different shapes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FoldBench {
    private static final List<String> LETTERS = List.of(
            "received-by-agency",
            "acknowledged",
            "clarification-asked",
            "clarification-answered",
            "fee-asked",
            "fee-answered",
            "extension-noticed",
            "completion-promised",
            "interim-release",
            "called");

    @Param({"US", "US-TX", "US-PA", "US-FL"})
    public String law = "US";

    private Told told = Told.filedUnder(Statutes.of("US"));

    @Setup
    public void tell() {
        told = Told.filedUnder(Statutes.of(law));
        LocalDate first = LocalDate.of(2026, 3, 3);
        for (int i = 0; i < 38; i++) {
            String name = i % 4 == 0 && i / 4 < LETTERS.size() ? LETTERS.get(i / 4) : "called";
            told.on(first.plusDays(i).toString(), Samples.of(name));
        }
    }

    @Benchmark
    public int fold() {
        return told.situation().timeline().deadlines().size();
    }
}
