package org.isnad.reading.statement;

import java.util.Map;
import org.isnad.arabic.TokenKind;
import org.isnad.model.Stance;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Frame;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.lexicon.WordClass;

/** Tells where a content breaks off before its sentence ends: another statement begins, or the outlet takes over. */
final class Breaks {
    private final Words words;

    Breaks(Words words) {
        this.words = words;
    }

    boolean breaksAt(Draft draft, int k, Map<Integer, Draft> cues) {
        if (draft.title && words.isMark(k, TokenKind.COLON)) {
            return true;
        }
        if (words.tokens.kind(k) == TokenKind.COMMA || words.tokens.kind(k) == TokenKind.SEMICOLON) {
            int next = k + 1;
            return isNarration(next)
                    || isParticiple(next)
                    || words.is(next, WordClass.BREAKER) && isExpectation(draft)
                    || startsNext(draft, next, cues, true)
                    || isPhrase(draft)
                            && (startsClause(next) || isAfterwards(next) || words.is(next, WordClass.RELATIVE))
                    || draft.rule.startsWith("relative") && words.isMark(draft.cue.from() - 2, TokenKind.COMMA);
        }
        if (!words.isWord(k) || words.isMark(k - 1, TokenKind.COMMA)) {
            return false;
        }
        return isNarrationWithoutComma(k) || startsNext(draft, k, cues, false);
    }

    /** The outlet only parts the quotation in two: «"A", in the town, "does B"». */
    boolean quotesAgain(int comma, int to) {
        for (int k = comma + 1; k < Math.min(to, comma + 16); k++) {
            if (words.opened(k) != null) {
                return words.is(comma + 1, WordClass.PREPOSITION);
            }
            if (words.isWord(k) && words.isFiniteCue(k)) {
                return false;
            }
        }
        return false;
    }

    /** Right after a quotation the outlet goes on: «"…" and that so as to», «"…" without saying». */
    boolean isOutletAgain(int k) {
        return words.is(k, WordClass.THAT_BEING)
                || words.is(k, WordClass.OUTLET_AGAIN)
                || words.is(k, WordClass.FROM) && words.is(k + 1, WordClass.OUTLET_AGAIN);
    }

    /** «…, and this is …»: the outlet comments. */
    boolean isAndHe(int k) {
        return words.is(k, WordClass.COMMENTS);
    }

    /** A noun phrase as content cannot be joined to a whole clause; the clause is the outlet's. */
    static boolean isPhrase(Draft draft) {
        return draft.frame != null
                && draft.frame != Frame.THAT
                && draft.frame != Frame.QUOTE
                && draft.frame != Frame.PLAIN;
    }

    /** What was expected ends where the outlet tells what came instead: «expected that …, but». */
    private static boolean isExpectation(Draft draft) {
        return draft.form != null && draft.form.cue().stance() == Stance.ESTIMATE;
    }

    /**
     * «…, adding», «…, commenting for the first time»: the speaker goes on in another statement, or does something
     * else.
     */
    private boolean isParticiple(int k) {
        CueForm form = words.cue(k);
        return form != null
                && form.inflection() == Inflection.PARTICIPLE
                && !words.word(k).definite()
                && words.word(k).proclitic() == '\0';
    }

    private boolean isAfterwards(int k) {
        return words.is(k, WordClass.AFTER) && (words.is(k + 1, WordClass.THAT) || words.isVerb(k + 1));
    }

    private boolean startsClause(int k) {
        return words.isWord(k)
                && (words.word(k).conjunction()
                                && words.isVerb(k)
                                && !words.word(k).definite()
                        || words.is(k, WordClass.BREAKER)
                                && !words.is(k, WordClass.AS)
                                && !words.is(k, WordClass.INERT));
    }

    /** Whether another statement that is none of this content's own begins at the token. */
    private boolean startsNext(Draft draft, int k, Map<Integer, Draft> cues, boolean comma) {
        Draft other = cues.get(k);
        if (other == null
                && (words.isAny(k, WordClass.BREAKER.bit() | WordClass.AS.bit()) || words.is(k, WordClass.AUXILIARY))) {
            other = cues.get(k + 1);
            if (other != null && !other.source.isEmpty() && other.source.from() == k + 1) {
                other = null;
            }
        }
        if (other == null || other == draft || other.form == null) {
            return false;
        }
        Inflection inflection = other.form.inflection();
        if (inflection == Inflection.PARTICIPLE) {
            return comma
                    || words.isMark(k - 1, TokenKind.QUOTE)
                    || words.word(k).conjunction()
                    || other.frame == Frame.THAT && !words.isVerb(k - 1);
        }
        boolean joined = words.word(k).conjunction()
                || words.isAny(k, WordClass.BREAKER.bit())
                || comma && !other.source.isEmpty() && other.source.from() > k;
        return inflection.isFinite() && joined && !words.is(k - 1, WordClass.RELATIVE);
    }

    /** Where the outlet takes over: a trailing attribution, the occasion, what happened meanwhile. */
    boolean isNarration(int k) {
        if (!words.isWord(k)) {
            return false;
        }
        if (words.is(k, WordClass.ACCORDING) || words.is(k, WordClass.MEANWHILE) && !words.is(k + 1, WordClass.INERT)) {
            return true;
        }
        if (words.is(k, WordClass.ON) && words.is(k + 1, WordClass.LIMIT)) {
            return true;
        }
        if (words.is(k, WordClass.AS) && words.isFiniteCue(k + 1)) {
            return true;
        }
        return words.is(k, WordClass.THAT_BEING) && !words.is(k + 1, WordClass.ON)
                || words.is(k, WordClass.COMMENTS)
                || isSetting(k) && words.word(k).is(WordClass.IN);
    }

    private boolean isSetting(int k) {
        return words.isAny(k, WordClass.IN.bit() | WordClass.TIME.bit())
                && words.isAny(k + 1, WordClass.OCCASION.bit() | WordClass.POST.bit() | WordClass.DOCUMENT.bit())
                && !words.word(k + 1).definite();
    }

    private boolean isNarrationWithoutComma(int k) {
        return words.is(k, WordClass.ACCORDING) && !words.is(k - 1, WordClass.NOUN) && words.is(k + 1, WordClass.WHAT)
                || words.isAny(k, WordClass.ON.bit() | WordClass.IN.bit()) && words.is(k + 1, WordClass.LIMIT)
                || words.is(k, WordClass.COINCIDING);
    }
}
