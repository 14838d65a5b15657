package org.isnad.cli;

/** Tells whoever waits before a terminal how many stories are done. Not thread-safe. */
final class StoryCount {
    private static final long STEP_NANOS = 200_000_000L;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final Streams streams;
    private final String what;
    private long next = System.nanoTime() + STEP_NANOS;
    private boolean drawn;

    StoryCount(Streams streams, String what) {
        this.streams = streams;
        this.what = what;
    }

    void done(long stories) {
        if (streams.screen().err() && System.nanoTime() - next >= 0) {
            next = System.nanoTime() + STEP_NANOS;
            drawn = true;
            streams.err().print(CLEAR_LINE + stories + " stories " + what);
            streams.err().flush();
        }
    }

    void clear() {
        if (drawn) {
            streams.err().print(CLEAR_LINE);
        }
    }
}
