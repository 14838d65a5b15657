package org.isnad.arabic;

/** What the single marks are, and which of them are one token when they are repeated. */
final class Marks {
    private Marks() {}

    static TokenKind kind(char c) {
        switch (c) {
            case '\n':
                return TokenKind.NEWLINE;
            case Letter.COMMA, ',', '\uFF0C', '\u066B', '\u066C', '\u3001':
                return TokenKind.COMMA;
            case Letter.SEMICOLON, ';', '\uFF1B':
                return TokenKind.SEMICOLON;
            case ':', '\uFF1A':
                return TokenKind.COLON;
            case '.', '!', '?', Letter.QUESTION_MARK, '\u06D4', '\u3002', '\uFF01', '\uFF1F':
                return TokenKind.STOP;
            case '\u2026':
                return TokenKind.DOTS;
            case '-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212':
                return TokenKind.DASH;
            case '(', '[', '{', '\uFD3E':
                return TokenKind.OPEN_BRACKET;
            case ')', ']', '}', '\uFD3F':
                return TokenKind.CLOSE_BRACKET;
            default:
                return QuotationMark.is(c) ? TokenKind.QUOTE : TokenKind.OTHER;
        }
    }

    /** Whether several such marks without a space between are one token. */
    static boolean repeats(TokenKind kind) {
        return kind == TokenKind.STOP || kind == TokenKind.DOTS || kind == TokenKind.DASH || kind == TokenKind.OTHER;
    }

    /** Where the run that begins with a mark ends: the same mark again, or question and exclamation marks mixed. */
    static int runEnd(String text, int start) {
        int end = start + Character.charCount(text.codePointAt(start));
        if (end > start + 1) {
            return end;
        }
        char first = text.charAt(start);
        while (end < text.length() && (text.charAt(end) == first || asks(first) && asks(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** Whether the mark is a question or an exclamation mark. */
    static boolean asks(char c) {
        return c == '!' || c == '?' || c == Letter.QUESTION_MARK || c == '\uFF01' || c == '\uFF1F';
    }
}
