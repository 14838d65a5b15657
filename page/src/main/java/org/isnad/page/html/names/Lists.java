package org.isnad.page.html.names;

import org.isnad.page.text.WordList;

/** The lists of words that come with the packages around this one, by their paths from here. */
public final class Lists {
    private Lists() {}

    /** The list of that path. */
    public static WordList named(String name) {
        return WordList.named("/org/isnad/page/html/" + name);
    }
}
