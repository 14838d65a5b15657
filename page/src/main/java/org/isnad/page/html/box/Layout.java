package org.isnad.page.html.box;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;

/**
 * A page's boxes and its blocks, each in the order of the page. Made in one pass, in time linear in the page.
 *
 * @param boxes in the order in which they begin, so that {@link Box#number()} is a box's place in the list
 */
public record Layout(List<Box> boxes, List<Block> blocks) {
    /** The layout of a page that was parsed with its positions tracked. */
    public static Layout of(Document page) {
        Walk walk = new Walk();
        NodeTraversor.filter(walk, page);
        return walk.layout();
    }
}
