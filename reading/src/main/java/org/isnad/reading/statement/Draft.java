package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Speaker;
import org.isnad.model.Via;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Frame;
import org.jspecify.annotations.Nullable;

/**
 * A statement in the making. Token numbers throughout.
 *
 * <p>{@link Cues}, {@link Quotes}, {@link According} and {@link Headlines} make it, with its source, antecedent,
 * clause, maker, who is asked and who handed it on; {@link SentencePass} adds whether it stands in the title;
 * {@link Contents} fills in the content; {@link Speakers} the speaker and how it was found; {@link Chains} what it came
 * through. {@link Assembly} only reads it.
 */
final class Draft {
    final String rule;
    /** The cue's tokens; empty for a quotation that stands alone. */
    final Range cue;

    final @Nullable CueForm form;
    final @Nullable Frame frame;

    /** The source's tokens as the reporting clause has them; empty where it names none. */
    Range source = Range.NONE;
    /** Who is meant where the clause itself names none: the antecedent of a relative clause, the sentence's subject. */
    Range antecedent = Range.NONE;
    /** The reporting clause with its asides, where the chain and the time are told. */
    Range clause = Range.NONE;
    /** Where the content starts, marks included. */
    int contentFrom;

    int sentence;
    int sentenceEnd;
    boolean title;
    boolean nobody;
    final List<Range> content = new ArrayList<>(2);
    Range handedBy = Range.NONE;
    /** Who published the document that is the source. */
    Range maker = Range.NONE;
    /** Who is asked, and may be expected to answer. */
    Range asked = Range.NONE;

    Speaker speaker = Speaker.NOBODY;
    String how = "";
    final List<Via> via = new ArrayList<>();

    Draft(String rule, Range cue, @Nullable CueForm form, @Nullable Frame frame, int contentFrom) {
        this.rule = rule;
        this.cue = cue;
        this.form = form;
        this.frame = frame;
        this.contentFrom = contentFrom;
    }

    int start() {
        return content.isEmpty() ? contentFrom : content.get(0).from();
    }

    boolean isCue(String key) {
        return form != null && form.cue().key().equals(key);
    }

    /** Whether the content, parts together, holds the token. */
    boolean holds(int token) {
        for (Range part : content) {
            if (part.holds(token)) {
                return true;
            }
        }
        return false;
    }
}
