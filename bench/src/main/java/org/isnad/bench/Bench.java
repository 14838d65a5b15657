package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.bench.peer.NumbersAndTimes;
import org.isnad.bench.sheet.PartOf;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmarks on a corpus and says how Isnad compares with Lucene. */
public final class Bench {
    private static final String USUAL_CORPUS = "../shared/corpus/ant-2018.jsonl.gz";

    private Bench() {}

    /**
     * Measures speed, which takes about two minutes, most of them until the code is as fast as it gets; or the first
     * argument names another report.
     *
     * @param args the file of stories, as JSON Lines; none for the usual one beside the checkout; or
     *     {@code numbers-times} and what {@link NumbersAndTimes} takes, or {@code part-of} and what {@link PartOf}
     *     takes
     */
    public static void main(String[] args) throws RunnerException, IOException {
        if (args.length > 0 && args[0].equals("numbers-times")) {
            NumbersAndTimes.main(Arrays.copyOfRange(args, 1, args.length));
        } else if (args.length > 0 && args[0].equals("part-of")) {
            PartOf.main(Arrays.copyOfRange(args, 1, args.length));
        } else {
            speed(args);
        }
    }

    private static void speed(String[] args) throws RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path corpus = Path.of(args.length == 0 ? USUAL_CORPUS : args[0]).toAbsolutePath();
        if (!Files.isReadable(corpus)) {
            out.println(corpus + " cannot be read: name a file of stories, as JSON Lines, to measure on");
            System.exit(2);
        }
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(ReadingBenchmark.class.getName())
                        .param("corpus", corpus.toString())
                        .build())
                .run();
        double isnad = wordsPerSecond(results, "isnad");
        double lucene = wordsPerSecond(results, "lucene");
        out.printf(
                Locale.ROOT,
                "%nIn a second of processor's time: isnad %,.0f words, lucene %,.0f words, a ratio of %.3f%n",
                isnad,
                lucene,
                isnad / lucene);
    }

    /** Of the processor's time, so that what else the machine does counts for nothing. */
    private static double wordsPerSecond(Collection<RunResult> results, String benchmark) {
        return count(results, benchmark, "words") / (count(results, benchmark, "nanos") / 1e9);
    }

    private static double count(Collection<RunResult> results, String benchmark, String counter) {
        return results.stream()
                .filter(result -> result.getParams().getBenchmark().endsWith("." + benchmark))
                .flatMap(
                        result -> Stream.ofNullable(result.getSecondaryResults().get(counter)))
                .mapToDouble(counted -> counted.getScore())
                .findFirst()
                .orElseThrow();
    }
}
