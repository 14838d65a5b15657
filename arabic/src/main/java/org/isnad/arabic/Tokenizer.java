package org.isnad.arabic;

import java.util.Arrays;

/** One pass over one text; see {@link Tokens} for what it cuts. */
final class Tokenizer {
    private final String text;
    private final StringBuilder form = new StringBuilder();
    private int size;
    private int[] starts;
    private int[] ends;
    private TokenKind[] kinds;
    private String[] forms;

    Tokenizer(String text) {
        this.text = text;
        int guess = text.length() / 5 + 16;
        starts = new int[guess];
        ends = new int[guess];
        kinds = new TokenKind[guess];
        forms = new String[guess];
    }

    Tokens tokens() {
        int at = 0;
        while (at < text.length()) {
            at = next(at);
        }
        return new Tokens(text, size, starts, ends, kinds, forms);
    }

    private int next(int at) {
        char c = text.charAt(at);
        if (isWordUnit(at)) {
            return word(at, at);
        }
        if (isDigit(c)) {
            return number(at);
        }
        if (c == '#' && at + 1 < text.length() && isWordUnit(at + 1)) {
            return word(at, at + 1);
        }
        return mark(at, c);
    }

    private int word(int start, int first) {
        form.setLength(0);
        int at = first;
        boolean latin = text.charAt(first) < '\u0250';
        while (at < text.length() && (isWordUnit(at) || joins(at, first) || latin && isDigit(text.charAt(at)))) {
            Folding.append(text.charAt(at), form);
            at++;
        }
        if (form.length() > 0) {
            add(start, at, TokenKind.WORD, form.toString());
        }
        return at;
    }

    /** Letters, and what folding drops after them; half a surrogate pair counts as the letter it is half of. */
    private boolean isWordUnit(int at) {
        char c = text.charAt(at);
        if (Character.isSurrogate(c)) {
            return Character.isLetter(text.codePointAt(Character.isLowSurrogate(c) && at > 0 ? at - 1 : at));
        }
        return Character.isLetter(c) || Folding.drops(c);
    }

    /** A hyphen between letters, or between a letter and a digit, and the dot of an address that stands in Arabic. */
    private boolean joins(int at, int first) {
        char c = text.charAt(at);
        if (at == first || at + 1 >= text.length() || !Character.isLetter(text.charAt(at - 1))) {
            return false;
        }
        char after = text.charAt(at + 1);
        if (c == '-') {
            return Character.isLetter(after);
        }
        return c == '.'
                && (after == Letter.NOON && isWord(at + 1, "\u0646\u062A")
                        || after < '\u0250' && Character.isLetter(after));
    }

    private boolean isWord(int at, String word) {
        int end = at + word.length();
        return text.startsWith(word, at) && (end == text.length() || !Character.isLetter(text.charAt(end)));
    }

    private int number(int start) {
        form.setLength(0);
        int at = start;
        while (at < text.length() && (isDigit(text.charAt(at)) || isInsideNumber(at))) {
            Folding.append(text.charAt(at), form);
            at++;
        }
        add(start, at, TokenKind.NUMBER, form.toString());
        return at;
    }

    private boolean isInsideNumber(int at) {
        char c = text.charAt(at);
        boolean separator =
                c == '.' || c == ',' || c == ':' || c == '/' || c == Letter.COMMA || c == '\u066B' || c == '\u066C';
        return separator && at + 1 < text.length() && isDigit(text.charAt(at + 1)) && isDigit(text.charAt(at - 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '\u0660' && c <= '\u0669' || c >= '\u06F0' && c <= '\u06F9';
    }

    private int mark(int at, char c) {
        if (c == '\n') {
            add(at, at + 1, TokenKind.NEWLINE, "\n");
            return at + 1;
        }
        if (c == '_' || Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c)) {
            return at + 1;
        }
        TokenKind kind = kind(c);
        int end = at + 1;
        if (kind == TokenKind.STOP && c == '.' || kind == TokenKind.DASH) {
            while (end < text.length() && text.charAt(end) == c) {
                end++;
            }
        } else if (Character.isHighSurrogate(c) && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        if (c == '.' && end - at > 1) {
            kind = TokenKind.DOTS;
        }
        add(at, end, kind, text.substring(at, end));
        return end;
    }

    private static TokenKind kind(char c) {
        switch (c) {
            case Letter.COMMA, ',', '\uFF0C':
                return TokenKind.COMMA;
            case Letter.SEMICOLON, ';':
                return TokenKind.SEMICOLON;
            case ':', '\uFF1A':
                return TokenKind.COLON;
            case '.', '!', '?', Letter.QUESTION_MARK, '\u06D4':
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
                return Quotations.isMark(c) ? TokenKind.QUOTE : TokenKind.OTHER;
        }
    }

    private void add(int start, int end, TokenKind kind, String folded) {
        if (size == starts.length) {
            int more = size + (size >> 1) + 16;
            starts = Arrays.copyOf(starts, more);
            ends = Arrays.copyOf(ends, more);
            kinds = Arrays.copyOf(kinds, more);
            forms = Arrays.copyOf(forms, more);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        forms[size++] = folded;
    }
}
