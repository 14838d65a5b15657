package org.isnad.page.text;

/** What is known of the site a page comes from: which lines belong to the site, and not to one story. Thread-safe. */
@FunctionalInterface
public interface Template {
    /** Nothing is known. */
    Template NONE = key -> false;

    /**
     * Whether a line, or the text of a block, recurs on the site's pages.
     *
     * @param key its {@link Key}
     */
    boolean has(String key);

    /**
     * Whether a line of running text stands on another page of the site too: it may point from there to this story, or
     * from here to another.
     *
     * @param key its {@link Key}
     */
    default boolean repeats(String key) {
        return false;
    }
}
