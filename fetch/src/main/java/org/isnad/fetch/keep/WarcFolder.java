package org.isnad.fetch.keep;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.isnad.fetch.Fetched;
import org.isnad.fetch.Keep;
import org.isnad.fetch.address.WebAddress;
import org.isnad.fetch.http.Exchange;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcRecord;

/**
 * A folder of WARC files, one for each day and run. The one that is being written is called {@code .part} until it is
 * whole, and can be read all the same. What else it needs to know lies in {@code .isnad} below the folder. One process
 * at a time writes to it. Thread-safe.
 */
public final class WarcFolder implements Keep, Closeable {
    private final Path folder;
    private final String agent;
    private final Lock lock;
    private final Journal journal;
    private final Undisturbed undisturbed = new Undisturbed();
    private @Nullable WarcFile file;

    private WarcFolder(Path folder, String agent, Lock lock, Journal journal) {
        this.folder = folder;
        this.agent = agent;
        this.lock = lock;
        this.journal = journal;
    }

    /**
     * Opens a folder, makes it where there is none, and brings to an end what a run before left that was killed.
     *
     * @param agent who fetches
     * @throws KeepException if nothing can be kept there
     */
    public static WarcFolder open(Path folder, String agent) throws KeepException {
        try {
            Path inner = Files.createDirectories(folder.resolve(".isnad"));
            Lock lock = Lock.take(inner.resolve("lock"), folder);
            Journal journal = Journal.open(inner.resolve("journal.txt"));
            Leftovers.finish(folder, journal);
            return new WarcFolder(folder, agent, lock, journal);
        } catch (KeepException e) {
            throw e;
        } catch (IOException e) {
            throw unwritten(folder, e);
        }
    }

    private static KeepException unwritten(Path folder, IOException e) {
        return new KeepException(folder + " cannot be written: " + e.getMessage(), e);
    }

    /** Where a program may put more that belongs to the folder. */
    public Path inner() {
        return folder.resolve(".isnad");
    }

    @Override
    public void keep(Fetched fetched) throws KeepException {
        write(() -> {
            String link = fetched.asked().toString();
            List<Kept> kept = new ArrayList<>();
            List<WarcRecord> records = new ArrayList<>();
            for (Exchange hop : fetched.hops()) {
                kept.add(add(hop, link, records));
            }
            today().write(records);
            journal.kept(kept);
            return kept;
        });
    }

    private void write(Callable<?> work) throws KeepException {
        try {
            undisturbed.get(work);
        } catch (IOException e) {
            throw unwritten(folder, e);
        }
    }

    /** Adds the records of one exchange, and tells what is to be remembered of it. */
    private Kept add(Exchange hop, String link, List<WarcRecord> records) throws IOException {
        String digest = hop.response().digest();
        String target = hop.request().address().toString();
        Kept before =
                journal.last(target).filter(any -> any.digest().equals(digest)).orElse(null);
        WarcRecord answer = before == null ? Records.response(hop, link) : Records.revisit(hop, link, before);
        URI id = answer.id();
        records.add(answer);
        records.add(Records.request(hop, id));
        String settled = hop.response().fine() ? link : Kept.ON_THE_WAY;
        return before == null ? new Kept(hop.date(), id.toString(), digest, target, settled) : before.from(settled);
    }

    private WarcFile today() throws IOException {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        if (file != null && !file.day().equals(today)) {
            file.close();
            file = null;
        }
        if (file == null) {
            file = WarcFile.create(folder, today, agent);
        }
        return file;
    }

    /** Whether what a link leads to need not be fetched again: it is kept, or gone. */
    public boolean isSettled(WebAddress link) {
        return journal.isSettled(link.toString());
    }

    /** Remembers that there is nothing behind a link, and will not be. */
    public void gone(WebAddress link) throws KeepException {
        write(() -> {
            journal.gone(link.toString());
            return link;
        });
    }

    /** Ends the file that is being written, and gives the folder back. */
    @Override
    public void close() throws KeepException {
        write(() -> {
            if (file != null) {
                file.close();
            }
            return folder;
        });
        undisturbed.close();
        try (lock) {
            journal.close();
        } catch (IOException e) {
            throw unwritten(folder, e);
        }
    }
}
