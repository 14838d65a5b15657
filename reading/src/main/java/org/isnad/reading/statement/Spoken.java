package org.isnad.reading.statement;

import org.isnad.model.Speaker;
import org.isnad.reading.lexicon.Agreement;
import org.isnad.reading.lexicon.Inflection;

/** Who spoke in a statement, or is asked in it, and how verbs agree with the speaker. */
record Spoken(Draft draft, Speaker speaker, Agreement agreement) {
    /** Whether the cue of a further statement can be said of this speaker. */
    boolean agreesWith(Draft further) {
        if (further.form == null) {
            return true;
        }
        Agreement needed = further.form.agreement();
        return needed == Agreement.UNKNOWN
                || agreement == Agreement.UNKNOWN
                || needed == agreement
                || further.form.inflection() == Inflection.NOUN;
    }
}
