package org.isnad.fetch.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.isnad.fetch.Fetcher;
import org.isnad.fetch.Keep.KeepException;
import org.isnad.fetch.address.AddressException;
import org.isnad.fetch.address.WebAddress;
import org.isnad.fetch.keep.WarcFolder;

/** Follows feeds, site maps and sites. One look at a time. */
public final class Watch {
    private static final int HOSTS_AT_A_TIME = 4;
    /** How long a request that runs may take to its end when we are told to stop. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final List<WebAddress> lists;
    private final Fetcher fetcher;
    private final WarcFolder folder;
    private final WatchState state;
    private final Teller teller;
    private final Duration every;

    /**
     * A watch that goes on where the last one over the same folder ended.
     *
     * @param lists what to look at
     * @param folder where pages are kept
     * @param every the time from one look to the next
     */
    public Watch(List<WebAddress> lists, Fetcher fetcher, WarcFolder folder, Teller teller, Duration every)
            throws KeepException {
        this.lists = List.copyOf(lists);
        this.fetcher = fetcher;
        this.folder = folder;
        this.teller = teller;
        this.every = every;
        try {
            this.state = WatchState.open(folder.inner().resolve("watch.txt"));
        } catch (IOException e) {
            throw new KeepException("what is known of the feeds cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * Looks at every list that is due, and at pages that are to be tried again; several hosts at a time.
     *
     * @throws InterruptedException if told to stop: what was fetched until then is kept
     * @throws KeepException if pages cannot be kept
     */
    public Tally look() throws KeepException, InterruptedException {
        Look look = new Look(fetcher, folder, state, teller, every);
        Map<String, List<Callable<Tally>>> hosts = new LinkedHashMap<>();
        for (WebAddress list : lists) {
            add(hosts, list, () -> look.at(list));
        }
        for (String link : state.due(Instant.now())) {
            WebAddress page = parsed(link);
            add(hosts, page, () -> look.page(page));
        }
        return all(List.copyOf(hosts.values()));
    }

    private static void add(Map<String, List<Callable<Tally>>> hosts, WebAddress address, Callable<Tally> work) {
        hosts.computeIfAbsent(address.host(), any -> new ArrayList<>()).add(work);
    }

    private static WebAddress parsed(String link) {
        try {
            return WebAddress.parse(link);
        } catch (AddressException e) {
            throw new IllegalStateException("an address of our own: " + link, e);
        }
    }

    private static Tally all(List<List<Callable<Tally>>> hosts) throws KeepException, InterruptedException {
        ExecutorService lanes = Executors.newFixedThreadPool(HOSTS_AT_A_TIME, Watch::daemon);
        try {
            List<Future<Tally>> tallies = new ArrayList<>();
            for (List<Callable<Tally>> host : hosts) {
                tallies.add(lanes.submit(() -> inTurn(host)));
            }
            Tally sum = Tally.NOTHING;
            for (Future<Tally> tally : tallies) {
                sum = sum.plus(tally.get());
            }
            return sum;
        } catch (ExecutionException e) {
            throw e.getCause() instanceof KeepException told
                    ? told
                    : new KeepException("a mistake: " + e.getCause(), e);
        } finally {
            lanes.shutdownNow();
            ended(lanes);
        }
    }

    /** Waits for requests that run, even when we have been told to stop. */
    private static void ended(ExecutorService lanes) {
        boolean interrupted = Thread.interrupted();
        try {
            lanes.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Tally inTurn(List<Callable<Tally>> host) throws Exception {
        Tally sum = Tally.NOTHING;
        for (Callable<Tally> work : host) {
            sum = sum.plus(work.call());
        }
        return sum;
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "lane");
        thread.setDaemon(true);
        return thread;
    }
}
