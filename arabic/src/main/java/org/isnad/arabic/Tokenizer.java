package org.isnad.arabic;

import java.util.Arrays;

/** One pass over one text; see {@link Tokens} for what it cuts. */
final class Tokenizer {
    private final String text;
    private final FormBuffer form = new FormBuffer();
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
        if (Spelling.isLetter(text, at)) {
            return Spelling.isAddress(text, at) ? address(at) : word(at, at);
        }
        if (Spelling.isDigit(c)) {
            return number(at);
        }
        if (c == '#' && Spelling.isLetter(text, at + 1)) {
            return word(at, at + 1);
        }
        if (c == Letter.TATWEEL) {
            return tatweel(at);
        }
        return isGap(c) ? at + 1 : mark(at, c);
    }

    private static boolean isGap(char c) {
        return c != '\n'
                && (c == ' ' || c == '_' || Folding.drops(c) || Character.isISOControl(c) || Character.isSpaceChar(c));
    }

    /** A word ends with its last letter or visible mark; zero-width and bidi controls belong to it only inside. */
    private int word(int start, int first) {
        form.clear();
        boolean arabic = Letter.isArabic(text.charAt(first));
        int end = first;
        for (int at = first; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean plain = arabic && c >= Letter.HAMZA && c <= Letter.YEH;
            if (!plain && (c == ' ' || !goesOn(at, first, arabic))) {
                break;
            }
            form.fold(c);
            end = plain || !Folding.hides(c) ? at + 1 : end;
        }
        return add(start, end, TokenKind.WORD);
    }

    private boolean goesOn(int at, int first, boolean arabic) {
        char c = text.charAt(at);
        if (Folding.drops(c)) {
            return true;
        }
        if (Spelling.isLetter(text, at)) {
            return Letter.isArabic(c) == arabic;
        }
        if (arabic) {
            return Spelling.joinsArabic(text, first, at);
        }
        return Spelling.isDigit(c) || Spelling.isCombining(c) || Spelling.joinsLatin(text, first, at);
    }

    private int number(int start) {
        form.clear();
        int end = start;
        for (int at = start; at < text.length() && countsOn(at); at++) {
            char c = text.charAt(at);
            form.fold(c);
            end = Folding.hides(c) ? end : at + 1;
        }
        return add(start, end, TokenKind.NUMBER);
    }

    private boolean countsOn(int at) {
        char c = text.charAt(at);
        return Spelling.isDigit(c) || Folding.hides(c) || Spelling.joinsDigits(text, at);
    }

    private int address(int start) {
        form.clear();
        int end = Spelling.addressEnd(text, start);
        for (int at = start; at < end; at++) {
            form.fold(text.charAt(at));
        }
        return add(start, end, TokenKind.WORD);
    }

    /** Tatweel before a letter is part of the word; alone it is what many papers write for a dash. */
    private int tatweel(int start) {
        int end = Marks.runEnd(text, start);
        if (Spelling.isLetter(text, end) && Letter.isArabic(text.charAt(end))) {
            return word(start, end);
        }
        form.clear();
        for (int i = start; i < end; i++) {
            form.append(text.charAt(i));
        }
        return add(start, end, TokenKind.DASH);
    }

    private int mark(int at, char c) {
        TokenKind kind = Marks.kind(c);
        int end = Marks.repeats(kind) ? Marks.runEnd(text, at) : at + Character.charCount(text.codePointAt(at));
        if (c == '.' && end - at > 1) {
            kind = TokenKind.DOTS;
        }
        form.clear();
        for (int i = at; i < end; i++) {
            form.fold(text.charAt(i));
        }
        return add(at, end, kind);
    }

    private int add(int start, int end, TokenKind kind) {
        if (size == starts.length) {
            grow(size + (size >> 1) + 16);
        }
        starts[size] = start;
        ends[size] = end;
        kinds[size] = kind;
        forms[size++] = Forms.of(form);
        return end;
    }

    private void grow(int more) {
        starts = Arrays.copyOf(starts, more);
        ends = Arrays.copyOf(ends, more);
        kinds = Arrays.copyOf(kinds, more);
        forms = Arrays.copyOf(forms, more);
    }
}
