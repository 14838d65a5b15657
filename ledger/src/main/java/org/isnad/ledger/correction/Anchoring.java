package org.isnad.ledger.correction;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.Folding;
import org.isnad.link.model.Passage;
import org.isnad.model.Span;

/** Finds the passage of a story that a correction was about, after the story has been read anew. */
final class Anchoring {
    /** Passages that have fewer words in common, of those that either has, are two passages. */
    private static final double SAME_WORDS = 0.6;

    private final String text;
    private final List<Passage> passages;

    Anchoring(String text, List<Passage> passages) {
        this.text = text;
        this.passages = passages;
    }

    /**
     * The passage of this id, else the one that shares most with the words.
     *
     * @param statement whether it must be a statement
     */
    Optional<String> find(String id, Selector selector, boolean statement) {
        for (Passage passage : passages) {
            if (passage.id().equals(id)) {
                return Optional.of(id);
            }
        }
        return selector.in(text)
                .flatMap(span -> closest(span, statement))
                .or(() -> similar(selector.exact(), statement));
    }

    private Optional<String> closest(Span words, boolean statement) {
        String best = "";
        double most = 0;
        for (Passage passage : passages) {
            double share = !statement || passage.statement() != null ? share(words, passage.span()) : 0;
            if (share > most) {
                most = share;
                best = passage.id();
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** Of a passage that was edited most words are still there. */
    private Optional<String> similar(String exact, boolean statement) {
        Set<String> words = words(exact);
        String best = "";
        double most = SAME_WORDS;
        for (Passage passage : passages) {
            double share = !statement || passage.statement() != null ? share(words, words(words(passage))) : 0;
            if (share > most) {
                most = share;
                best = passage.id();
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** As much of a passage as a selector holds. */
    private String words(Passage passage) {
        String words = passage.span().of(text);
        return words.substring(0, Math.min(words.length(), Selector.LONGEST));
    }

    private static Set<String> words(String text) {
        return Set.copyOf(new HashSet<>(List.of(Folding.fold(text).strip().split(" "))));
    }

    private static double share(Set<String> one, Set<String> other) {
        long both = one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }

    /** What both have, of what either has; a passage with less than half of the words is another one. */
    private static double share(Span words, Span passage) {
        int both = Math.min(words.end(), passage.end()) - Math.max(words.start(), passage.start());
        boolean enough = both * 2 >= words.length();
        return both <= 0 || !enough ? 0 : (double) both / (words.length() + passage.length() - both);
    }
}
