package org.isnad.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.page.site.Sample;
import org.isnad.page.site.Sites;
import org.isnad.page.text.Template;
import org.jspecify.annotations.Nullable;

/**
 * Draws pages some way ahead of those it reads, in their order, so that what recurs on a site is known for its first
 * pages too. Not thread-safe.
 */
final class Lookahead {
    private static final int MOST_PAGES = 128;
    /** In UTF-16 units of text; a single page may be longer. */
    private static final int MOST_TEXT = 4_000_000;

    private record Waiting(Find find, @Nullable Sample sample) {}

    private final Supplier<Optional<Find>> source;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Sites sites = new Sites();
    private long weight;
    private long position;
    private boolean over;

    Lookahead(Supplier<Optional<Find>> source) {
        this.source = source;
    }

    /** How many finds have been read or passed. */
    long position() {
        return position;
    }

    /** Goes to a position without reading what stands before it. */
    void pass(long to) {
        while (position < to && fill()) {
            take().find().pass();
        }
    }

    /** What the next find that holds something holds; empty after the last. */
    Optional<Found> next() {
        Optional<Found> found = Optional.empty();
        while (found.isEmpty() && fill()) {
            found = read(take());
        }
        return found;
    }

    /** Whether there is a find to take, the pages after it known as far as there is room for them. */
    private boolean fill() {
        while (!over && (waiting.isEmpty() || waiting.getFirst().sample() != null) && hasRoom()) {
            Optional<Find> find = source.get();
            over = find.isEmpty();
            find.ifPresent(this::add);
        }
        return !waiting.isEmpty();
    }

    private boolean hasRoom() {
        return waiting.isEmpty() || weight < MOST_TEXT && waiting.size() < MOST_PAGES;
    }

    private void add(Find find) {
        Optional<Sample> sample = find.sample();
        sample.ifPresent(sites::learn);
        weight += find.weight();
        waiting.addLast(new Waiting(find, sample.orElse(null)));
    }

    private Waiting take() {
        Waiting first = waiting.removeFirst();
        weight -= first.find().weight();
        position++;
        return first;
    }

    private Optional<Found> read(Waiting page) {
        Sample sample = page.sample();
        return page.find().read(sample == null ? Template.NONE : sites.template(sample));
    }
}
