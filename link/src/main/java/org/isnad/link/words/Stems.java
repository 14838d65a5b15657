package org.isnad.link.words;

import java.util.List;
import org.isnad.arabic.Clitics;
import org.isnad.arabic.Folding;
import org.isnad.model.Span;

/** Words without what is joined to them: clitics and one ending. Thread-safe. */
final class Stems {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 24;

    private final Clitics clitics = Clitics.standard();
    private final List<String> endings;

    /** @param endings of number, gender, person and relation, folded, longer ones first */
    Stems(List<String> endings) {
        this.endings = List.copyOf(endings);
    }

    /** The folded stem of one word as it is written; a particle with its pronoun stays whole. */
    String of(String word) {
        if (word.length() > LONGEST) {
            return Folding.fold(word);
        }
        String base = clitics.of(word, new Span(0, word.length())).base();
        return base.isEmpty() ? Folding.fold(word) : cut(base);
    }

    private String cut(String stem) {
        for (String ending : endings) {
            if (stem.length() - ending.length() >= SHORTEST && stem.endsWith(ending)) {
                return stem.substring(0, stem.length() - ending.length());
            }
        }
        return stem;
    }
}
