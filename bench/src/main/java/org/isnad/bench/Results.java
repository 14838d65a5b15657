package org.isnad.bench;

import java.nio.file.Path;
import java.util.Collection;
import java.util.stream.Stream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** What one run of a benchmark's methods counted. */
record Results(Collection<RunResult> all) {
    /** Runs all methods of a benchmark on the same input. */
    static Results of(Class<?> benchmark, String parameter, Path input) throws RunnerException {
        return new Results(new Runner(new OptionsBuilder()
                        .include(benchmark.getName())
                        .param(parameter, input.toString())
                        .build())
                .run());
    }

    /** Of the processor's time, so that what else the machine does counts for nothing. */
    double perSecond(String counter, String method) {
        return count(method, counter) / (count(method, "nanos") / 1e9);
    }

    private double count(String method, String counter) {
        return all.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + method))
                .flatMap(
                        result -> Stream.ofNullable(result.getSecondaryResults().get(counter)))
                .mapToDouble(counted -> counted.getScore())
                .findFirst()
                .orElseThrow();
    }
}
