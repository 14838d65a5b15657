package org.isnad.fetch.keep;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isnad.fetch.Keep.KeepException;

/**
 * Works with files in a thread of its own, one thing after the other. Quirk: an interrupt, which is how a run is told
 * to end, closes whatever channel its thread writes to, in the middle of a record.
 */
final class Undisturbed implements Closeable {
    private final ExecutorService thread = Executors.newSingleThreadExecutor(work -> {
        Thread thread = new Thread(work, "keeper");
        thread.setDaemon(true);
        return thread;
    });

    /** Does some work, and waits for its end whatever happens. */
    <T> T get(Callable<T> work) throws IOException {
        Future<T> done = thread.submit(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return done.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static IOException unwrapped(ExecutionException e) {
        if (e.getCause() instanceof KeepException told) {
            return told;
        }
        return e.getCause() instanceof IOException problem ? problem : new IOException(String.valueOf(e.getCause()), e);
    }

    @Override
    public void close() {
        thread.shutdown();
    }
}
