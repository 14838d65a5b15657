package org.isnad.page.html.body;

/** What a block of a page most likely is. */
enum Kind {
    /** A paragraph of running text. */
    PROSE,
    /** A short paragraph, an item of a list, a date, a name. */
    SHORT,
    HEADING,
    /** A heading above other stories. */
    POINTER,
    /** Its text is links. */
    LINKS,
    /** Buttons, labels and notices of the page. */
    FURNITURE,
    /** It stands in a box that is apart from the story. */
    APART
}
