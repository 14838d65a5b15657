package org.isnad.page;

import java.util.Optional;
import org.isnad.page.site.Sample;
import org.isnad.page.text.Template;

/** One place of the input, before it is read. */
interface Find {
    /**
     * What it holds; empty where there is nothing to tell of. Asked once, after all that stands before it.
     *
     * @param template what is known of the site, if it is a page
     */
    Optional<Found> read(Template template);

    /** What of it is compared with other pages, if it is a page. */
    default Optional<Sample> sample() {
        return Optional.empty();
    }

    /** How much memory it takes, in UTF-16 units of text. */
    default int weight() {
        return 1;
    }

    /** Is called instead of {@link #read} where an earlier run has read it. */
    default void pass() {}

    /** What has been read already. */
    static Find of(Found found) {
        return template -> Optional.of(found);
    }
}
