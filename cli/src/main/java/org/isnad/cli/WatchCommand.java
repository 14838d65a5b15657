package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.fetch.Keep.KeepException;
import org.isnad.fetch.address.WebAddress;
import org.isnad.fetch.keep.WarcFolder;
import org.isnad.fetch.watch.Tally;
import org.isnad.fetch.watch.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code isnad watch}: a folder of web archives, kept up to date from feeds. */
@Command(
        name = "watch",
        description = "Keeps the new pages of feeds in a folder of WARC files, again and again.",
        footer = {
            "",
            "Examples:",
            "  isnad watch feeds.opml --into news/         look every 15 minutes; Ctrl-C ends",
            "  isnad watch https://example.org/ --into news/ --every 1h",
            "  isnad watch feeds.opml --into news/ --once  one look, for cron",
            "  isnad read news/                            who said what in all of it",
            "",
            "It may be ended or killed at any time and goes on where it was. robots.txt is",
            "obeyed, and each host is asked for one thing at a time.",
        })
final class WatchCommand implements Callable<Integer> {
    /** A request that runs may come to its end, and so may the file. */
    private static final long PATIENCE_SECONDS = 25;

    private final Streams streams;

    @Parameters(
            paramLabel = "FEEDS",
            arity = "1..*",
            description = "OPML files, and addresses of feeds, site maps, or sites that name theirs.")
    private List<String> names = List.of();

    @Option(
            names = "--into",
            paramLabel = "DIR",
            required = true,
            description = "The folder to keep pages in; it is made where there is none.")
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Every.class,
            description = "From one look to the next: 15m by default, as in 2h or 1d.")
    private Duration every = Duration.ofMinutes(15);

    @Option(names = "--once", description = "Look once and end.")
    private boolean once;

    @Option(
            names = {"-q", "--quiet"},
            description = "On standard error, tell only of what could not be fetched.")
    private boolean quiet;

    @Mixin
    private WebOptions web = new WebOptions();

    WatchCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        web.check();
        WatchReport report = new WatchReport(streams.err(), quiet);
        CtrlC ctrlC = new CtrlC(PATIENCE_SECONDS);
        try {
            List<WebAddress> feeds = FeedList.of(names);
            return watch(feeds, report);
        } catch (KeepException e) {
            report.line(String.valueOf(e.getMessage()));
            return Exit.OUTPUT;
        } catch (IOException e) {
            report.line(String.valueOf(e.getMessage()));
            return Exit.INPUT;
        } finally {
            ctrlC.close();
        }
    }

    private int watch(List<WebAddress> feeds, WatchReport report) throws KeepException {
        try (WarcFolder kept = WarcFolder.open(folder, web.agent())) {
            Watch watch = new Watch(feeds, web.fetcher(), kept, report, every);
            return once ? look(watch, report) : lookAgainAndAgain(watch, feeds.size(), report);
        } catch (InterruptedException e) {
            report.line("stopped; what was fetched is kept in " + folder);
            return Exit.INTERRUPTED;
        }
    }

    private static int look(Watch watch, WatchReport report) throws KeepException, InterruptedException {
        Tally tally = watch.look();
        report.look(tally, "");
        return tally.failures() == 0 ? Exit.FINE : Exit.INPUT;
    }

    private int lookAgainAndAgain(Watch watch, int feeds, WatchReport report)
            throws KeepException, InterruptedException {
        report.begun(feeds, every, folder.toString());
        while (true) {
            Instant next = Instant.now().plus(every);
            Tally tally = watch.look();
            Instant later = next.isBefore(Instant.now()) ? Instant.now() : next;
            report.look(tally, WatchReport.nextLook(later));
            Thread.sleep(Math.max(0, Duration.between(Instant.now(), later).toMillis()));
        }
    }
}
