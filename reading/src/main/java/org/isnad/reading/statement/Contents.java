package org.isnad.reading.statement;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.Frame;
import org.isnad.reading.lexicon.WordClass;

/**
 * Finds where a content ends: with its quotation, with its sentence, or earlier, where the next statement begins or the
 * outlet goes on in its own words.
 */
final class Contents {
    /** Marks that part a quotation from what follows it. */
    private static final Set<TokenKind> PARTS = EnumSet.of(
            TokenKind.COMMA,
            TokenKind.STOP,
            TokenKind.DASH,
            TokenKind.OPEN_BRACKET,
            TokenKind.NEWLINE,
            TokenKind.SEMICOLON,
            TokenKind.DOTS);
    /** At most as many words as a term in quotation marks has. */
    private static final int TERM = 3;
    /** More words than a name or title in quotation marks has. */
    private static final int LONG_QUOTATION = 6;

    private static final char ARABIC_PERCENT = '\u066A';
    private static final char EURO = '\u20AC';

    private final Words words;
    private final Breaks breaks;

    Contents(Words words) {
        this.words = words;
        breaks = new Breaks(words);
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
            from += draft.frame == Frame.QUOTE && words.is(from, WordClass.THAT) && end - from > TERM ? 1 : 0;
        } else {
            int after = quotation == null ? from : quotation.close() + 1;
            end = after >= to ? to : end(draft, after, to, cues);
        }
        Range content = trim(from, end);
        if (!content.isEmpty()) {
            draft.content.add(content);
        }
    }

    /** The contents of a sentence's drafts, in turn. */
    void find(List<Draft> drafts, Map<Integer, Draft> cues) {
        for (Draft draft : drafts) {
            if (draft.content.isEmpty()) {
                find(draft, cues);
            }
        }
    }

    private boolean isLead(int i) {
        TokenKind kind = words.tokens.kind(i);
        return kind == TokenKind.COLON || kind == TokenKind.COMMA || kind == TokenKind.DASH || kind == TokenKind.DOTS;
    }

    private boolean isLoneBeforeQuote(int k) {
        return words.isWord(k) && words.tokens.form(k).length() == 1 && words.opened(k + 1) != null;
    }

    /** Whether the content is the quotation and nothing more. */
    private boolean endsWith(Quotation quotation, Draft draft, Map<Integer, Draft> cues) {
        int next = quotation.close() + 1;
        if (!quotation.closed() || next >= draft.sentenceEnd) {
            return true;
        }
        if (draft.isCue("describe") && draft.frame == Frame.WITH
                || Breaks.isPhrase(draft) && words.isMark(next, TokenKind.COMMA)) {
            return true;
        }
        if (PARTS.contains(words.tokens.kind(next))) {
            return endsBefore(next, quotation, draft, cues);
        }
        return cues.containsKey(next)
                || breaks.isNarration(next)
                || breaks.isOutletAgain(next)
                || words.word(next).conjunction() && draft.frame == Frame.QUOTE && quotation.length() > LONG_QUOTATION;
    }

    /** Whether the content ends before the mark that follows its quotation. */
    private boolean endsBefore(int mark, Quotation quotation, Draft draft, Map<Integer, Draft> cues) {
        if (draft.frame == Frame.QUOTE) {
            return true;
        }
        boolean cut = isCut(mark, draft, cues);
        boolean goesOn = words.isMark(mark, TokenKind.COMMA) && breaks.quotesAgain(mark, draft.sentenceEnd) && !cut;
        return !goesOn
                && (quotation.length() > TERM
                        || mark + 1 >= draft.sentenceEnd
                        || words.isMark(mark, TokenKind.STOP)
                        || cut);
    }

    private boolean isCut(int comma, Draft draft, Map<Integer, Draft> cues) {
        return comma + 1 < draft.sentenceEnd && (cues.containsKey(comma + 1) || breaks.isNarration(comma + 1));
    }

    private int end(Draft draft, int from, int to, Map<Integer, Draft> cues) {
        int k = from;
        while (k < to) {
            Quotation quotation = words.opened(k);
            if (quotation != null && quotation.closed() && quotation.close() < to) {
                k = quotation.close() + 1;
                boolean comma = words.isMark(k, TokenKind.COMMA) && k + 1 < to && !breaks.quotesAgain(k, to);
                if (k < to && breaks.isOutletAgain(k) || comma && words.is(k + 1, WordClass.BREAKER)) {
                    return k;
                }
                if (quotation.length() > TERM
                        && words.isMark(k, TokenKind.COMMA)
                        && k + 1 < to
                        && !breaks.quotesAgain(k, to)
                        && (words.isAny(k + 1, WordClass.RELATIVE.bit()) || breaks.isAndHe(k + 1))) {
                    return k;
                }
                continue;
            }
            if (k > from && breaks.breaksAt(draft, k, cues)) {
                return k;
            }
            k++;
        }
        return to;
    }

    /** Where a content that starts at the token ends, by the same signs. */
    int endFrom(Draft draft, int from, int to, Map<Integer, Draft> cues) {
        return end(draft, from, to, cues);
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
        return c == '%' || c == ARABIC_PERCENT || c == '$' || c == EURO;
    }
}
