package org.isnad.page.html.imprint;

import java.util.Optional;
import java.util.Set;
import org.isnad.model.Capture;
import org.isnad.model.Imprint;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page tells of its story outside of the body.
 *
 * @param title the headline without the site's name; empty where the page has none
 * @param headline the element in which a reader sees it
 * @param imprint every fact with its origin, for the body's facts to be added to
 * @param elements those that hold headline, byline, date and the like, and are no part of the body
 */
public record PageFacts(String title, Optional<Element> headline, Imprint.Builder imprint, Set<Element> elements) {
    public PageFacts {
        elements = Set.copyOf(elements);
    }

    /**
     * Weighs what the page declares against what a reader sees. Facts that cannot be known stay unknown.
     *
     * @param capture its address stands in where the page names none, its date is what relative dates count from
     */
    public static PageFacts of(Document page, Capture capture) {
        return new Weighing(page, capture).facts();
    }
}
