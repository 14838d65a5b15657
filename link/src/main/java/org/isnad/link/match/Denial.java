package org.isnad.link.match;

import java.util.List;
import org.isnad.link.sheet.Atom;
import org.isnad.link.sheet.Clause;
import org.isnad.link.sheet.Sheet;
import org.isnad.link.sheet.Word;
import org.isnad.link.words.Term.Polarity;
import org.isnad.model.Stance;
import org.isnad.model.Statement;

/** What a sentence does with what it tells: denies it, accuses somebody of it, says that it is not so. Stateless. */
final class Denial {
    /** So many telling words a denial and what is denied may be apart. */
    private static final int NEAR = 5;

    private Denial() {}

    /** Whether the sentence, or a statement in it, denies or rejects something. */
    static boolean denies(Sheet sheet, Atom atom) {
        return does(sheet, atom, List.of(Stance.DENY))
                || atom.words().stream().anyMatch(word -> word.term().polarity() == Polarity.DENIES)
                || isFollowed(atom.words(), Polarity.REJECTS, Polarity.CHARGE)
                || isFollowed(atom.words(), Polarity.NOT, Polarity.BASE);
    }

    private static boolean isFollowed(List<Word> words, Polarity first, Polarity next) {
        int seen = -NEAR;
        for (int i = 0; i < words.size(); i++) {
            Polarity polarity = words.get(i).term().polarity();
            seen = polarity == first ? i : seen;
            if (polarity == next && i - seen < NEAR) {
                return true;
            }
        }
        return false;
    }

    /** Whether the sentence speaks of what is laid to somebody's charge. */
    static boolean charges(Sheet sheet, Atom atom) {
        return accuses(sheet, atom)
                || atom.words().stream().anyMatch(word -> word.term().polarity() == Polarity.CHARGE);
    }

    /** Whether a statement in the sentence accuses somebody or claims what the outlet doubts. */
    static boolean accuses(Sheet sheet, Atom atom) {
        return does(sheet, atom, List.of(Stance.ACCUSE, Stance.CLAIM));
    }

    private static boolean does(Sheet sheet, Atom atom, List<Stance> stances) {
        return atom.statements().stream()
                .map(statement -> sheet.reading().statements().get(statement))
                .map(Statement::force)
                .anyMatch(force -> stances.contains(force.stance()));
    }

    /** Whether a clause says that something is not so. */
    static boolean negates(Atom atom, Clause clause) {
        return atom.words().stream()
                .filter(word -> isIn(word, clause))
                .map(word -> word.term().polarity())
                .anyMatch(polarity -> polarity == Polarity.NOT || polarity == Polarity.DENIES);
    }

    /** Whether one clause has a word of opposite meaning to a word of the other. */
    static boolean areOpposite(Atom atom, Clause clause, Atom otherAtom, Clause other) {
        return atom.words().stream()
                .filter(word -> word.term().opposite() != 0 && isIn(word, clause))
                .anyMatch(word -> otherAtom.words().stream()
                        .anyMatch(next -> isIn(next, other)
                                && next.term().opposite() == -word.term().opposite()));
    }

    private static boolean isIn(Word word, Clause clause) {
        return word.start() >= clause.span().start()
                && word.start() < clause.span().end();
    }
}
