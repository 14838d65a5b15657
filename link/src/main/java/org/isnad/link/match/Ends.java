package org.isnad.link.match;

import org.isnad.link.model.Passage;
import org.isnad.link.sheet.Atom;
import org.isnad.link.sheet.Sheet;
import org.isnad.link.sheet.Vector;
import org.isnad.link.sheet.Word;
import org.isnad.model.Span;

/**
 * Which passage a link should be tied to: the smallest statement that holds most of what the sentence shares with the
 * other one, else the sentence itself.
 */
final class Ends {
    private static final double MOST = 0.6;

    private Ends() {}

    /**
     * The passage of {@code atom}, the sentence at {@code place} in its sheet, for a link to a sentence of other terms.
     */
    static Passage of(Sheet sheet, int place, Vector other) {
        Atom atom = sheet.atoms().get(place);
        double all = within(atom, atom.span(), other);
        Passage end = sheet.passages().get(sheet.reading().statements().size() + place);
        for (int statement : atom.statements()) {
            Passage next = sheet.passages().get(statement);
            if (within(atom, next.span(), other) >= MOST * all
                    && (end.statement() == null
                            || next.span().length() < end.span().length())) {
                end = next;
            }
        }
        return end;
    }

    /** The smallest passage that holds a range of the sentence at {@code place}: a statement, or the sentence. */
    static Passage around(Sheet sheet, int place, Span range) {
        Passage end = sheet.passages().get(sheet.reading().statements().size() + place);
        for (int statement : sheet.atoms().get(place).statements()) {
            Passage next = sheet.passages().get(statement);
            if (next.span().contains(range)
                    && (end.statement() == null
                            || next.span().length() < end.span().length())) {
                end = next;
            }
        }
        return end;
    }

    /** The weight of those of a sentence's words in a range that the other sentence has too. */
    private static double within(Atom atom, Span range, Vector other) {
        double weight = 0;
        for (Word word : atom.words()) {
            if (word.start() >= range.start()
                    && word.start() < range.end()
                    && other.has(word.term().id())) {
                weight += word.term().weight();
            }
        }
        return weight;
    }
}
