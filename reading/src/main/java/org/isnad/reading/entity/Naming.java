package org.isnad.reading.entity;

import java.util.List;
import org.isnad.model.Span;

/**
 * One place where a story names somebody or something.
 *
 * @param from its first token
 * @param to the token after its last
 * @param span its words in the text, without the clitics before them
 * @param words its words folded, without clitics and hash signs, and with their articles
 */
record Naming(int from, int to, Span span, List<String> words) {
    Naming {
        words = List.copyOf(words);
    }

    /** Its letters without the spaces between words, which newspapers set as they like in compound names. */
    String letters() {
        return String.join("", words);
    }

    boolean overlaps(int otherFrom, int otherTo) {
        return from < otherTo && otherFrom < to;
    }
}
