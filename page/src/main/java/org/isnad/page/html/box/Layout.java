package org.isnad.page.html.box;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;

/**
 * A page's boxes and its blocks, each in the order of the page. Made in one pass, in time linear in the page.
 *
 * @param boxes in the order in which they begin, so that {@link Box#number()} is a box's place in the list
 */
public record Layout(List<Box> boxes, List<Block> blocks) {
    /**
     * The layout of a page.
     *
     * @param facts elements that are known to hold headline, byline, date and the like
     * @param places of the page's texts
     */
    public static Layout of(Document page, Set<Element> facts, Places places) {
        Walk walk = new Walk(new Roles(facts), places);
        NodeTraversor.traverse(walk, page);
        return walk.layout();
    }
}
