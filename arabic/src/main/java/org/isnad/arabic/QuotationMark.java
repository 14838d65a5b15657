package org.isnad.arabic;

/**
 * How readily one quotation mark opens, and how readily it closes: prices, zero for what it looks like. A mark has a
 * shape, which newspapers do not always keep («so», »so«, “so” and ”so”), and it leans on the word that it touches.
 */
final class QuotationMark {
    /** Families: marks of one family belong together, whatever their shape. */
    static final int GUILLEMET = 1;

    static final int DOUBLE = 2;
    static final int SINGLE = 3;

    /**
     * Further than this no mark looks through others that it touches, so that rows of marks cost no more than others.
     */
    private static final int ROW = 3;

    private static final int AGAINST_SHAPE = 1;
    private static final int AGAINST_GUILLEMET = 3;
    private static final int AGAINST_LEAN = 4;
    private static final int NO_LEAN = 1;
    private static final int IGNORED = 4;
    private static final int IGNORED_APOSTROPHE = 1;

    private QuotationMark() {}

    static boolean is(char c) {
        return family(c) != 0;
    }

    static int family(char c) {
        switch (c) {
            case '\u00AB', '\u00BB', '\u2039', '\u203A', '\u300A', '\u300B':
                return GUILLEMET;
            case '"', '\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\uFF02':
                return DOUBLE;
            case '\'', '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\uFF07':
                return SINGLE;
            default:
                return 0;
        }
    }

    static int toOpen(Tokens tokens, int mark) {
        return againstOpening(shape(tokens, mark)) + lean(leansBack(tokens, mark), leansForward(tokens, mark));
    }

    static int toClose(Tokens tokens, int mark) {
        return againstClosing(shape(tokens, mark)) + lean(leansForward(tokens, mark), leansBack(tokens, mark));
    }

    /** What it costs to say that the mark is none: little for an apostrophe after a Latin word. */
    static int toIgnore(Tokens tokens, int mark) {
        boolean apostrophe = family(shape(tokens, mark)) == SINGLE
                && tokens.touchesPrevious(mark)
                && tokens.isWord(mark - 1)
                && !Letter.isArabic(tokens.form(mark - 1).charAt(0));
        return apostrophe ? IGNORED_APOSTROPHE : IGNORED;
    }

    private static char shape(Tokens tokens, int mark) {
        return tokens.text().charAt(tokens.start(mark));
    }

    private static int againstOpening(char shape) {
        switch (shape) {
            case '\u00BB', '\u203A', '\u300B':
                return AGAINST_GUILLEMET;
            case '\u201D', '\u2019':
                return AGAINST_SHAPE;
            default:
                return 0;
        }
    }

    private static int againstClosing(char shape) {
        switch (shape) {
            case '\u00AB', '\u2039', '\u300A':
                return AGAINST_GUILLEMET;
            case '\u201C', '\u201E', '\u2018', '\u201A':
                return AGAINST_SHAPE;
            default:
                return 0;
        }
    }

    private static int lean(boolean against, boolean with) {
        if (against == with) {
            return NO_LEAN;
        }
        return against ? AGAINST_LEAN : 0;
    }

    /** Whether the mark touches what comes after it, and that can begin a quotation. */
    static boolean leansForward(Tokens tokens, int mark) {
        int next = mark + 1;
        while (next < mark + ROW && touches(tokens, next) && tokens.kind(next) == TokenKind.QUOTE) {
            next++;
        }
        if (!touches(tokens, next)) {
            return false;
        }
        switch (tokens.kind(next)) {
            case WORD, NUMBER, OPEN_BRACKET, OTHER:
                return true;
            case DOTS:
                return !touches(tokens, mark);
            default:
                return false;
        }
    }

    /** Whether the mark touches what comes before it, and that can end a quotation: a lone proclitic cannot. */
    static boolean leansBack(Tokens tokens, int mark) {
        int before = mark - 1;
        while (before > mark - ROW && touches(tokens, before + 1) && tokens.kind(before) == TokenKind.QUOTE) {
            before--;
        }
        if (!touches(tokens, before + 1)) {
            return false;
        }
        switch (tokens.kind(before)) {
            case WORD:
                return !isProclitic(tokens.form(before));
            case NUMBER, CLOSE_BRACKET, OTHER, STOP:
                return true;
            case COMMA, DOTS, SEMICOLON:
                return !touches(tokens, mark + 1);
            default:
                return false;
        }
    }

    private static boolean touches(Tokens tokens, int token) {
        return token > 0 && token < tokens.size() && tokens.touchesPrevious(token);
    }

    private static boolean isProclitic(String form) {
        if (form.length() > 3) {
            return false;
        }
        for (int i = 0; i < form.length(); i++) {
            if (!isProcliticLetter(form.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isProcliticLetter(char c) {
        return c == Letter.WAW
                || c == Letter.FEH
                || c == Letter.BEH
                || c == Letter.LAM
                || c == Letter.KAF
                || c == Letter.ALEF;
    }
}
