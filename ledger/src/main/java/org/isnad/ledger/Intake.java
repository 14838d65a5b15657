package org.isnad.ledger;

import java.io.Closeable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.isnad.ledger.entry.Added;
import org.isnad.ledger.entry.StoryException;
import org.isnad.ledger.store.Prepared;
import org.jspecify.annotations.Nullable;

/**
 * Adds many stories, as many in one commit as have come while the last commit went on. Stories are put by one thread
 * and written by another, so that those that follow can be read meanwhile. A story that cannot be kept is told of, and
 * the others go on; where the ledger itself fails, all ends.
 */
public final class Intake implements Closeable {
    /** What is told of each story, by the writing thread, after the commit. */
    public interface Teller {
        /** A story is kept. */
        void added(Added added);

        /** A story is not kept. */
        void refused(String story, StoryException why);
    }

    /** Stories in one commit: enough that its cost is small, few enough that it is soon over. */
    private static final int BATCH = 256;

    private static final int WAITING = 2 * BATCH;
    /** The stories of one commit have so much text together, in UTF-16 units, unless one alone has more. */
    private static final int UNITS = 2_000_000;

    private static final long LOOK_MILLIS = 100;

    private final Ledger ledger;
    private final Teller teller;
    private final BlockingQueue<Prepared> waiting = new ArrayBlockingQueue<>(WAITING);
    private final Thread writer = new Thread(this::write, "isnad-write");
    private volatile boolean ended;
    private volatile @Nullable Throwable failure;

    Intake(Ledger ledger, Teller teller) {
        this.ledger = ledger;
        this.teller = teller;
        writer.setDaemon(true);
        writer.start();
    }

    /**
     * Hands a story over; waits while too many are under way.
     *
     * @throws org.isnad.ledger.entry.LedgerException where the ledger has failed on an earlier one
     */
    public void put(Prepared story) throws InterruptedException {
        while (!waiting.offer(story, LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
            check();
        }
        check();
    }

    /**
     * Waits until all that was put is kept or refused.
     *
     * @throws org.isnad.ledger.entry.LedgerException where the ledger has failed
     */
    public void finish() throws InterruptedException {
        ended = true;
        writer.join();
        check();
    }

    private void check() {
        Throwable why = failure;
        if (why instanceof RuntimeException e) {
            throw e;
        } else if (why instanceof Error e) {
            throw e;
        }
    }

    private void write() {
        try {
            while (!ended || !waiting.isEmpty()) {
                Prepared first = waiting.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (first != null) {
                    add(batch(first));
                }
            }
        } catch (InterruptedException e) {
            // Closed: nobody waits for more.
        } catch (RuntimeException | Error e) {
            failure = e;
        }
    }

    private List<Prepared> batch(Prepared first) {
        List<Prepared> batch = new ArrayList<>(List.of(first));
        long units = first.reading().story().text().length();
        Prepared next = waiting.peek();
        while (next != null && batch.size() < BATCH && units < UNITS) {
            units += next.reading().story().text().length();
            batch.add(waiting.remove());
            next = waiting.peek();
        }
        return batch;
    }

    private void add(List<Prepared> batch) {
        try {
            ledger.addAll(batch).forEach(teller::added);
        } catch (StoryException e) {
            if (batch.size() == 1) {
                teller.refused(batch.get(0).reading().story().id(), e);
            } else {
                batch.forEach(one -> add(List.of(one)));
            }
        }
    }

    /** Gives up what is not written yet; the commit under way is ended well. */
    @Override
    public void close() {
        ended = true;
        waiting.clear();
        boolean interrupted = Thread.interrupted();
        try {
            writer.join();
        } catch (InterruptedException e) {
            interrupted = true;
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
