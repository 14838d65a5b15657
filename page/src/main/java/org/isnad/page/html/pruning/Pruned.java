package org.isnad.page.html.pruning;

/**
 * A page's markup without what tells nothing of a story: without the contents of scripts, styles and comments, and
 * without most attributes. The tags stay, so that a parser makes the same tree of both. Scripts of JSON-LD stay whole.
 *
 * @param text the markup that is left
 * @param texts where the page's texts stand in the whole markup
 */
public record Pruned(String text, Texts texts) {
    /** Prunes markup; linear in its length. */
    public static Pruned of(String markup) {
        return new Pruning(markup).pruned();
    }
}
