package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.isnad.model.Attribution;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.jspecify.annotations.Nullable;

/** Makes statements of finished drafts: puts them in order, names them, tells which lies within which. */
final class Assembly {
    /** Statements between which one may still hold the other. */
    private static final int NEAR = 12;

    private final Story story;
    private final Words words;
    private final Forces forces;
    private final SaidWhen saidWhen;
    private final Confidence confidence;
    private final StatementIds ids;

    Assembly(Story story, Words words, NounPhrases phrases, SaidWhen saidWhen, Confidence confidence) {
        this.story = story;
        this.words = words;
        this.forces = new Forces(words, phrases);
        this.saidWhen = saidWhen;
        this.confidence = confidence;
        this.ids = new StatementIds(story.id());
    }

    /**
     * The statements in the order of their contents. The drafts are used up: of a long story drafts and statements
     * would not both have room.
     *
     * @param form what is made of each statement and of the signs that its confidence rests on
     */
    <T> List<T> statements(List<Draft> drafts, BiFunction<Statement, List<String>, T> form) {
        Draft[] ordered = drafts.toArray(Draft[]::new);
        drafts.clear();
        Arrays.sort(ordered, Comparator.comparingInt(Draft::start).thenComparingInt(draft -> draft.cue.from()));
        List<T> statements = new ArrayList<>(ordered.length);
        for (int i = 0; i < ordered.length; i++) {
            Draft draft = ordered[i];
            Integer outer = outer(ordered, i);
            Attribution attribution = attribution(draft);
            List<String> signs = confidence.signs(draft, attribution.mode(), outer != null);
            statements.add(form.apply(statement(draft, attribution, outer, signs), signs));
            if (i >= NEAR) {
                ordered[i - NEAR] = null;
            }
        }
        return statements;
    }

    private Statement statement(Draft draft, Attribution attribution, @Nullable Integer outer, List<String> signs) {
        return new Statement(
                ids.next(attribution.content(), story.text()),
                attribution,
                draft.speaker,
                forces.of(draft),
                draft.via,
                saidWhen.of(draft),
                outer,
                confidence.of(signs));
    }

    private Attribution attribution(Draft draft) {
        List<Span> content = draft.content.stream().map(words::span).toList();
        return new Attribution(span(draft.cue), span(draft.source), content, forces.mode(draft), draft.rule);
    }

    private @Nullable Span span(Range range) {
        return range.isEmpty() ? null : words.span(range);
    }

    /** The innermost statement whose content holds this one's. */
    private static @Nullable Integer outer(Draft[] ordered, int i) {
        Draft inner = ordered[i];
        for (int k = i - 1; k >= 0 && k > i - NEAR; k--) {
            Draft other = ordered[k];
            if (other.holds(inner.cue.from()) && other.holds(inner.start())) {
                return k;
            }
        }
        return null;
    }
}
