package org.isnad.arabic;

/** What stands inside words and numbers: letters, digits, and the signs that join them. */
final class Spelling {
    private static final String ADDRESS_ENDS = "\"<>\u00AB\u00BB\u201C\u201D\u060C\u061B";
    private static final String SENTENCE_SIGNS = ".,:;!?'()[]{}";

    private Spelling() {}

    /** Whether a letter stands there; half a surrogate pair counts as the letter it is half of. */
    static boolean isLetter(String text, int at) {
        if (at >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        if (!Character.isSurrogate(c)) {
            return Character.isLetter(c) && !Folding.drops(c);
        }
        boolean second = Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        return Character.isLetter(text.codePointAt(second ? at - 1 : at));
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '\u0660' && c <= '\u0669' || c >= '\u06F0' && c <= '\u06F9';
    }

    static boolean isCombining(char c) {
        return c > '\u036F'
                && (Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }

    /** Decimals, thousands, times, dates and scores: a sign with a digit on either side. */
    static boolean joinsDigits(String text, int at) {
        char c = text.charAt(at);
        boolean sign =
                c == '.' || c == ',' || c == ':' || c == '/' || c == Letter.COMMA || c == '\u066B' || c == '\u066C';
        return sign && isDigitAt(text, seen(text, at, -1)) && isDigitAt(text, seen(text, at, 1));
    }

    /** The next place with something to be seen; at most two hidden characters are looked through. */
    private static int seen(String text, int at, int step) {
        int next = at + step;
        for (int i = 0; i < 2 && next >= 0 && next < text.length() && Folding.hides(text.charAt(next)); i++) {
            next += step;
        }
        return next;
    }

    private static boolean isDigitAt(String text, int at) {
        return at >= 0 && at < text.length() && isDigit(text.charAt(at));
    }

    /** A hyphen before a letter or a digit, and the dots of abbreviations spelled by the names of letters. */
    static boolean joinsArabic(String text, int first, int at) {
        char c = text.charAt(at);
        if (isDigit(c)) {
            return at > first && (text.charAt(at - 1) == '-' || isDigit(text.charAt(at - 1)));
        }
        if (at == first || at + 1 >= text.length() || !Letter.isArabic(text.charAt(at - 1))) {
            return false;
        }
        char after = text.charAt(at + 1);
        if (c == '-') {
            return Letter.isArabic(after) || isDigit(after);
        }
        return c == '.' && Letter.isArabic(after) && joinsWithDot(text, first, at);
    }

    /**
     * Letters by themselves are joined to such, names of letters (two or three letters) to such, and a net address that
     * is spelled in Arabic to its ending. A dot between longer words is a full stop whose space was forgotten.
     */
    private static boolean joinsWithDot(String text, int first, int dot) {
        int before = lettersBefore(text, first, dot);
        int after = lettersAfter(text, dot + 1);
        if (isNet(text, dot + 1, after) || isCom(text, dot + 1, after)) {
            return true;
        }
        if (before == 1 || after == 1) {
            return before == after;
        }
        boolean inRow = text.charAt(Math.max(first, dot - before - 1)) == '.' || startsWithDot(text, dot + 1 + after);
        return inRow ? before <= 4 && after <= 3 : before == 2 && after == 2;
    }

    private static boolean isNet(String text, int at, int letters) {
        return letters == 2 && text.charAt(at) == Letter.NOON && text.charAt(at + 1) == Letter.TEH;
    }

    private static boolean isCom(String text, int at, int letters) {
        return letters == 3
                && text.charAt(at) == Letter.KAF
                && text.charAt(at + 1) == Letter.WAW
                && text.charAt(at + 2) == Letter.MEEM;
    }

    private static boolean startsWithDot(String text, int at) {
        return at < text.length()
                && text.charAt(at) == '.'
                && lettersAfter(text, at + 1) > 1
                && lettersAfter(text, at + 1) <= 3;
    }

    private static int lettersBefore(String text, int first, int at) {
        int start = at;
        while (start > first && at - start <= 4 && Letter.isArabic(text.charAt(start - 1))) {
            start--;
        }
        return at - start;
    }

    private static int lettersAfter(String text, int at) {
        int end = at;
        while (end < text.length() && end - at <= 4 && Letter.isArabic(text.charAt(end))) {
            end++;
        }
        return end - at;
    }

    /** Hyphen, dot, apostrophe and ampersand between Latin letters or digits. */
    static boolean joinsLatin(String text, int first, int at) {
        char c = text.charAt(at);
        boolean sign = c == '-' || c == '.' || c == '&' || c == '\'' || c == '\u2019';
        return sign
                && at > first
                && isLatin(text, at - 1)
                && isLatin(text, at + 1)
                && !(c == '\'' && isDigitAt(text, at - 1));
    }

    private static boolean isLatin(String text, int at) {
        return at < text.length() && text.charAt(at) < '\u0250' && Character.isLetterOrDigit(text.charAt(at));
    }

    /** Whether an address of the net begins there. */
    static boolean isAddress(String text, int at) {
        char c = text.charAt(at);
        if (c == 'h' || c == 'H') {
            return text.regionMatches(true, at, "https://", 0, 8) || text.regionMatches(true, at, "http://", 0, 7);
        }
        return (c == 'w' || c == 'W') && text.regionMatches(true, at, "www.", 0, 4);
    }

    /** Where the address that begins there ends; marks of the sentence after it are no part of it. */
    static int addressEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isInAddress(text.charAt(end))) {
            end++;
        }
        while (SENTENCE_SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    private static boolean isInAddress(char c) {
        return c > ' '
                && !Folding.hides(c)
                && ADDRESS_ENDS.indexOf(c) < 0
                && !Character.isSpaceChar(c)
                && !Character.isISOControl(c);
    }
}
