package org.isnad.page.html.imprint;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the body's own paragraphs tell of its publication.
 *
 * @param dateline the place, and often the source, that the first paragraph opens with, as printed
 * @param credits agencies and outlets that the text is credited to, in its order
 * @param author whom a paragraph names as the author and does nothing else
 * @param notParagraphs which of the paragraphs, counted from zero, are only a credit, a dateline or a byline
 */
public record BodyFacts(
        Optional<String> dateline, List<String> credits, Optional<String> author, Set<Integer> notParagraphs) {
    public BodyFacts {
        credits = List.copyOf(credits);
        notParagraphs = Set.copyOf(notParagraphs);
    }

    /**
     * Reads the body.
     *
     * @param paragraphs the body's, in order, each on one line
     */
    public static BodyFacts of(List<String> paragraphs) {
        return new BodyFacts(Optional.empty(), List.of(), Optional.empty(), Set.of());
    }
}
