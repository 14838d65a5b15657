package org.isnad.reading.statement;

import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.TokenKind;
import org.isnad.model.Certainty;
import org.isnad.model.Force;
import org.isnad.model.Mode;
import org.isnad.model.Span;
import org.isnad.model.Stance;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.SingleWord;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Tells what a statement does: by its cue first, and where that is neutral, by how its content begins. */
final class Forces {
    /** Tokens of a content that can tell what it does. */
    private static final int OPENING = 4;
    /** Tokens of a content within which «perhaps» is said of all of it. */
    private static final int HEDGED = 6;

    private static final Set<String> FIRM = Set.of("affirm", "stress", "confirm-again", "swear", "insist");

    private final Words words;
    private final NounPhrases phrases;

    Forces(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    Force of(Draft draft) {
        Stance stance = stance(draft);
        return new Force(stance, certainty(draft, stance), target(draft, stance));
    }

    private Stance stance(Draft draft) {
        Stance cue = draft.form == null ? Stance.STATE : draft.form.cue().stance();
        if (draft.rule.startsWith("according") && isEstimated(draft.content.get(0))) {
            return Stance.ESTIMATE;
        }
        return cue == Stance.STATE ? byContent(draft) : cue;
    }

    private Stance byContent(Draft draft) {
        Range content = draft.content.get(0);
        for (int k = content.from(); k < Math.min(content.to(), content.from() + OPENING); k++) {
            if (!words.isWord(k)) {
                if (words.isMark(k, TokenKind.COMMA)) {
                    return Stance.STATE;
                }
                continue;
            }
            Stance stance = opening(draft, k, k == content.from());
            if (stance != null) {
                return stance;
            }
            Word word = words.word(k);
            if (!word.isAny(WordClass.AUXILIARY.bit()
                    | WordClass.THAT.bit()
                    | WordClass.FROM.bit()
                    | WordClass.ON.bit()
                    | WordClass.NEGATION.bit()
                    | WordClass.TIME.bit()
                    | WordClass.HEDGE.bit())) {
                return Stance.STATE;
            }
        }
        return Stance.STATE;
    }

    /** «According to X, their number is estimated at …». */
    private boolean isEstimated(Range content) {
        for (int k = content.from(); k + 1 < content.to(); k++) {
            CueForm form = words.cue(k);
            boolean estimate = form != null && form.cue().stance() == Stance.ESTIMATE;
            if (estimate && words.word(k + 1).proclitic() == Letter.BEH) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Stance opening(Draft draft, int k, boolean first) {
        Word word = words.word(k);
        if (word.is(WordClass.OPENS_DENY)
                || first && word.is(WordClass.NEGATION) && isFirm(draft) && speaksOfHimself(draft)) {
            return Stance.DENY;
        }
        if (word.is(WordClass.OPENS_ESTIMATE)) {
            return Stance.ESTIMATE;
        }
        if (word.is(WordClass.OPENS_DEMAND)) {
            return Stance.DEMAND;
        }
        if (word.is(WordClass.OPENS_WELCOME)) {
            return Stance.WELCOME;
        }
        if (word.is(WordClass.OPENS_CONDEMN)) {
            return Stance.CONDEMN;
        }
        if (word.is(WordClass.OPENS_PROMISE) || isPromise(draft, k, first)) {
            return Stance.PROMISE;
        }
        return null;
    }

    /** «We shall», or «said that he will»: the future of the speaker himself. */
    private boolean isPromise(Draft draft, int k, boolean first) {
        Word word = words.word(k);
        boolean future = word.proclitic() == Letter.SEEN || words.is(k - 1, WordClass.FUTURE);
        if (!future) {
            return false;
        }
        String form = word.stem();
        char person = form.isEmpty() ? ' ' : form.charAt(0);
        if (person == Letter.NOON || person == Letter.ALEF) {
            return true;
        }
        return first && speaksOfHimself(draft);
    }

    /** «That he …»: the complementiser has a pronoun. */
    private boolean speaksOfHimself(Draft draft) {
        int that = draft.contentFrom - 1;
        return words.is(that, WordClass.THAT)
                && words.tokens.form(that).length() > 2
                && !words.is(that, SingleWord.BY_THAT);
    }

    private static boolean isFirm(Draft draft) {
        return draft.form != null && FIRM.contains(draft.form.cue().key());
    }

    private @Nullable Certainty certainty(Draft draft, Stance stance) {
        Range content = draft.content.get(0);
        for (int k = content.from(); k < Math.min(content.to(), content.from() + HEDGED); k++) {
            if (words.is(k, WordClass.HEDGE)) {
                return Certainty.POSSIBLE;
            }
        }
        if (stance == Stance.ESTIMATE) {
            return Certainty.PROBABLE;
        }
        return isFirm(draft) ? Certainty.CERTAIN : null;
    }

    private @Nullable Span target(Draft draft, Stance stance) {
        switch (stance) {
            case DENY, ACCUSE, CONDEMN, WELCOME, WARN, ASK, DEMAND, THREATEN:
                Range content = draft.content.get(0);
                int end = phrases.end(content.from(), content.to());
                return end > content.from() ? words.span(new Range(content.from(), end)) : null;
            default:
                return null;
        }
    }

    /** Whether the content stands inside quotation marks: all of it, part of it, or none. */
    Mode mode(Draft draft) {
        Range first = draft.content.get(0);
        if (draft.content.size() == 1 && isQuoted(first)) {
            return Mode.DIRECT;
        }
        for (Range part : draft.content) {
            Quotation around = words.around(part.from());
            if (around != null && around.closed()) {
                return Mode.MIXED;
            }
            for (int k = part.from(); k < part.to(); k++) {
                Quotation quotation = words.opened(k);
                if (quotation != null && isSpeech(quotation)) {
                    return Mode.MIXED;
                }
            }
        }
        return Mode.INDIRECT;
    }

    private boolean isQuoted(Range content) {
        Quotation around = words.around(content.from());
        if (around == null) {
            return false;
        }
        int first = words.is(content.from() - 1, WordClass.THAT) ? content.from() - 2 : content.from() - 1;
        return around.open() == first && around.close() >= content.to() && around.close() - content.to() <= 2;
    }

    /** A short quotation right after a noun is a name or title, not the speaker's words. */
    private boolean isSpeech(Quotation quotation) {
        if (quotation.length() > 2) {
            return true;
        }
        int open = quotation.open();
        boolean number = words.isMark(open + 1, TokenKind.NUMBER);
        boolean named = words.isWord(open - 1)
                && words.is(open - 1, WordClass.NOUN)
                && words.isWord(open + 1)
                && (words.word(open + 1).definite() || phrases.names.isName(open + 1));
        return !number && !named;
    }
}
