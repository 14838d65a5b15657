package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.isnad.model.Reading;
import org.isnad.reading.Reader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.RunnerException;

/**
 * The whole reading of a story, and what Lucene does with the same story before it searches. One thread, warm, with the
 * options that the launcher gives.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 8, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx256m", "-XX:+UseSerialGC"})
public class ReadingBenchmark {
    /** The file of stories, as JSON Lines; {@link Bench} sets it. */
    @Param("")
    String corpus = "";

    private final Reader reader = Reader.standard();
    private final Analyzer lucene = new ArabicAnalyzer();
    private Corpus stories = Corpus.NONE;
    private int last;

    /** Counts words, so that long and short stories weigh what they should, and the time that only this thread had. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        /** Words read so far in this iteration. */
        public long words;

        /** The processor's time that reading took so far in this iteration, in nanoseconds. */
        public long nanos;

        private long start;

        /** What {@link #nanos} counts from. */
        @Setup(Level.Iteration)
        public void begin() {
            start = THREADS.getCurrentThreadCpuTime();
        }

        private void count(int read) {
            words += read;
            long now = THREADS.getCurrentThreadCpuTime();
            nanos += now - start;
            start = now;
        }
    }

    /** Measures, and prints how many words a second each takes, and the ratio. */
    static void compare(Path corpus, PrintStream out) throws RunnerException {
        Results results = Results.of(ReadingBenchmark.class, "corpus", corpus);
        double isnad = results.perSecond("words", "isnad");
        double lucene = results.perSecond("words", "lucene");
        out.printf(
                Locale.ROOT,
                "%nIn a second of processor's time: isnad %,.0f words, lucene %,.0f words, a ratio of %.3f%n",
                isnad,
                lucene,
                isnad / lucene);
    }

    /** Takes 300 stories from all over the corpus. */
    @Setup
    public void load() {
        stories = Corpus.of(Path.of(corpus), 100, 300);
    }

    /** Isnad: who said what. */
    @Benchmark
    public Reading isnad(Counter counter) {
        return reader.read(stories.story(next(counter)));
    }

    /** Lucene: tokens, folded and stemmed. */
    @Benchmark
    public void lucene(Counter counter, Blackhole hole) throws IOException {
        try (TokenStream tokens =
                lucene.tokenStream("text", stories.story(next(counter)).text())) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                hole.consume(term.length());
            }
            tokens.end();
        }
    }

    @TearDown
    public void close() {
        lucene.close();
    }

    private int next(Counter counter) {
        last = (last + 1) % stories.size();
        counter.count(stories.words(last));
        return last;
    }
}
