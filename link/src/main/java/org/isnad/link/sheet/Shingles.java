package org.isnad.link.sheet;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.link.words.Hash;

/** The runs of four words of a text, folded and without marks, each once. Immutable, thread-safe. */
public final class Shingles {
    private static final int WORDS = 4;

    private final int[] runs;

    private Shingles(int[] runs) {
        this.runs = runs;
    }

    /** The runs of the tokens that are taken; a run goes on over those that are not. */
    static Shingles of(Tokens tokens, IntPredicate taken) {
        long[] last = new long[WORDS];
        int[] runs = new int[tokens.size()];
        int words = 0;
        int n = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if ((tokens.isWord(i) || tokens.kind(i) == TokenKind.NUMBER) && taken.test(i)) {
                last[words++ % WORDS] = Hash.of(tokens.form(i));
                if (words >= WORDS) {
                    runs[n++] = run(last, words);
                }
            }
        }
        return new Shingles(distinct(Arrays.copyOf(runs, n)));
    }

    private static int run(long[] last, int words) {
        long run = 0;
        for (int i = words - WORDS; i < words; i++) {
            run = Hash.of(run, last[i % WORDS]);
        }
        return (int) run;
    }

    private static int[] distinct(int[] runs) {
        Arrays.sort(runs);
        int n = 0;
        for (int i = 0; i < runs.length; i++) {
            if (i == 0 || runs[i] != runs[i - 1]) {
                runs[n++] = runs[i];
            }
        }
        return Arrays.copyOf(runs, n);
    }

    public int size() {
        return runs.length;
    }

    /** The run at a place, in the order of their numbers. */
    public int run(int i) {
        return runs[i];
    }

    /** How many runs stand in both. */
    public int shared(Shingles other) {
        int shared = 0;
        for (int i = 0, j = 0; i < runs.length && j < other.runs.length; ) {
            int order = Integer.compare(runs[i], other.runs[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }
}
