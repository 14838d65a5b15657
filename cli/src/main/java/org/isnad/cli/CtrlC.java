package org.isnad.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * From its making to its closing, lets the thread that made it end its work well when the process is told to end
 * (Ctrl-C): the thread is interrupted, and the process waits until this is closed.
 */
final class CtrlC {
    private static final long USUAL_PATIENCE = 3;

    private final long patience;
    private final Thread worker = Thread.currentThread();
    private final CountDownLatch done = new CountDownLatch(1);
    private final Thread hook = new Thread(this::stop);

    CtrlC() {
        this(USUAL_PATIENCE);
    }

    /** With so many seconds for the work to end in. */
    CtrlC(long patience) {
        this.patience = patience;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    private void stop() {
        worker.interrupt();
        try {
            done.await(patience, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void close() {
        done.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already.
        }
    }
}
