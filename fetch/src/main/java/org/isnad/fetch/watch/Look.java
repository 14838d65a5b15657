package org.isnad.fetch.watch;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.isnad.fetch.Fetched;
import org.isnad.fetch.Fetcher;
import org.isnad.fetch.Keep.KeepException;
import org.isnad.fetch.address.WebAddress;
import org.isnad.fetch.http.Request.Known;
import org.isnad.fetch.keep.WarcFolder;
import org.isnad.fetch.wire.FetchException;

/** One look at all feeds; each feed and page is taken once. Thread-safe. */
final class Look {
    private static final int MOST_PAGES = 500;
    private static final int DEEPEST = 3;

    private final Fetcher fetcher;
    private final WarcFolder folder;
    private final WatchState state;
    private final Teller teller;
    private final Duration every;
    private final Set<WebAddress> taken = ConcurrentHashMap.newKeySet();

    Look(Fetcher fetcher, WarcFolder folder, WatchState state, Teller teller, Duration every) {
        this.fetcher = fetcher;
        this.folder = folder;
        this.state = state;
        this.teller = teller;
        this.every = every;
    }

    /** Looks at a list of stories, and at those it names. */
    Tally at(WebAddress list) throws KeepException, InterruptedException {
        return at(list, 0);
    }

    private Tally at(WebAddress list, int depth) throws KeepException, InterruptedException {
        Followed before = state.list(list.toString());
        if (!before.isDue(Instant.now()) || !taken.add(list)) {
            return Tally.NOTHING;
        }
        try {
            Fetched fetched = fetcher.fetch(list, before.known());
            Tally tally = fetched.unchanged() ? Tally.NOTHING : read(list, fetched, depth);
            if (fetched.unchanged()) {
                settle(list, before.read(before.known()));
            }
            return tally;
        } catch (KeepException e) {
            throw e;
        } catch (IOException e) {
            settle(list, before.failed(Instant.now(), every, after(e)));
            teller.failed(list.toString(), String.valueOf(e.getMessage()), true);
            return Tally.NOTHING.failure();
        }
    }

    private static Optional<Duration> after(IOException e) {
        return e instanceof FetchException told ? told.after() : Optional.empty();
    }

    private Tally read(WebAddress list, Fetched fetched, int depth) throws IOException, InterruptedException {
        Names names = Names.in(fetched, fetcher);
        List<WebAddress> pages = unknown(fetched.address(), names.pages());
        List<WebAddress> now = pages.subList(0, Math.min(pages.size(), MOST_PAGES));
        if (!now.isEmpty()) {
            // The list is evidence as well: of when it named the page, and how.
            folder.keep(fetched);
        }
        Tally tally = Tally.NOTHING;
        for (WebAddress page : now) {
            tally = tally.plus(page(page));
        }
        tally = tally.fromOne();
        if (tally.pages() > 0) {
            teller.looked(list.toString(), tally.pages());
        }
        tally = tally.plus(lists(fetched.address(), names.lists(), depth));
        boolean rest = pages.size() > now.size() || !names.lists().isEmpty();
        // Where more is left to do, the server must not say next time that nothing has changed.
        settle(list, Followed.NEW.read(rest ? Known.NOTHING : Known.of(fetched.response())));
        return tally;
    }

    private Tally lists(WebAddress list, List<String> links, int depth) throws IOException, InterruptedException {
        Tally tally = Tally.NOTHING;
        for (String link : depth < DEEPEST ? links : List.<String>of()) {
            Optional<WebAddress> other = Names.resolved(list, link);
            if (other.isPresent()) {
                tally = tally.plus(at(other.get(), depth + 1));
            }
        }
        return tally;
    }

    private List<WebAddress> unknown(WebAddress list, List<String> links) {
        List<WebAddress> unknown = new ArrayList<>();
        for (String link : links) {
            Names.resolved(list, link).filter(this::isUnknown).ifPresent(unknown::add);
        }
        return unknown;
    }

    private boolean isUnknown(WebAddress page) {
        return !folder.isSettled(page) && state.page(page.toString()).isEmpty();
    }

    /** Fetches and keeps a page. */
    Tally page(WebAddress page) throws KeepException, InterruptedException {
        if (!taken.add(page)) {
            return Tally.NOTHING;
        }
        try {
            folder.keep(fetcher.fetch(page, Known.NOTHING));
            state.put(page.toString(), Optional.empty());
            teller.kept(page.toString());
            return Tally.NOTHING.page();
        } catch (KeepException e) {
            throw e;
        } catch (IOException e) {
            failed(page, e);
            return Tally.NOTHING.failure();
        }
    }

    private void failed(WebAddress page, IOException e) throws KeepException {
        Waiting before = state.page(page.toString()).orElse(Waiting.NEVER_TRIED);
        boolean passes = e instanceof FetchException told && told.passes();
        Optional<Waiting> later = passes ? before.failed(Instant.now(), after(e)) : Optional.empty();
        if (later.isEmpty()) {
            folder.gone(page);
        }
        state.put(page.toString(), later);
        save();
        teller.failed(page.toString(), String.valueOf(e.getMessage()), later.isPresent());
    }

    private void settle(WebAddress list, Followed followed) throws KeepException {
        state.put(list.toString(), followed);
        save();
    }

    private void save() throws KeepException {
        try {
            state.save();
        } catch (IOException e) {
            throw new KeepException("what is known of the feeds cannot be written: " + e.getMessage(), e);
        }
    }
}
