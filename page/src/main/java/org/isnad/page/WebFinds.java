package org.isnad.page;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.isnad.page.feed.Entry;
import org.isnad.page.feed.Feed;
import org.isnad.page.text.Template;

/**
 * What an address leads to: a page; or a feed, a site map or a list of either, and the pages it names, fetched one by
 * one as they are asked for.
 */
final class WebFinds implements Finds {
    private static final int DEEPEST = 3;

    private final Web web;
    private final Deque<Step> ahead = new ArrayDeque<>();
    private final Set<String> taken = new HashSet<>();
    private Finds current = Optional::empty;

    /**
     * Something to fetch.
     *
     * @param lists how many lists may still lead on from it, itself included; zero for what a feed calls a story
     */
    private record Step(Source source, Place place, String address, int lists) {}

    WebFinds(String address, Web web) {
        this.web = web;
        Source source = new Source(address, true);
        ahead.add(new Step(source, source.whole(), address, DEEPEST));
    }

    @Override
    public Optional<Find> next() {
        Optional<Find> find = current.next();
        while (find.isEmpty() && !ahead.isEmpty()) {
            Step step = ahead.pop();
            find = taken.add(step.address) ? Optional.of(new Fetching(step)) : Optional.empty();
        }
        return find;
    }

    /**
     * Is not drawn ahead of its turn to learn from: whoever waits for the first page of a feed need not wait for all.
     */
    private final class Fetching implements Find {
        private final Step step;

        Fetching(Step step) {
            this.step = step;
        }

        @Override
        public Optional<Found> read(Template template) {
            try {
                return opened(step, web.get(step.address), template);
            } catch (IOException e) {
                return Optional.of(new Found.Failed(step.place, String.valueOf(e.getMessage())));
            } catch (RuntimeException e) {
                return Optional.of(new Found.Failed(step.place, Problem.slip(e)));
            }
        }

        @Override
        public void pass() {
            if (step.lists > 0) {
                read(Template.NONE);
            }
        }
    }

    private Optional<Found> opened(Step step, Web.Document document, Template template) throws IOException {
        WebDocument opened = new WebDocument(document, step.source, step.place);
        Optional<Feed> feed = step.lists > 0 ? opened.feed() : Optional.empty();
        if (feed.isPresent()) {
            return list(step, feed.get());
        }
        current = opened.finds();
        return current.next().flatMap(find -> find.read(template));
    }

    private Optional<Found> list(Step list, Feed feed) {
        Deque<Step> steps = new ArrayDeque<>();
        for (Entry entry : feed.entries()) {
            String link = entry.link();
            if (link != null && Web.isAddress(link)) {
                steps.add(step(list, link, 0));
            }
        }
        for (Feed.Link other : feed.feeds()) {
            if (list.lists > 1 && Web.isAddress(other.address())) {
                steps.add(step(list, other.address(), list.lists - 1));
            }
        }
        boolean nothing = steps.isEmpty();
        while (!steps.isEmpty()) {
            ahead.push(steps.removeLast());
        }
        return nothing
                ? Optional.of(new Found.Failed(list.place, "a list that names no page: check the address"))
                : Optional.empty();
    }

    private static Step step(Step list, String link, int lists) {
        Place place = new Place(list.source.name(), 0, new Place.Part(link, -1));
        return new Step(new Source(list.source.name(), false), place, link, lists);
    }

    @Override
    public void close() {
        current.close();
    }
}
