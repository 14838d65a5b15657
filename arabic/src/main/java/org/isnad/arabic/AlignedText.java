package org.isnad.arabic;

import java.util.Arrays;
import org.isnad.model.Span;

/**
 * A folded text with the way back: the original is the source of truth, the folded form is the derived view (after
 * OpenNLP's class of the same name). Immutable, thread-safe.
 */
public final class AlignedText {
    private final String original;
    private final String folded;
    /** For each folded unit the original unit it came from, and one more for the end. */
    private final int[] origin;

    private AlignedText(String original, String folded, int[] origin) {
        this.original = original;
        this.folded = folded;
        this.origin = origin;
    }

    /** Folds a text as {@link Folding} says. */
    public static AlignedText of(String original) {
        StringBuilder out = new StringBuilder(original.length());
        int[] origin = new int[original.length() + 1];
        for (int i = 0; i < original.length(); i++) {
            int before = out.length();
            Folding.append(original.charAt(i), out);
            if (out.length() >= origin.length - 1) {
                origin = Arrays.copyOf(origin, origin.length + (origin.length >> 1) + 18);
            }
            Arrays.fill(origin, before, out.length(), i);
        }
        origin = Arrays.copyOf(origin, out.length() + 1);
        origin[out.length()] = original.length();
        return new AlignedText(original, out.toString(), origin);
    }

    public String original() {
        return original;
    }

    public String folded() {
        return folded;
    }

    /**
     * Leads a range of the folded text back to the original: from the first unit's own place to just after the last
     * unit's, so that marks that were dropped after it are not part of the range, and a ligature is whole.
     */
    public Span original(int start, int end) {
        if (start == end) {
            return new Span(origin[start], origin[start]);
        }
        return new Span(origin[start], origin[end - 1] + 1);
    }
}
