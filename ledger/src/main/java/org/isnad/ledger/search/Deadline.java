package org.isnad.ledger.search;

import org.apache.lucene.index.QueryTimeout;

/** No question may keep a core busy for longer. */
final class Deadline implements QueryTimeout {
    private static final long NANOSECONDS = 10_000_000_000L;

    private final long start = System.nanoTime();

    @Override
    public boolean shouldExit() {
        return System.nanoTime() - start > NANOSECONDS;
    }
}
