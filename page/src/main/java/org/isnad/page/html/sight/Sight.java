package org.isnad.page.html.sight;

import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * A short line as a reader of the page sees it.
 *
 * @param element the innermost element that holds all of it
 * @param text its words on one line
 * @param hints what the element, and those close around it, say that it holds
 * @param hidden whether the page keeps it from readers' eyes
 */
public record Sight(Element element, String text, Set<Hint> hints, boolean hidden) {
    /** Whether it is hinted to be that. */
    public boolean is(Hint hint) {
        return hints.contains(hint);
    }

    /** Whether it stands beside the story, in a menu, a list of other stories, the comments. */
    public boolean isAside() {
        return hints.contains(Hint.ASIDE);
    }
}
