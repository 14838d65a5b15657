package org.isnad.reading.name;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Word;

/**
 * What the tagger sees of each form, kept for the next time, since newspapers use the same words again and again.
 * Thread-safe.
 */
final class Glances {
    private static final int SPREAD = 0x9E3779B9;
    private static final int BITS = 16;
    private static final int SHIFT = 32 - BITS;

    private final Lexicon lexicon;
    private final WordClusters clusters;
    /** Each slot holds the last form that fell into it. */
    private final AtomicReferenceArray<Glance> lately = new AtomicReferenceArray<>(1 << BITS);

    Glances(Lexicon lexicon, WordClusters clusters) {
        this.lexicon = lexicon;
        this.clusters = clusters;
    }

    Glance of(Tokens tokens, int i) {
        String form = tokens.form(i);
        int slot = form.hashCode() * SPREAD >>> SHIFT;
        Glance last = lately.getPlain(slot);
        if (last != null && last.form().equals(form)) {
            return last;
        }
        // A form is a number or a word or a mark wherever it stands: its characters tell.
        Word word = tokens.isWord(i) ? lexicon.word(form) : Lexicon.NONE;
        Glance glance = Glance.of(form, tokens.kind(i) == TokenKind.NUMBER, word, clusters);
        lately.setRelease(slot, glance);
        return glance;
    }
}
