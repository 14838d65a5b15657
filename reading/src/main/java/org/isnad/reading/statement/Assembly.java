package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.isnad.model.Attribution;
import org.isnad.model.Mode;
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

    Assembly(Story story, Words words, NounPhrases phrases, SaidWhen saidWhen, Confidence confidence) {
        this.story = story;
        this.words = words;
        this.forces = new Forces(words, phrases);
        this.saidWhen = saidWhen;
        this.confidence = confidence;
    }

    List<Judged> statements(List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparingInt(Draft::start).thenComparingInt(draft -> draft.cue.from()));
        StatementIds ids = new StatementIds(story.id());
        List<Judged> statements = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            statements.add(statement(ordered.get(i), outer(ordered, i), ids));
        }
        return statements;
    }

    private Judged statement(Draft draft, @Nullable Integer outer, StatementIds ids) {
        List<Span> content = draft.content.stream().map(words::span).toList();
        Mode mode = forces.mode(draft);
        List<String> signs = confidence.signs(draft, mode, outer != null);
        Attribution attribution = new Attribution(span(draft.cue), span(draft.source), content, mode, draft.rule);
        Statement statement = new Statement(
                ids.next(content, story.text()),
                attribution,
                draft.speaker,
                forces.of(draft),
                draft.via,
                saidWhen.of(draft),
                outer,
                confidence.of(signs));
        return new Judged(statement, signs);
    }

    private @Nullable Span span(Range range) {
        return range.isEmpty() ? null : words.span(range);
    }

    /** The innermost statement whose content holds this one's. */
    private static @Nullable Integer outer(List<Draft> ordered, int i) {
        Draft inner = ordered.get(i);
        for (int k = i - 1; k >= 0 && k > i - NEAR; k--) {
            Draft other = ordered.get(k);
            if (other.holds(inner.cue.from()) && other.holds(inner.start())) {
                return k;
            }
        }
        return null;
    }
}
