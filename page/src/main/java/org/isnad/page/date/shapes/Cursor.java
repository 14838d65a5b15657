package org.isnad.page.date.shapes;

import java.util.Optional;
import java.util.function.Supplier;
import org.isnad.page.date.words.Kind;
import org.isnad.page.date.words.Pieces;
import org.isnad.page.date.words.Term;
import org.isnad.page.date.words.Vocabulary;

/**
 * A place in a text, from which shapes read: what they find is passed, what they do not is not. One thread at a time.
 */
public final class Cursor {
    private final Pieces pieces;
    private int at;

    public Cursor(Pieces pieces) {
        this.pieces = pieces;
    }

    public Pieces pieces() {
        return pieces;
    }

    /** The piece that comes next. */
    public int at() {
        return at;
    }

    /** Goes to a piece. */
    public void to(int piece) {
        at = piece;
    }

    /** What the attempt finds; where it finds nothing, the cursor is back where it was. */
    <T> Optional<T> attempt(Supplier<Optional<T>> shape) {
        int start = at;
        Optional<T> found = shape.get();
        if (found.isEmpty()) {
            at = start;
        }
        return found;
    }

    /** The value of the longest entry of a kind that comes next. */
    public Optional<String> word(Kind kind) {
        Optional<Term> term = pieces.isNumber(at) || at >= pieces.size()
                ? Optional.empty()
                : Vocabulary.STANDARD.find(pieces, at, kind);
        term.ifPresent(found -> at = found.end());
        return term.map(Term::value);
    }

    /** Whether a word of a kind came next, which is passed. */
    public boolean skip(Kind kind) {
        return word(kind).isPresent();
    }

    /** The number that comes next, where it has so many digits; else -1. */
    int number(int fewest, int most) {
        boolean fits = pieces.isNumber(at) && pieces.length(at) >= fewest && pieces.length(at) <= most;
        return fits ? pieces.number(at++) : -1;
    }

    /** Whether one of the signs came next, which is passed. */
    public boolean sign(String signs) {
        boolean is = pieces.isSign(at, signs);
        at += is ? 1 : 0;
        return is;
    }

    /** Passes signs and words that may stand in a gap, so many at most. */
    void gap(int most, String signs, Kind... kinds) {
        for (int i = 0; i < most && (sign(signs) || skipAny(kinds)); i++) {
            // passed
        }
    }

    private boolean skipAny(Kind... kinds) {
        for (Kind kind : kinds) {
            if (skip(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the next piece touches the one before it. */
    boolean touches() {
        return pieces.touchesPrevious(at);
    }

    /** Whether a sign stands there, close between two numbers. */
    boolean joins(int sign, String signs) {
        return pieces.isSign(sign, signs)
                && pieces.touchesPrevious(sign)
                && pieces.touchesPrevious(sign + 1)
                && pieces.isNumber(sign - 1)
                && pieces.isNumber(sign + 1);
    }
}
