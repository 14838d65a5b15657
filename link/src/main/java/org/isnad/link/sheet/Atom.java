package org.isnad.link.sheet;

import java.util.List;
import org.isnad.model.Span;

/**
 * One sentence of a story as it is compared. Immutable.
 *
 * @param span where it stands in the story's text
 * @param title whether it is the story's title, or a part of it
 * @param words its words in order, without the most common ones
 * @param terms what it is about: words, entities, numbers and days, each once
 * @param roots the roots of its words, each once, to meet words that only look alike
 * @param clauses its parts, at least one, in order
 * @param statements indices in {@link org.isnad.model.Reading#statements()} of those it touches
 */
public record Atom(
        Span span,
        boolean title,
        List<Word> words,
        Vector terms,
        Vector roots,
        List<Clause> clauses,
        List<Integer> statements) {
    public Atom {
        words = List.copyOf(words);
        clauses = List.copyOf(clauses);
        statements = List.copyOf(statements);
    }

    /** All together, how much its terms tell. */
    public double weight() {
        return terms.sum();
    }
}
