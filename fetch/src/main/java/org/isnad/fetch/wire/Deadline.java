package org.isnad.fetch.wire;

import java.io.Closeable;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The end of the time for one request. A timeout between two bytes is not enough: a server that sends one byte now and
 * then would hold us for ever, so at the end the socket is closed under whoever still reads from it. Thread-safe.
 */
final class Deadline implements Closeable {
    private static final ScheduledThreadPoolExecutor CLOCK = clock();

    private final Duration time;
    private final long end;
    private final ScheduledFuture<?> alarm;
    private boolean over;
    private @Nullable Socket guarded;

    private Deadline(Duration time) {
        this.time = time;
        this.end = System.nanoTime() + time.toNanos();
        this.alarm = CLOCK.schedule(this::end, time.toNanos(), TimeUnit.NANOSECONDS);
    }

    static Deadline in(Duration time) {
        return new Deadline(time);
    }

    private static ScheduledThreadPoolExecutor clock() {
        ScheduledThreadPoolExecutor clock = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "deadlines");
            thread.setDaemon(true);
            return thread;
        });
        clock.setRemoveOnCancelPolicy(true);
        return clock;
    }

    /** Closes this socket, and no longer another, when the time is over. */
    synchronized void guard(Socket socket) {
        guarded = socket;
        if (over) {
            shut(socket);
        }
    }

    private synchronized void end() {
        over = true;
        if (guarded != null) {
            shut(guarded);
        }
    }

    private static void shut(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            // It is as good as closed.
        }
    }

    synchronized boolean over() {
        return over;
    }

    /** The time left, or less where less is asked; in milliseconds, at least one, as sockets take it. */
    int left(Duration most) {
        long millis = Math.min(TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()), most.toMillis());
        return (int) Math.max(1, Math.min(millis, Integer.MAX_VALUE));
    }

    FetchException missed() {
        return FetchException.passing("it was not there whole after " + Seconds.of(time) + ", and was given up");
    }

    @Override
    public void close() {
        alarm.cancel(false);
    }
}
