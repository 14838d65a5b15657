package org.isnad.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** One request at a time for each host, and a pause after each. Thread-safe. */
final class Turns {
    private final Duration delay;
    private final Map<String, Host> hosts = new ConcurrentHashMap<>();

    Turns(Duration delay) {
        this.delay = delay;
    }

    /** Waits for the turn to ask a host. */
    Turn take(String host) throws InterruptedException {
        Host state = host(host);
        state.free.acquire();
        try {
            TimeUnit.NANOSECONDS.sleep(state.next - System.nanoTime());
        } catch (InterruptedException e) {
            state.free.release();
            throw e;
        }
        return new Turn(state);
    }

    /** Leaves at least this pause after each request to a host from now on. */
    void slower(String host, Duration pause) {
        Host state = host(host);
        state.pause = state.pause.compareTo(pause) < 0 ? pause : state.pause;
    }

    private Host host(String name) {
        return hosts.computeIfAbsent(name, any -> new Host(delay));
    }

    private static final class Host {
        private final Semaphore free = new Semaphore(1, true);
        private volatile Duration pause;
        private volatile long next = System.nanoTime();

        Host(Duration pause) {
            this.pause = pause;
        }
    }

    /** The right to ask a host, until it is closed. */
    static final class Turn implements AutoCloseable {
        private final Host host;

        private Turn(Host host) {
            this.host = host;
        }

        @Override
        public void close() {
            host.next = System.nanoTime() + host.pause.toNanos();
            host.free.release();
        }
    }
}
