package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.Frame;
import org.isnad.reading.lexicon.NamedThing;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Headlines of the form «X: content», where X speaks and is not merely the place or the matter. */
final class Headlines {
    /** A headline that is nothing but a quotation; who speaks is told in the body. */
    static final String QUOTATION = "headline-quotation";

    private final Words words;
    private final NounPhrases phrases;
    private final Sources sources;
    private final Contents contents;

    Headlines(Words words, NounPhrases phrases, Sources sources, Contents contents) {
        this.words = words;
        this.phrases = phrases;
        this.sources = sources;
        this.contents = contents;
    }

    /** The drafts of a headline's part {@code [from, to)}; {@code others} are those its cues give. */
    List<Draft> in(int from, int to, List<Draft> others) {
        List<Draft> found = new ArrayList<>();
        Quotation whole = words.opened(from);
        if (whole != null && whole.closed() && whole.length() > 2 && isEnd(whole.close() + 1, to) && others.isEmpty()) {
            Draft draft = new Draft(QUOTATION, Range.NONE, null, Frame.QUOTE, from);
            draft.sentence = from;
            draft.sentenceEnd = to;
            draft.content.add(contents.trim(from + 1, whole.close()));
            found.add(draft);
            return found;
        }
        for (int k = from + 1; k + 1 < to; k++) {
            if (words.isMark(k, TokenKind.COLON)
                    && words.around(k) == null
                    && others.stream().noneMatch(opensAt(k + 1))) {
                Draft draft = colon(from, k, to, others);
                if (draft != null) {
                    found.add(draft);
                }
                break;
            }
        }
        return found;
    }

    private boolean isEnd(int k, int to) {
        for (int i = k; i < to; i++) {
            if (!words.tokens.kind(i).isMark()) {
                return false;
            }
        }
        return true;
    }

    private static Predicate<Draft> opensAt(int content) {
        return draft -> draft.contentFrom == content;
    }

    private @Nullable Draft colon(int from, int colon, int to, List<Draft> others) {
        Draft draft = new Draft("headline-colon", new Range(colon, colon + 1), null, null, colon + 1);
        draft.sentence = from;
        draft.sentenceEnd = to;
        draft.title = true;
        draft.clause = new Range(from, colon);
        Quotation quotation = words.opened(colon + 1);
        Range content = contents.trim(
                colon + 1,
                quotation != null && quotation.closed() && quotation.close() + 2 >= to ? quotation.close() : to);
        if (content.length() < 2 && quotation == null) {
            return null;
        }
        draft.content.add(content);
        for (Draft other : others) {
            if (other.cue.from() < colon && !other.source.isEmpty()) {
                draft.antecedent = other.source;
                return draft;
            }
        }
        Range source = sources.between(from, colon);
        if (source.isEmpty() || source.length() > 12 || !speaks(source, colon + 1, quotation)) {
            return null;
        }
        int end = phrases.end(source.from(), source.to());
        draft.source = new Range(source.from(), Math.max(end, source.from() + 1));
        return draft;
    }

    private boolean speaks(Range source, int content, @Nullable Quotation quotation) {
        NamedThing named = words.named(source.from());
        boolean country = named != null && named.kind() == WordClass.COUNTRY && named.words() >= source.length();
        if (country) {
            return quotation != null || startsSpeech(content);
        }
        if (!phrases.voices.isSpeaker(source.from()) && !Voices.isPeople(words.word(source.from()))) {
            return false;
        }
        boolean unheard = source.length() == 1
                && phrases.names.isName(source.from())
                && named == null
                && !words.isAny(source.from(), Voices.HEADS)
                && !phrases.names.isKnownPart(source.from());
        if (unheard && quotation == null) {
            return false;
        }
        return phrases.end(source.from(), source.to()) >= source.to() || quotation != null;
    }

    /** What a country says of itself: in the first person, a denial, a demand. */
    private boolean startsSpeech(int k) {
        Word word = words.word(k);
        return word.is(WordClass.NEGATION)
                || words.cue(k) != null && !word.definite()
                || isFirstPerson(word) && word.is(WordClass.VERB)
                || word.proclitic() == Letter.SEEN && isFirstPerson(word);
    }

    private static boolean isFirstPerson(Word word) {
        return word.stem().indexOf(Letter.NOON) == 0;
    }
}
