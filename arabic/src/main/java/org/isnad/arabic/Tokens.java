package org.isnad.arabic;

import java.util.Arrays;
import org.isnad.model.Span;

/**
 * A text cut into words, numbers and marks. Between tokens stands nothing but white space, {@code _}, controls, and
 * marks that no letter carries. A word keeps its clitics, its diacritics and a hash sign before it, and is of one
 * script; its {@linkplain #form form} is folded and without the hash sign. Immutable, thread-safe; token numbers run
 * from zero.
 *
 * <p>One word are also: letters joined by a hyphen or by an apostrophe, a name with a number after a hyphen,
 * abbreviations with dots and no spaces, net addresses. One number are decimals, thousands, dates, times and scores,
 * but not ranges. A number that touches a word is a token of its own.
 */
public final class Tokens {
    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final TokenKind[] kinds;
    private final String[] forms;

    Tokens(String text, int size, int[] starts, int[] ends, TokenKind[] kinds, String[] forms) {
        this.text = text;
        this.size = size;
        this.starts = Arrays.copyOf(starts, size);
        this.ends = Arrays.copyOf(ends, size);
        this.kinds = Arrays.copyOf(kinds, size);
        this.forms = Arrays.copyOf(forms, size);
    }

    /** Cuts a text; linear in its length. */
    public static Tokens of(String text) {
        return new Tokenizer(text).tokens();
    }

    public String text() {
        return text;
    }

    public int size() {
        return size;
    }

    /** First UTF-16 unit of the token in the text. */
    public int start(int token) {
        return starts[token];
    }

    /** First UTF-16 unit after the token in the text. */
    public int end(int token) {
        return ends[token];
    }

    public TokenKind kind(int token) {
        return kinds[token];
    }

    /** The folded form, never empty: of a word without hash sign; a tatweel that stands alone is its own form. */
    public String form(int token) {
        return forms[token];
    }

    public boolean isWord(int token) {
        return kinds[token] == TokenKind.WORD;
    }

    /** The token's own words as they stand in the text. */
    public String word(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The range of the text from the first token to the last, both included. */
    public Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }

    /** Whether nothing that is seen, and no white space, stands between a token and the one before. */
    public boolean touchesPrevious(int token) {
        if (token == 0) {
            return false;
        }
        int at = ends[token - 1];
        while (at < starts[token] && Folding.hides(text.charAt(at))) {
            at++;
        }
        return at == starts[token];
    }

    /** The first token that ends after an offset; {@link #size} where there is none. */
    public int at(int offset) {
        int found = Arrays.binarySearch(ends, offset + 1);
        return found >= 0 ? found : -found - 1;
    }
}
