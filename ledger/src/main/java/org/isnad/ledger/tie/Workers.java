package org.isnad.ledger.tie;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.isnad.ledger.entry.StoryException;

/** Threads that share out the comparing. */
final class Workers {
    /** Pieces of work for each thread: enough that none waits long for another. */
    private static final int PIECES = 8;

    private final int threads = Runtime.getRuntime().availableProcessors();
    private final ExecutorService pool = Executors.newFixedThreadPool(threads, work -> {
        Thread thread = new Thread(work, "isnad-tie");
        thread.setDaemon(true);
        return thread;
    });

    /** Does the same with each and gives the results in order. */
    <T, R> List<R> all(List<T> items, Function<T, R> work) {
        int size = Math.max(1, items.size() / (threads * PIECES));
        List<Future<List<R>>> pieces = new ArrayList<>();
        for (int from = 0; from < items.size(); from += size) {
            List<T> piece = items.subList(from, Math.min(items.size(), from + size));
            pieces.add(pool.submit(() -> piece.stream().map(work).toList()));
        }
        List<R> out = new ArrayList<>(items.size());
        for (Future<List<R>> piece : pieces) {
            out.addAll(result(piece));
        }
        return out;
    }

    private static <R> List<R> result(Future<List<R>> piece) {
        try {
            return piece.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            throw new StoryException("stories could not be compared: " + e.getCause(), e);
        }
    }

    void close() {
        pool.shutdownNow();
    }
}
