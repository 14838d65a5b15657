package org.isnad.reading.lexicon;

import java.util.Set;
import org.isnad.model.Stance;

/**
 * A lexeme that reports (PARC's cue).
 *
 * @param key its name in {@code reporting.cues}
 * @param frames how content follows its verb and participle
 * @param nominal how content follows its verbal noun; empty where the noun is no cue
 * @param holder what it means when its imperfect stands without a source
 * @param tellsSomebody whether the person told may stand after the verb as its object
 * @param keepsPreposition whether the preposition after it belongs to the content («asked of X to …»)
 * @param needed a folded word that must follow near by; empty for none
 */
public record Cue(
        String key,
        Stance stance,
        Set<Frame> frames,
        Set<Frame> nominal,
        Holder holder,
        boolean tellsSomebody,
        boolean keepsPreposition,
        String needed) {
    /** What it means when a cue stands without a source. */
    public enum Holder {
        /** Who spoke before goes on. */
        SAME,
        /** Nobody is named: «it is believed». */
        NOBODY,
        /** It is no statement: «it is worth mentioning». */
        NONE,
        /** It is no statement unless somebody is named. */
        REQUIRED
    }
}
