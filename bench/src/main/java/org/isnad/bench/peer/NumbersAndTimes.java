package org.isnad.bench.peer;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.isnad.bench.peer.PeerCase.Expression;

/** Says how many of a peer's tests of numbers and times Isnad passes, file by file. */
public final class NumbersAndTimes {
    private static final String USUAL = "../shared/data/numbers-times";

    private final PrintStream out;
    private final Readings readings = new Readings();
    private int times;
    private int timesPassed;

    private NumbersAndTimes(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints a line a file and, with {@code --misses}, a line a case that is not passed.
     *
     * @param args the folder of the tests; none for the usual one beside the checkout
     * @throws IOException where the tests cannot be read
     */
    public static void main(String[] args) throws IOException {
        List<String> given = new ArrayList<>(List.of(args));
        boolean misses = given.remove("--misses");
        Path folder = Path.of(given.isEmpty() ? USUAL : given.get(0)).toAbsolutePath();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!Files.isDirectory(folder)) {
            out.println(folder + " is no folder: name the folder with the peer's tests of numbers and times");
            System.exit(2);
        }
        new NumbersAndTimes(out).report(folder, misses);
    }

    private void report(Path folder, boolean misses) throws IOException {
        out.printf(Locale.ROOT, "%-36s %6s %6s %6s%n", "file", "cases", "passed", "share");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(this::isRead).sorted().toList()) {
                line(file, misses);
            }
            total();
        }
    }

    private void count(String file, int cases, int missed) {
        if (file.endsWith("Extractor.json")) {
            times += cases;
            timesPassed += cases - missed;
        }
    }

    private void total() {
        double share = (double) timesPassed / Math.max(1, times);
        out.printf(Locale.ROOT, "%-36s %6d %6d %6.3f%n", "dates and times together", times, timesPassed, share);
    }

    private boolean isRead(Path file) {
        return readings.of(name(file)).isPresent();
    }

    private static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : name.toString();
    }

    private void line(Path file, boolean misses) throws IOException {
        List<PeerCase> cases = PeerFile.read(file);
        List<String> missed = new ArrayList<>();
        for (PeerCase test : cases) {
            List<Expression> found = readings.of(name(file)).orElseThrow().read(test);
            if (!test.passes(found)) {
                missed.add(test.number() + "  " + test.input() + "  =>  " + texts(test, test.found()) + "  got  "
                        + texts(test, found));
            }
        }
        if (!cases.isEmpty()) {
            count(name(file), cases.size(), missed.size());
            int passed = cases.size() - missed.size();
            double share = (double) passed / cases.size();
            out.printf(Locale.ROOT, "%-36s %6d %6d %6.3f%n", name(file), cases.size(), passed, share);
        }
        if (misses) {
            missed.forEach(line -> out.println("    " + line));
        }
    }

    private static List<String> texts(PeerCase test, List<Expression> found) {
        return found.stream()
                .map(e -> test.input().substring(e.start(), e.end()) + value(e.value()))
                .toList();
    }

    private static String value(double value) {
        return Double.isNaN(value) ? "" : " = " + value;
    }
}
