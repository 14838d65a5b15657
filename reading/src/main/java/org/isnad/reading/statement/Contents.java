package org.isnad.reading.statement;

import java.util.List;
import java.util.Map;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.TokenKind;
import org.isnad.model.Stance;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Frame;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.lexicon.WordClass;

/**
 * Finds where a content ends: with its quotation, with its sentence, or earlier, where the next statement begins or the
 * outlet goes on in its own words.
 */
final class Contents {
    private final Words words;

    Contents(Words words) {
        this.words = words;
    }

    /**
     * Fills in the content of a draft.
     *
     * @param cues the other drafts of the sentence by their cue's first token
     */
    void find(Draft draft, Map<Integer, Draft> cues) {
        int from = draft.contentFrom;
        int to = draft.sentenceEnd;
        while (from < to && isLead(from)) {
            from++;
        }
        Quotation quotation = words.opened(from);
        if (quotation == null && words.isMark(from, TokenKind.QUOTE)) {
            from++;
        }
        if (draft.form != null && draft.isCue("describe") && words.around(from) == null && isLoneBeforeQuote(from)) {
            quotation = words.opened(from + 1);
        }
        int end;
        if (quotation != null && endsWith(quotation, draft, cues)) {
            end = quotation.close();
            from = quotation.open() + 1;
            from += draft.frame == Frame.QUOTE && words.is(from, WordClass.THAT) && end - from > 3 ? 1 : 0;
        } else {
            int after = quotation == null ? from : quotation.close() + 1;
            end = after >= to ? to : end(draft, after, to, cues);
        }
        Range content = trim(from, end);
        if (!content.isEmpty()) {
            draft.content.add(content);
        }
    }

    private boolean isLead(int i) {
        TokenKind kind = words.tokens.kind(i);
        return kind == TokenKind.COLON || kind == TokenKind.COMMA || kind == TokenKind.DASH || kind == TokenKind.DOTS;
    }

    /** Whether the content is the quotation and nothing more. */
    private boolean endsWith(Quotation quotation, Draft draft, Map<Integer, Draft> cues) {
        int next = quotation.close() + 1;
        if (!quotation.closed() || next >= draft.sentenceEnd) {
            return true;
        }
        if (draft.isCue("describe") && draft.frame == Frame.WITH
                || isPhrase(draft) && words.isMark(next, TokenKind.COMMA)) {
            return true;
        }
        if (words.isMark(next, TokenKind.COMMA)
                || words.isMark(next, TokenKind.STOP)
                || words.isMark(next, TokenKind.DASH)
                || words.isMark(next, TokenKind.OPEN_BRACKET)
                || words.isMark(next, TokenKind.NEWLINE)
                || words.isMark(next, TokenKind.SEMICOLON)
                || words.isMark(next, TokenKind.DOTS)) {
            if (draft.frame != Frame.QUOTE
                    && words.isMark(next, TokenKind.COMMA)
                    && quotesAgain(next, draft.sentenceEnd)
                    && !isCut(next, draft, cues)) {
                return false;
            }
            return draft.frame == Frame.QUOTE
                    || quotation.length() > 3
                    || next + 1 >= draft.sentenceEnd
                    || words.isMark(next, TokenKind.STOP)
                    || isCut(next, draft, cues);
        }
        return cues.containsKey(next)
                || isNarration(next)
                || isOutletAgain(next)
                || words.word(next).conjunction() && draft.frame == Frame.QUOTE && quotation.length() > 6;
    }

    /** The outlet only parts the quotation in two: «"A", in the town, "does B"». */
    private boolean quotesAgain(int comma, int to) {
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

    private boolean isCut(int comma, Draft draft, Map<Integer, Draft> cues) {
        return comma + 1 < draft.sentenceEnd && (cues.containsKey(comma + 1) || isNarration(comma + 1));
    }

    private int end(Draft draft, int from, int to, Map<Integer, Draft> cues) {
        int k = from;
        while (k < to) {
            Quotation quotation = words.opened(k);
            if (quotation != null && quotation.closed() && quotation.close() < to) {
                k = quotation.close() + 1;
                boolean comma = words.isMark(k, TokenKind.COMMA) && k + 1 < to && !quotesAgain(k, to);
                if (k < to && isOutletAgain(k) || comma && words.is(k + 1, WordClass.BREAKER)) {
                    return k;
                }
                if (quotation.length() > 3
                        && words.isMark(k, TokenKind.COMMA)
                        && k + 1 < to
                        && !quotesAgain(k, to)
                        && words.isAny(k + 1, WordClass.RELATIVE.bit()) | isAndHe(k + 1)) {
                    return k;
                }
                continue;
            }
            if (k > from && breaksAt(draft, k, cues)) {
                return k;
            }
            k++;
        }
        return to;
    }

    /** Right after a quotation the outlet goes on: «"…" and that so as to», «"…" without saying». */
    private boolean isOutletAgain(int k) {
        return words.is(k, WordClass.THAT_BEING)
                || words.is(k, WordClass.OUTLET_AGAIN)
                || words.is(k, WordClass.FROM) && words.is(k + 1, WordClass.OUTLET_AGAIN);
    }

    private boolean isLoneBeforeQuote(int k) {
        return words.isWord(k) && words.tokens.form(k).length() == 1 && words.opened(k + 1) != null;
    }

    /** «…, and this is …»: the outlet comments. */
    private boolean isAndHe(int k) {
        return words.is(k, WordClass.COMMENTS);
    }

    private boolean breaksAt(Draft draft, int k, Map<Integer, Draft> cues) {
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

    /** A noun phrase as content cannot be joined to a whole clause; the clause is the outlet's. */
    private static boolean isPhrase(Draft draft) {
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
    private boolean isNarration(int k) {
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

    /** The range without marks at its ends, but with the bracket that closes one inside it. */
    Range trim(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && (isLead(start) || words.isMark(start, TokenKind.QUOTE))) {
            start++;
        }
        while (end > start && isTail(end - 1, start)) {
            end--;
        }
        return start < end ? new Range(start, end) : Range.NONE;
    }

    private boolean isTail(int i, int start) {
        TokenKind kind = words.tokens.kind(i);
        if (kind == TokenKind.CLOSE_BRACKET) {
            for (int k = i - 1; k >= Math.max(start, i - 40); k--) {
                if (words.tokens.kind(k) == TokenKind.OPEN_BRACKET) {
                    return false;
                }
            }
            return true;
        }
        return kind.isMark() && !(kind == TokenKind.OTHER && isPercent(i));
    }

    private boolean isPercent(int i) {
        char c = words.tokens.form(i).charAt(0);
        return c == '%' || c == '\u066A' || c == '$' || c == '\u20AC';
    }

    /** Where a content that starts at the token ends, by the same signs. */
    int endFrom(Draft draft, int from, int to, Map<Integer, Draft> cues) {
        return end(draft, from, to, cues);
    }

    /** The contents of a sentence's drafts, in turn. */
    void find(List<Draft> drafts, Map<Integer, Draft> cues) {
        for (Draft draft : drafts) {
            if (draft.content.isEmpty()) {
                find(draft, cues);
            }
        }
    }
}
