package org.isnad.reading.number;

import java.util.Optional;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.number.Amount.Kind;
import org.isnad.reading.number.NumberWords.Role;

/**
 * Reads the numbers of one text where they stand: whole ones in digits and words, parts of one, what is joined of both.
 * Each is read in one pass over few tokens.
 */
public final class Numerals {
    /** More words than any number has that people write out. */
    private static final int LONGEST = 14;

    /** More groups of three digits, parted by spaces, than any number has. */
    private static final int GROUPS = 6;

    private static final double LARGEST = 1e16;

    private final Tokens tokens;
    private final NumberWords words;
    private final Shares shares;

    public Numerals(Tokens tokens, NumberWords words) {
        this.tokens = tokens;
        this.words = words;
        this.shares = new Shares(tokens, words, this);
    }

    /** The number that starts with a token, after letters of its proclitics. */
    public Optional<Amount> at(int token, int skip) {
        if (token >= tokens.size()) {
            return Optional.empty();
        }
        boolean minus =
                isMinus(token) || words.is(Role.MINUS, tokens.form(token).substring(skip));
        return minus ? positive(token + 1, 0).map(Amount::negative) : positive(token, skip);
    }

    private Optional<Amount> positive(int token, int skip) {
        if (token >= tokens.size()) {
            return Optional.empty();
        }
        if (tokens.kind(token) == TokenKind.NUMBER) {
            return digits(token).map(shares::more);
        }
        if (!tokens.isWord(token)) {
            return Optional.empty();
        }
        String form = skip == 0 ? tokens.form(token) : tokens.form(token).substring(skip);
        Optional<Amount> share = shares.at(token, form);
        return share.isPresent() ? share : words(token, form).map(shares::more);
    }

    /** The whole number that starts with a token. */
    Optional<Amount> whole(int token) {
        if (token >= tokens.size()) {
            return Optional.empty();
        }
        boolean digits = tokens.kind(token) == TokenKind.NUMBER;
        double first = digits ? DigitForms.number(tokens.form(token)) : words.counting(tokens.form(token));
        return digits && first >= 0 || first > 0 ? whole(token, first) : Optional.empty();
    }

    /** A dash that touches the digits after it and nothing before it, and does not open the line. */
    private boolean isMinus(int token) {
        boolean dash = tokens.kind(token) == TokenKind.DASH && token + 1 < tokens.size();
        boolean digits = dash && tokens.kind(token + 1) == TokenKind.NUMBER && tokens.touchesPrevious(token + 1);
        boolean opens = token > 0 && tokens.kind(token - 1) == TokenKind.NEWLINE;
        boolean range = token > 0 && tokens.kind(token - 1) == TokenKind.NUMBER;
        return digits && !opens && !range && !tokens.touchesPrevious(token);
    }

    private Optional<Amount> digits(int token) {
        double first = DigitForms.number(tokens.form(token));
        if (first < 0) {
            return shares.quotient(token);
        }
        int groups = groups(token);
        return groups > token + 2
                ? Optional.of(new Amount(spaced(token, groups), groups, 1, Kind.DIGITS))
                : whole(token, first, Kind.DIGITS);
    }

    /** The token after groups of three digits each, parted by spaces, that go on after the token. */
    private int groups(int token) {
        int end = token + 1;
        boolean begins = tokens.form(token).length() <= 3;
        while (begins && end < tokens.size() && end - token < GROUPS && isGroup(end)) {
            end++;
        }
        return end;
    }

    private boolean isGroup(int token) {
        String form = tokens.form(token);
        return tokens.kind(token) == TokenKind.NUMBER && form.length() == 3 && DigitForms.number(form) >= 0;
    }

    private double spaced(int token, int end) {
        double value = 0;
        for (int i = token; i < end; i++) {
            value = value * 1000 + DigitForms.number(tokens.form(i));
        }
        return value;
    }

    private Optional<Amount> words(int token, String form) {
        if (words.is(Role.ZERO, form)) {
            return Optional.of(new Amount(0, token + 1, 1, Kind.WORDS));
        }
        double value = words.counting(form);
        return value == 0 ? Optional.empty() : whole(token, value, Kind.WORDS);
    }

    /**
     * A whole number that starts with a token of the value; what follows it is taken as long as it makes one number.
     */
    public Optional<Amount> whole(int token, double first) {
        return whole(token, first, tokens.isWord(token) ? Kind.WORDS : Kind.DIGITS);
    }

    /** A whole number whose first part is read; what follows is taken as long as it makes one number with it. */
    private Optional<Amount> whole(int token, double first, Kind kind) {
        Numeral numeral = begun(token, first);
        int end = token + 1;
        for (int next = end; next > 0 && end - token < LONGEST; next = grow(numeral, end, token)) {
            end = next;
        }
        double value = Amount.exact(numeral.value());
        return value < LARGEST ? Optional.of(new Amount(value, end, numeral.scale(), kind)) : Optional.empty();
    }

    /** Before and, a word that can be two thousand or a thousand is the latter: nobody says «two thousand of and». */
    private Numeral begun(int token, double first) {
        if (!tokens.isWord(token)) {
            return Numeral.ofDigits(first);
        }
        double scale = words.scale(tokens.form(token));
        return Numeral.ofWord(scale > 0 && scale < first && joins(token + 1) ? scale : first);
    }

    private boolean joins(int token) {
        return token < tokens.size() && tokens.form(token).charAt(0) == Letter.WAW;
    }

    /** The token after what it took; zero where it takes nothing. */
    private int grow(Numeral numeral, int at, int start) {
        if (at >= tokens.size()) {
            return 0;
        }
        String form = tokens.form(at);
        if (tokens.kind(at) == TokenKind.NUMBER) {
            return goesDown(numeral, at, start) && numeral.join(DigitForms.number(form)) ? at + 1 : 0;
        }
        if (!tokens.isWord(at)) {
            return 0;
        }
        if (numeral.follow(following(form))) {
            return at + 1;
        }
        if (form.charAt(0) != Letter.WAW) {
            return 0;
        }
        return form.length() > 1 ? join(numeral, at, form.substring(1)) : joinNext(numeral, at + 1, start);
    }

    private double following(String form) {
        double scale = words.scale(form);
        return scale > 0 ? scale : words.cardinal(form);
    }

    private int join(Numeral numeral, int at, String form) {
        return !shares.counts(at + 1) && numeral.join(words.cardinal(form)) ? at + 1 : 0;
    }

    private int joinNext(Numeral numeral, int at, int start) {
        if (at >= tokens.size()) {
            return 0;
        }
        if (tokens.kind(at) != TokenKind.NUMBER) {
            return join(numeral, at, tokens.form(at));
        }
        boolean afterWord = tokens.isWord(at - 2) && at - 2 >= start;
        return afterWord && numeral.join(DigitForms.number(tokens.form(at))) ? at + 1 : 0;
    }

    /** Whether digits right after a scale are counted by a smaller one. */
    private boolean goesDown(Numeral numeral, int at, int start) {
        boolean afterScale = at - 1 > start && tokens.isWord(at - 1) && numeral.scale() > 1;
        double next = at + 1 < tokens.size() ? words.scale(tokens.form(at + 1)) : 0;
        return afterScale && next > 0 && next < numeral.scale();
    }
}
