package org.isnad.page.text;

/** What a line of a page most likely is, judged by the line alone. */
public enum LineKind {
    /** A paragraph of running text. */
    PROSE,
    /** A title, a subheading, a caption, a date, an entry of a menu. */
    SHORT,
    /** Buttons and labels of the page: share, comments, advertisement. */
    FURNITURE,
    /** The heading of a box that points to other stories. */
    POINTER,
    /** Copyright, cookies, subscriptions. */
    NOTICE,
    /** Running text that stands on another page too: this story's own, or a box's that points to another. */
    REPEATED,
    /** Known to recur on the site's pages, and of no other kind by itself. */
    TEMPLATE
}
