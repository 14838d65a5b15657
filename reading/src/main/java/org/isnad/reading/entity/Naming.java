package org.isnad.reading.entity;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Folding;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Article;

/**
 * One place where a story names somebody or something.
 *
 * @param from its first token
 * @param to the token after its last
 * @param span its words in the text, without the clitics before them
 * @param words its words folded, without clitics and hash signs, and with their articles
 */
record Naming(int from, int to, Span span, List<String> words) {
    private static final char LOW_LINE = '_';

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

    /** The words of a written name, folded and without articles and the clitics before them. */
    static List<String> words(String written) {
        String folded = Folding.fold(written.replace(LOW_LINE, ' '));
        List<String> words = new ArrayList<>();
        for (String word : folded.split(" ")) {
            String bare = Article.followsLam(word) ? Article.withoutLam(word) : word;
            if (!bare.isEmpty()) {
                words.add(Cluster.bare(bare));
            }
        }
        return words;
    }

    /** What is the same of two ways of writing one name: its words without articles and the spaces between them. */
    static String key(String written) {
        return String.join("", words(written));
    }
}
