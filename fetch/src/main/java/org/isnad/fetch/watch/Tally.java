package org.isnad.fetch.watch;

/**
 * What a look at all feeds brought.
 *
 * @param pages how many pages were newly kept
 * @param feeds how many feeds they came from
 * @param failures how many feeds and pages could not be fetched
 */
public record Tally(int pages, int feeds, int failures) {
    static final Tally NOTHING = new Tally(0, 0, 0);

    Tally page() {
        return new Tally(pages + 1, feeds, failures);
    }

    Tally failure() {
        return new Tally(pages, feeds, failures + 1);
    }

    Tally plus(Tally other) {
        return new Tally(pages + other.pages, feeds + other.feeds, failures + other.failures);
    }

    /** All of it from one feed. */
    Tally fromOne() {
        return new Tally(pages, pages > 0 ? 1 : 0, failures);
    }
}
