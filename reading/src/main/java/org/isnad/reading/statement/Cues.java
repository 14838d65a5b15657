package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.Quotation;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Inflection;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cues of a sentence, and for each where its source stands and where its content opens. What is no cue here
 * (negated, wished for, first person, without anything that follows as a content does) gives nothing.
 */
final class Cues {
    private final Words words;
    private final FiniteCues verbs;
    private final ParticipleCues participles;
    private final NounCues nouns;

    Cues(Words words, NounPhrases phrases, Asides asides, Sources sources) {
        this.words = words;
        Syntax syntax = Syntax.of(words, phrases, asides, sources);
        verbs = new FiniteCues(syntax);
        participles = new ParticipleCues(syntax);
        nouns = new NounCues(syntax);
    }

    /** The drafts of the sentence {@code [from, to)}, in the order of their cues. */
    List<Draft> in(int from, int to) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            CueForm form = words.cue(i);
            if (form == null || isQuoted(i)) {
                continue;
            }
            Draft draft = draft(i, form, from, to);
            if (draft != null) {
                draft.sentence = from;
                draft.sentenceEnd = to;
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private @Nullable Draft draft(int i, CueForm form, int from, int to) {
        if (form.inflection().isFinite()) {
            return verbs.find(i, form, from, to);
        }
        if (form.inflection() == Inflection.PARTICIPLE) {
            return participles.find(i, form, from, to);
        }
        return nouns.find(i, form, from, to);
    }

    /** Inside a closed quotation somebody else speaks; what he reports in turn is seldom told apart. */
    private boolean isQuoted(int i) {
        Quotation around = words.around(i);
        return around != null && around.closed() && around.length() > 3;
    }
}
