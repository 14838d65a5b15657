package org.isnad.arabic;

import org.isnad.model.Span;

/**
 * One word taken apart. The spans of its segments, in their order, make up the word without a gap: marks and tatweel
 * belong to the letter before them, and a ligature over the border of two segments to the first. Immutable,
 * thread-safe.
 */
public final class Segmentation {
    private final LooseWord word;
    private final Cut cut;

    Segmentation(LooseWord word, Cut cut) {
        this.word = word;
        this.cut = cut;
    }

    /** Whether the word has such a segment. It has always a stem, though one without letters after a lone particle. */
    public boolean has(SegmentKind kind) {
        return kind == SegmentKind.STEM || cut.start(kind) < cut.end(kind);
    }

    /** The range of the text where the segment stands, empty where there is none. */
    public Span span(SegmentKind kind) {
        return new Span(word.place(cut.start(kind)), word.place(cut.end(kind)));
    }

    /** The range of the text where the word stands, a hash sign before it not included. */
    public Span span() {
        return new Span(word.place(0), word.place(cut.length()));
    }

    /** The segment's letters, folded; empty where there is none. */
    public String form(SegmentKind kind) {
        return Folding.fold(word.form().substring(cut.start(kind), cut.end(kind)));
    }

    /**
     * The stem as it is spelled where no pronoun follows, folded: a teh before a pronoun is the teh marbuta, which
     * folds to heh, where the lexicon knows the word so.
     */
    public String base() {
        return Folding.fold(cut.base(word.form()));
    }

    /** As {@link #base}, but with the teh marbuta kept, which tells a noun of one from a word that ends in heh. */
    public String looseBase() {
        return cut.base(word.form());
    }

    /** The segments' folded letters with {@code +} between, for tests and for people. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (SegmentKind kind : SegmentKind.values()) {
            if (cut.start(kind) < cut.end(kind)) {
                out.append(out.length() == 0 ? "" : "+").append(form(kind));
            }
        }
        return out.toString();
    }
}
