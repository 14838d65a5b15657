package org.isnad.link.sheet;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Span;

/** Collects the words of one sentence clause by clause. Not thread-safe. */
final class Clauses {
    /** A part of fewer telling words does not stand alone. */
    private static final int LEAST = 4;

    private final List<Clause> clauses = new ArrayList<>();
    private final Terms allTerms = new Terms();
    private final Terms allRoots = new Terms();
    private Terms terms = new Terms();
    private Terms roots = new Terms();
    private int start;
    private int end;
    private int words;

    Clauses(int start) {
        this.start = start;
        end = start;
    }

    void word(int id, int root, float weight) {
        term(id, weight);
        roots.add(root, weight);
        allRoots.add(root, weight);
        words++;
    }

    void term(int id, float weight) {
        terms.add(id, weight);
        allTerms.add(id, weight);
    }

    /** Takes note that the clause reaches up to here. */
    void reach(int offset) {
        end = Math.max(end, offset);
    }

    /** Here a clause may end, and the next may begin. */
    void mayEnd(int next) {
        if (words >= LEAST) {
            close(next);
        }
    }

    private void close(int next) {
        clauses.add(new Clause(new Span(start, end), terms.max(), roots.max()));
        terms = new Terms();
        roots = new Terms();
        words = 0;
        start = next;
        end = next;
    }

    /** The clauses; what is left over at the end is one too. */
    List<Clause> all() {
        if (words > 0 || clauses.isEmpty()) {
            close(end);
        }
        return clauses;
    }

    /** The terms of the whole sentence, each once. */
    Vector terms() {
        return allTerms.max();
    }

    Vector roots() {
        return allRoots.max();
    }
}
