package org.isnad.page;

import java.util.Optional;

/**
 * A file, or standard input.
 *
 * @param name the path as the user named it or found below a folder he named; {@code -} for standard input
 * @param named whether the user named it himself
 */
record Source(String name, boolean named) {
    Place whole() {
        return new Place(name, 0);
    }

    Place line(long number) {
        return new Place(name, number);
    }

    /**
     * It holds no page at all: a failure if the user asked for it, a note if it merely lies among pages.
     *
     * @param what what it is
     * @param advice what the user can do who named it
     */
    Found noPage(String what, String advice) {
        return named ? new Found.Failed(whole(), what + ": " + advice) : new Found.Skipped(whole(), what);
    }

    /** The same, for one to be read later. */
    Optional<Found> absence(String what, String advice) {
        return Optional.of(noPage(what, advice));
    }
}
