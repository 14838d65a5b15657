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
}
