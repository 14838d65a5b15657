package org.isnad.reading.gazetteer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Tokens;
import org.isnad.reading.resource.Hashes;

/**
 * Names and what they stand for, as a tree of words. A name may stand for several things, in the order added.
 *
 * <p>Names are cut into words and folded as texts are, see {@link Tokens}. Not thread-safe while names are added,
 * thread-safe after.
 */
public final class Names<T> {
    private final Node<T> root = new Node<>();
    /** Of the first words. */
    private final Hashes firsts = new Hashes(4_000);

    /** Adds a name; one that has no words, only marks, is not added. */
    public void add(String written, T value) {
        Node<T> node = isPlain(written) ? plain(written) : tokens(written);
        if (node != root) {
            node.values.add(value);
        }
    }

    /** Whether it is nothing but Arabic letters and single spaces, which is cut the same without a tokenizer. */
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c != ' ' && (c < Letter.HAMZA || c > Letter.YEH)) {
                return false;
            }
        }
        return true;
    }

    private Node<T> plain(String written) {
        String folded = Folding.fold(written);
        Node<T> node = root;
        for (int start = 0; start < folded.length(); ) {
            int space = folded.indexOf(' ', start);
            int end = space < 0 ? folded.length() : space;
            node = end > start ? child(node, folded.substring(start, end)) : node;
            start = end + 1;
        }
        return node;
    }

    private Node<T> tokens(String written) {
        Tokens tokens = Tokens.of(written);
        Node<T> node = root;
        for (int i = 0; i < tokens.size(); i++) {
            node = child(node, tokens.form(i));
        }
        return node;
    }

    /** Whether a name may begin with the folded word without its first letters. */
    boolean mayBegin(String folded, int skip) {
        return firsts.mayHave(folded, skip);
    }

    private Node<T> child(Node<T> node, String folded) {
        if (node == root) {
            firsts.add(folded);
        }
        return node.child(folded);
    }

    /** What a name of one folded word stands for, and the names that begin with it. */
    Optional<Node<T>> beginning(String folded) {
        return root.next(folded);
    }

    /** A word of a name, after those before it. */
    static final class Node<T> {
        private final List<T> values = new ArrayList<>(1);
        private Map<String, Node<T>> next = Map.of();

        Optional<Node<T>> next(String folded) {
            return Optional.ofNullable(next.get(folded));
        }

        List<T> values() {
            return values;
        }

        private Node<T> child(String folded) {
            if (next.isEmpty()) {
                next = new HashMap<>(4);
            }
            return next.computeIfAbsent(folded, word -> new Node<>());
        }
    }
}
