package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.Via;
import org.isnad.model.ViaKind;
import org.isnad.reading.lexicon.Agreement;
import org.isnad.reading.lexicon.SingleWord;
import org.isnad.reading.lexicon.WordClass;

/**
 * Tells who is meant by each source: named here, named elsewhere in the story, or carried on from the sentence before.
 */
final class Speakers {
    private final Words words;
    private final SourceNames sourceNames;
    private final Carrying carrying;
    /** Who published which document, by the document's noun. */
    private final Map<String, Speaker> made = new HashMap<>();

    Speakers(Words words, NounPhrases phrases, Cast cast, int titleEnd) {
        this.words = words;
        sourceNames = new SourceNames(words, phrases, cast, titleEnd);
        carrying = new Carrying(words, cast, sourceNames);
    }

    /** Resolves the drafts, which stand in the order of their cues. */
    void resolve(List<Draft> drafts) {
        List<Spoken> spoken = new ArrayList<>();
        for (Draft draft : drafts) {
            resolve(draft, spoken);
            if (!draft.asked.isEmpty()) {
                spoken.add(new Spoken(draft, named(draft.asked), Agreement.UNKNOWN));
            }
            if (draft.speaker.kind() != SpeakerKind.NOBODY) {
                spoken.add(new Spoken(draft, draft.speaker, carrying.agreement(draft)));
            }
        }
    }

    private void resolve(Draft draft, List<Spoken> spoken) {
        Range tongue = sourceNames.tongue(draft.source);
        if (!tongue.isEmpty() && draft.handedBy.isEmpty()) {
            draft.handedBy = new Range(draft.source.from(), tongue.from() - 2);
        }
        if (carrying.isAddressed(draft, spoken)) {
            Range content = draft.content.get(0);
            draft.content.set(0, new Range(draft.source.from(), content.to()));
            draft.source = Range.NONE;
        }
        String document = documentOf(draft.source);
        if (isTheStatement(draft.source) && !spoken.isEmpty() && !draft.title) {
            tell(draft, spoken.get(spoken.size() - 1).speaker(), "carried");
            draft.via.add(new Via(clean(draft.source), ViaKind.DOCUMENT));
        } else if (!draft.maker.isEmpty() || made.containsKey(document)) {
            tell(draft, made.computeIfAbsent(document, d -> named(draft.maker)), "maker");
            draft.via.add(new Via(clean(sourceNames.core(draft.source)), ViaKind.DOCUMENT));
        } else if (!draft.source.isEmpty()) {
            tell(draft, named(draft.source), "named");
        } else if (draft.nobody) {
            tell(draft, Speaker.NOBODY, "nobody");
        } else if (draft.title && !draft.antecedent.isEmpty()) {
            tell(draft, named(draft.antecedent), "antecedent");
        } else {
            carrying.elided(draft, spoken);
        }
    }

    private static void tell(Draft draft, Speaker speaker, String how) {
        draft.speaker = speaker;
        draft.how = how;
    }

    /** The noun by which a definite phrase takes up a document told of before; empty where it is none. */
    private String documentOf(Range source) {
        boolean document = !source.isEmpty()
                && words.isWord(source.from())
                && words.isAny(source.from(), WordClass.DOCUMENT_HEAD.bit() | WordClass.DOCUMENT.bit());
        return document && sourceNames.core(source).length() == 1
                ? words.word(source.from()).stem()
                : "";
    }

    /** «The statement added»: whoever issued it goes on. */
    private boolean isTheStatement(Range source) {
        return source.length() == 1
                && words.word(source.from()).definite()
                && words.isStem(source.from(), SingleWord.STATEMENT);
    }

    /** A headline that only quotes has its speaker from the statement in the body that shares most of its words. */
    void resolveHeadlines(List<Draft> drafts) {
        new HeadlineSpeakers(words).resolve(drafts);
    }

    /** The speaker that a source phrase names. */
    Speaker named(Range phrase) {
        return sourceNames.named(phrase);
    }

    /** The words of a range as a name. */
    String clean(Range range) {
        return sourceNames.wording.clean(range);
    }
}
