package org.foiadesk.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

@Tag("bench")
class FoldIT {

    @Test
    void aRequestOfFortyEventsFoldsWithinFiftyMicroseconds() throws RunnerException {
        var options = new OptionsBuilder()
                .include(FoldBench.class.getName())
                .forks(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(7)
                .measurementTime(TimeValue.seconds(1))
                .build();
        assertThat(new Runner(options).run()).hasSize(4).allSatisfy(run -> assertThat(
                        run.getPrimaryResult().getStatistics().getPercentile(50))
                .as(run.getParams().getParam("law"))
                .isLessThanOrEqualTo(50));
    }
}
