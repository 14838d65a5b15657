package org.isnad.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import net.dankito.readability4j.Article;
import net.dankito.readability4j.Readability4J;
import org.isnad.model.Capture;
import org.isnad.model.Story;
import org.isnad.page.html.HtmlPage;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
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
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.RunnerException;

/** The story of an HTML page, beside Readability4J and the bare parse of the same page. One thread, warm. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 5)
@Measurement(iterations = 5, time = 4)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class PageBenchmark {
    private static final String ADDRESS = "https://news.example/2026/05/02/page.html";

    /** The folder of HTML pages; {@link Bench} sets it. */
    @Param("")
    String folder = "";

    private List<String> pages = List.of();
    private int last;

    /** Counts pages, and the time that only this thread had. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Counter {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        /** Pages so far in this iteration. */
        public long pages;

        /** The processor's time that they took so far in this iteration, in nanoseconds. */
        public long nanos;

        private long start;

        /** What {@link #nanos} counts from. */
        @Setup(Level.Iteration)
        public void begin() {
            start = THREADS.getCurrentThreadCpuTime();
        }

        private void count() {
            pages++;
            long now = THREADS.getCurrentThreadCpuTime();
            nanos += now - start;
            start = now;
        }
    }

    /** Measures, and prints how many pages a second each takes, and the two ratios. */
    static void compare(Path folder, PrintStream out) throws RunnerException {
        Results results = Results.of(PageBenchmark.class, "folder", folder);
        double isnad = results.perSecond("pages", "isnad");
        double readability = results.perSecond("pages", "readability4j");
        double parse = results.perSecond("pages", "parse");
        out.printf(
                Locale.ROOT,
                "%nIn a second of processor's time: isnad %,.0f pages, readability4j %,.0f pages, bare parse %,.0f pages;"
                        + "%nisnad is %.2f times as fast as readability4j and costs %.2f bare parses%n",
                isnad,
                readability,
                parse,
                isnad / readability,
                parse / isnad);
    }

    /** Takes all pages of the folder. */
    @Setup
    public void load() {
        pages = HtmlPages.below(Path.of(folder));
    }

    /** Isnad: paragraphs, title, outlet, author, dates, each with its place or origin. */
    @Benchmark
    public Optional<Story> isnad(Counter counter) {
        return HtmlPage.story(next(counter), new Capture(ADDRESS, null, null));
    }

    /** Readability4J: the article's element, title and byline. */
    @Benchmark
    public Article readability4j(Counter counter) {
        return new Readability4J(ADDRESS, next(counter)).parse();
    }

    /** jsoup: the document. */
    @Benchmark
    public Document parse(Counter counter) {
        return Jsoup.parse(next(counter));
    }

    private String next(Counter counter) {
        last = (last + 1) % pages.size();
        counter.count();
        return pages.get(last);
    }
}
