package org.isnad.page.html.imprint;

import org.isnad.page.text.WordList;

/** The lists of words that come with this package. */
final class Lists {
    private Lists() {}

    static WordList named(String name) {
        return WordList.named("/org/isnad/page/html/imprint/" + name);
    }
}
