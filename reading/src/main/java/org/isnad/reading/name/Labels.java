package org.isnad.reading.name;

import java.util.ArrayList;
import java.util.List;

/**
 * The labels of tokens, as numbers: outside of names, then for each kind the first token of a name and a token inside
 * of one (IOB2).
 */
final class Labels {
    static final int OUTSIDE = 0;
    static final int SIZE = 1 + 2 * NameKind.values().length;

    private static final NameKind[] KINDS = NameKind.values();

    private Labels() {}

    static int first(NameKind kind) {
        return 1 + 2 * kind.ordinal();
    }

    static int inside(NameKind kind) {
        return 2 + 2 * kind.ordinal();
    }

    static boolean isInside(int label) {
        return label != OUTSIDE && label % 2 == 0;
    }

    /** Whether a label may follow another: nothing goes on that has not begun. */
    static boolean follows(int before, int label) {
        return !isInside(label) || before == label || before == label - 1;
    }

    /** The names that labels mark. */
    static List<Mention> mentions(int[] labels) {
        List<Mention> out = new ArrayList<>();
        for (int i = 0; i < labels.length; ) {
            int end = end(labels, i);
            if (labels[i] != OUTSIDE) {
                out.add(new Mention(KINDS[(labels[i] - 1) / 2], i, end));
            }
            i = end;
        }
        return out;
    }

    private static int end(int[] labels, int from) {
        int end = from + 1;
        while (labels[from] != OUTSIDE && end < labels.length && labels[end] == inside(labels[from])) {
            end++;
        }
        return end;
    }

    private static int inside(int first) {
        return isInside(first) ? first : first + 1;
    }
}
