package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Sentences;
import org.isnad.arabic.TokenKind;
import org.isnad.model.Attribution;
import org.isnad.model.Force;
import org.isnad.model.Mode;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.reading.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** Finds a story's statements. Immutable, thread-safe; linear in the story's length. */
public final class StatementFinder {
    private final Lexicon lexicon;

    public StatementFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The statements of a story, ordered by where their content starts. */
    public List<Statement> find(Story story) {
        Words words = new Words(story.text(), lexicon);
        NounPhrases phrases = new NounPhrases(words);
        Cast cast = new Cast(words, phrases);
        phrases.know(cast.names());
        Asides asides = new Asides(words, phrases);
        Sources sources = new Sources(words, phrases, asides);
        Contents contents = new Contents(words);
        Pass pass = new Pass(
                words,
                new Cues(words, phrases, asides, sources),
                contents,
                new According(words, phrases, sources, contents),
                new Headlines(words, phrases, sources, contents),
                new Quotes(words, phrases, sources, contents));
        int title = words.tokens.at(story.titleEnd());
        List<Draft> drafts = pass.drafts(title);
        Speakers speakers = new Speakers(words, phrases, cast, title);
        speakers.resolve(drafts);
        new Chains(words, phrases, speakers).find(drafts);
        return statements(story, words, new Forces(words, phrases), drafts);
    }

    /** One pass over the sentences. */
    private record Pass(
            Words words, Cues cues, Contents contents, According according, Headlines headlines, Quotes quotes) {
        List<Draft> drafts(int title) {
            List<Draft> all = new ArrayList<>();
            for (int[] sentence : Sentences.of(words.tokens, words.quotations, 0, title, true)) {
                List<Draft> found = sentence(sentence[0], sentence[1], true);
                found.addAll(headlines.in(sentence[0], sentence[1], found));
                found.forEach(draft -> draft.title = true);
                all.addAll(found);
            }
            for (int[] sentence : Sentences.of(words.tokens, words.quotations, title, words.size(), false)) {
                all.addAll(sentence(afterDateline(sentence[0], sentence[1]), sentence[1], false));
            }
            all.removeIf(draft -> draft.content.isEmpty());
            return all;
        }

        /** Where a paragraph goes on after «Town, country (agency) --». */
        private int afterDateline(int from, int to) {
            if (from > 0 && !words.isMark(from - 1, TokenKind.NEWLINE)) {
                return from;
            }
            for (int k = from + 1; k < Math.min(to - 1, from + LONGEST_DATELINE); k++) {
                if (words.isMark(k, TokenKind.DASH) && words.isMark(k - 1, TokenKind.CLOSE_BRACKET)) {
                    return k + 1;
                }
            }
            return from;
        }

        private static final int LONGEST_DATELINE = 14;

        /** Two cues that open one content are one statement of the first: «commented …, saying that …». */
        private void withoutRepeats(List<Draft> found) {
            Set<Integer> contents = new HashSet<>();
            found.removeIf(draft -> !contents.add(draft.contentFrom));
        }

        private List<Draft> sentence(int from, int to, boolean title) {
            List<Draft> found = cues.in(from, to);
            found.forEach(draft -> draft.title = title);
            Map<Integer, Draft> byCue = new HashMap<>();
            withoutRepeats(found);
            found.forEach(draft -> byCue.put(draft.cue.from(), draft));
            contents.find(found, byCue);
            found.removeIf(draft -> draft.content.isEmpty());
            found.addAll(quotes.in(from, to, found));
            found.addAll(according.in(from, to, found));
            found.sort(Comparator.comparingInt(draft -> draft.cue.from()));
            return found;
        }
    }

    private static List<Statement> statements(Story story, Words words, Forces forces, List<Draft> drafts) {
        List<Draft> ordered = new ArrayList<>(drafts);
        ordered.sort(Comparator.comparingInt(Draft::start).thenComparingInt(draft -> draft.cue.from()));
        StatementIds ids = new StatementIds(story.id());
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            Draft draft = ordered.get(i);
            List<Span> content = draft.content.stream().map(words::span).toList();
            Mode mode = forces.mode(draft);
            Force force = forces.of(draft);
            statements.add(new Statement(
                    ids.next(content, story.text()),
                    new Attribution(span(words, draft.cue), span(words, draft.source), content, mode, draft.rule),
                    draft.speaker,
                    force,
                    draft.via,
                    null,
                    outer(ordered, i),
                    Confidence.of(draft)));
        }
        return statements;
    }

    private static @Nullable Span span(Words words, Range range) {
        return range.isEmpty() ? null : words.span(range);
    }

    /** The innermost statement whose content holds this one's. */
    private static @Nullable Integer outer(List<Draft> ordered, int i) {
        Draft inner = ordered.get(i);
        Integer found = null;
        for (int k = i - 1; k >= 0 && k > i - 12; k--) {
            Draft other = ordered.get(k);
            if (other.holds(inner.cue.from()) && other.holds(inner.start())) {
                return k;
            }
        }
        return found;
    }
}
