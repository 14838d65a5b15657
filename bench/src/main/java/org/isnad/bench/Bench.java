package org.isnad.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.isnad.bench.peer.NumbersAndTimes;
import org.isnad.bench.sheet.EventSample;
import org.isnad.bench.sheet.Events;
import org.isnad.bench.sheet.PartOf;
import org.isnad.reading.name.NameTraining;
import org.openjdk.jmh.runner.RunnerException;

/** Runs the benchmarks: of reading beside Lucene or, asked for {@code pages}, of pages beside Readability4J. */
public final class Bench {
    private static final String USUAL_CORPUS = "../shared/corpus/ant-2018.jsonl.gz";
    private static final String USUAL_PAGES = "../shared/pages";
    private static final String PAGES = "pages";
    private static final String USUAL_NAMES = "../shared/data/names/newsfane-train.tsv";

    /** What prints quality, not speed. */
    private static final Map<String, Report> REPORTS = Map.of(
            "numbers-times", NumbersAndTimes::main,
            "part-of", PartOf::main,
            "events", Events::main,
            "event-sample", EventSample::main,
            "names", Bench::names);

    /** Prints what it finds, given what follows its name. */
    private interface Report {
        void run(String... args) throws IOException;
    }

    private Bench() {}

    /**
     * Measures speed, which takes about two minutes, most of them until the code is as fast as it gets; or the first
     * argument names another report.
     *
     * @param args the file of stories, as JSON Lines, or {@code pages} and a folder of HTML pages, where the file or
     *     folder is left out the usual one beside the checkout; or the name of a report and what it takes
     */
    public static void main(String[] args) throws RunnerException, IOException {
        Report report = args.length == 0 ? null : REPORTS.get(args[0]);
        if (report == null) {
            speed(args);
        } else {
            report.run(Arrays.copyOfRange(args, 1, args.length));
        }
    }

    private static void names(String... args) throws IOException {
        NameTraining.main(new String[] {"-", args.length > 0 ? args[0] : USUAL_NAMES});
    }

    private static void speed(String[] args) throws RunnerException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> words = List.of(args);
        if (words.size() > 0 && words.get(0).equals(PAGES)) {
            PageBenchmark.compare(readable(words.size() > 1 ? words.get(1) : USUAL_PAGES, out), out);
        } else {
            ReadingBenchmark.compare(readable(words.isEmpty() ? USUAL_CORPUS : words.get(0), out), out);
        }
    }

    private static Path readable(String name, PrintStream out) {
        Path path = Path.of(name).toAbsolutePath();
        if (!Files.isReadable(path)) {
            out.println(path + " cannot be read: name a file of stories, as JSON Lines, or the word " + PAGES
                    + " and a folder of HTML pages, to measure on");
            System.exit(2);
        }
        return path;
    }
}
