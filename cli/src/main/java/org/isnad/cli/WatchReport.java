package org.isnad.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.isnad.cli.view.Shown;
import org.isnad.fetch.watch.Tally;
import org.isnad.fetch.watch.Teller;

/** Tells on standard error what a watch does, one line for each thing. Thread-safe. */
final class WatchReport implements Teller {
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final PrintStream err;
    private final boolean quiet;

    WatchReport(PrintStream err, boolean quiet) {
        this.err = err;
        this.quiet = quiet;
    }

    void line(String text) {
        err.println("isnad: " + Shown.of(text));
    }

    void begun(int feeds, Duration every, String folder) {
        note("watching " + count(feeds, "feed") + " every " + minutes(every) + ", keeping what is new in " + folder);
    }

    private static String minutes(Duration every) {
        long minutes = every.toMinutes();
        return minutes % 60 == 0 ? count(minutes / 60, "hour") : count(minutes, "minute");
    }

    /** What a look brought, and when the next one is. */
    void look(Tally tally, String after) {
        String failures = tally.failures() == 0 ? "" : ", " + count(tally.failures(), "failure");
        String from = tally.feeds() == 0 ? "" : " from " + count(tally.feeds(), "feed");
        note(count(tally.pages(), "new page") + from + failures + after);
    }

    static String nextLook(Instant next) {
        return "; next look " + CLOCK.format(next.atZone(ZoneId.systemDefault()));
    }

    private static String count(long number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private void note(String text) {
        if (!quiet) {
            line(text);
        }
    }

    @Override
    public void kept(String link) {
        // The feed's line counts it.
    }

    @Override
    public void looked(String list, int pages) {
        note(list + ": " + count(pages, "new page"));
    }

    @Override
    public void failed(String address, String problem, boolean later) {
        line(address + ": " + problem + (later ? " (it will be tried again)" : ""));
    }
}
