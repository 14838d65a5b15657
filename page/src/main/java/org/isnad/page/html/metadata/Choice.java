package org.isnad.page.html.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.page.text.Key;

/** Tells which of the things on a page is its story: there are others, of which it only prints the headlines. */
final class Choice {
    static final int LONGEST_TITLE = 400;

    private static final String[] STORIES = {"Article", "Posting", "Report", "Review", "ScholarlyArticle"};
    private static final String[] PAGES = {"WebPage", "ItemPage", "VideoObject"};
    /** Shorter headlines may stand in a title by chance. */
    private static final int LONG_ENOUGH = 12;

    private final List<String> titles;

    /** @param titles of the page, by whichever name */
    Choice(List<String> titles) {
        this.titles = titles.stream().map(Key::of).toList();
    }

    /** The story, then the page that holds it; none where there is neither. */
    List<Thing> of(List<Thing> things) {
        Optional<Thing> story = things.stream()
                .filter(this::mayBe)
                // Of several that are equally likely reduce keeps the first.
                .reduce((a, b) -> Comparator.comparingInt(this::likely).compare(a, b) >= 0 ? a : b);
        Stream<Thing> pages = things.stream().filter(thing -> thing.is(PAGES) || !thing.has("@type"));
        return Stream.concat(story.stream(), pages).distinct().toList();
    }

    private boolean mayBe(Thing thing) {
        return thing.is(STORIES) || thing.has("headline");
    }

    private int likely(Thing thing) {
        int title = isTitled(thing, "headline") || isTitled(thing, "name") ? 4 : 0;
        return title + (thing.is(STORIES) ? 2 : 0) + (thing.has("datePublished") ? 1 : 0);
    }

    private boolean isTitled(Thing thing, String property) {
        return thing.word(property)
                .map(Key::of)
                .filter(key -> key.length() >= LONG_ENOUGH)
                .filter(key -> titles.stream().anyMatch(title -> title.startsWith(key)))
                .isPresent();
    }
}
