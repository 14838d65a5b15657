package org.isnad.arabic;

/** Which marks end a sentence, and what closes after them. Immutable. */
final class SentenceEnds {
    /** Marks that may close one after another; more are not looked at together. */
    private static final int MOST_CLOSING = 8;

    /** A quotation of fewer tokens that asks or calls is more likely a title than a sentence. */
    private static final int TITLE = 8;

    private final Tokens tokens;
    private final Quotations quotations;
    private final int to;
    private final boolean dotsPart;

    SentenceEnds(Tokens tokens, Quotations quotations, int to, boolean dotsPart) {
        this.tokens = tokens;
        this.quotations = quotations;
        this.to = to;
        this.dotsPart = dotsPart;
    }

    /** Where the sentence ends that began at a token, if the token {@code i} is its final mark; -1 where it is not. */
    int end(int start, int i) {
        if (!canEnd(start, i)) {
            return -1;
        }
        int end = closing(i + 1);
        return quotations.insideClosed(end - 1) || goesOn(i, end) ? -1 : end;
    }

    private boolean canEnd(int start, int i) {
        switch (tokens.kind(i)) {
            case STOP:
                return !isAbbreviation(i) && !isListNumber(start, i);
            case DOTS:
                return dotsPart && i > start && !isOpening(i - 1);
            default:
                return false;
        }
    }

    private boolean isOpening(int i) {
        return tokens.kind(i) == TokenKind.OPEN_BRACKET || quotations.openedBy(i) >= 0;
    }

    /** The first token that does not close what the final mark ended: marks, brackets, more final marks. */
    private int closing(int from) {
        int limit = Math.min(to, from + MOST_CLOSING);
        int end = from;
        while (end < limit && isClosing(end)) {
            end++;
        }
        return end;
    }

    private boolean isClosing(int i) {
        switch (tokens.kind(i)) {
            case CLOSE_BRACKET, STOP:
                return true;
            case QUOTE:
                return quotations.closes(i) || tokens.touchesPrevious(i) && quotations.openedBy(i) < 0;
            case DOTS:
                return tokens.touchesPrevious(i);
            default:
                return false;
        }
    }

    private boolean goesOn(int i, int end) {
        if (end >= to) {
            return false;
        }
        switch (tokens.kind(end)) {
            case COMMA, SEMICOLON, COLON:
                return true;
            case WORD, NUMBER:
                return end > i + 1 && isExclamation(i) && isAside(i, end);
            default:
                return false;
        }
    }

    private boolean isExclamation(int i) {
        return Marks.asks(tokens.text().charAt(tokens.start(i)));
    }

    /** A bracket that wonders, or a title that asks, is no sentence, unless what follows begins one with its waw. */
    private boolean isAside(int i, int end) {
        if (tokens.kind(end - 1) == TokenKind.CLOSE_BRACKET) {
            return true;
        }
        int around = quotations.around(i);
        boolean title = around >= 0 && quotations.all().get(around).length() < TITLE;
        return title && tokens.form(end).charAt(0) != Letter.WAW;
    }

    /** The only thing before the stop is a number: the item of a list. */
    private boolean isListNumber(int start, int i) {
        return i == start + 1 && tokens.kind(start) == TokenKind.NUMBER;
    }

    /**
     * One letter before the dot, with no space between, shortens a title or a name, unless a number stands before it:
     * then it is a unit or a calendar. So do two letters parted by a dot. A dot between words of which the first has
     * two letters belongs to the name of a letter; after longer words the space was forgotten.
     */
    private boolean isAbbreviation(int stop) {
        if (stop == 0
                || !tokens.touchesPrevious(stop)
                || !tokens.isWord(stop - 1)
                || !tokens.form(stop).equals(".")) {
            return false;
        }
        String form = tokens.form(stop - 1);
        if (form.length() == 1) {
            return stop == 1 || tokens.kind(stop - 2) != TokenKind.NUMBER;
        }
        if (form.length() == 2) {
            return touchesWord(stop + 1);
        }
        return form.length() == 3 && form.charAt(1) == '.';
    }

    private boolean touchesWord(int i) {
        return i < to && tokens.isWord(i) && tokens.touchesPrevious(i);
    }
}
