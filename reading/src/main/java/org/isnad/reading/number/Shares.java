package org.isnad.reading.number;

import java.util.Optional;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.number.Amount.Kind;
import org.isnad.reading.number.NumberWords.Role;

/** Parts of one: a half, three quarters, one in five, 4/5, and what is joined to a whole number of them. */
final class Shares {
    private static final int LARGEST_TERM = 100;

    private final Tokens tokens;
    private final NumberWords words;
    private final Numerals numerals;

    Shares(Tokens tokens, NumberWords words, Numerals numerals) {
        this.tokens = tokens;
        this.words = words;
        this.numerals = numerals;
    }

    /**
     * A part that starts with a word: «half a million», «a third». Fifths and less only before what has the article.
     */
    Optional<Amount> at(int token, String form) {
        double share = words.share(form);
        if (share == 0) {
            return part(token);
        }
        if (words.is(Role.NARROW, form) && !isDefinite(token + 1)) {
            return Optional.empty();
        }
        return Optional.of(scaled(new Amount(share, token + 1, 1, Kind.SHARE)));
    }

    private boolean isDefinite(int token) {
        return token < tokens.size()
                && NumberWords.hasArticle(tokens.form(token))
                && words.cardinal(tokens.form(token).substring(2)) == 0;
    }

    /** The same of the scale that follows, where one does. */
    private Amount scaled(Amount part) {
        double scale = scaleAt(part.end());
        return scale >= 1000 || scale == 12
                ? new Amount(Amount.exact(part.value() * scale), part.end() + 1, scale, Kind.WORDS)
                : part;
    }

    private double scaleAt(int token) {
        if (token >= tokens.size()) {
            return 0;
        }
        String form = tokens.form(token);
        double scale = words.scale(form);
        return scale == 0 && NumberWords.hasArticle(form) ? words.scale(form.substring(2)) : scale;
    }

    /** Whether parts are counted there. */
    boolean counts(int token) {
        return token < tokens.size() && words.shares(tokens.form(token)) > 0;
    }

    /** The number with what makes a part of it or is joined to it as a part. */
    Amount more(Amount number) {
        if (counts(number.end())) {
            double part = words.shares(tokens.form(number.end()));
            return scaled(number.with(number.value() * part, number.end() + 1, Kind.SHARE));
        }
        Amount joined = joined(number);
        if (!joined.equals(number)) {
            return joined;
        }
        Optional<Amount> divided = divided(number);
        return divided.isPresent() ? divided.get() : beside(number);
    }

    /** «3 on 20», «3 parts of 20», «one of each 20». */
    private Optional<Amount> divided(Amount number) {
        int below = below(number);
        return below == 0
                ? Optional.empty()
                : numerals.whole(below)
                        .filter(by ->
                                by.value() > 1 && (by.kind() == Kind.WORDS || !words.is(Role.OF, tokens, below - 1)))
                        .map(by -> number.with(number.value() / by.value(), by.end(), Kind.SHARE));
    }

    /** The token where the number begins that this one is divided by; zero where there is none. */
    private int below(Amount number) {
        int at = number.end();
        if (words.is(Role.OVER, tokens, at)) {
            return at + 1;
        }
        if (words.is(Role.PART, tokens, at) && words.is(Role.OF, tokens, at + 1)) {
            return at + 2;
        }
        boolean of = number.value() == 1 && number.kind() == Kind.WORDS && words.is(Role.OF, tokens, at);
        return of ? words.is(Role.EACH, tokens, at + 1) ? at + 2 : at + 1 : 0;
    }

    /** «A part of 20». */
    private Optional<Amount> part(int token) {
        boolean of = words.is(Role.PART, tokens, token) && words.is(Role.OF, tokens, token + 1);
        return of
                ? numerals.whole(token + 2)
                        .filter(below -> below.value() > 1)
                        .map(below -> new Amount(Amount.exact(1 / below.value()), below.end(), 1, Kind.SHARE))
                : Optional.empty();
    }

    /** «and a half», «and three fifths»: of the scale before it where there is one. */
    private Amount joined(Amount number) {
        int at = number.end();
        if (at >= tokens.size() || tokens.form(at).charAt(0) != Letter.WAW) {
            return number;
        }
        boolean apart = tokens.form(at).length() == 1;
        int word = apart ? at + 1 : at;
        String form = word >= tokens.size()
                ? ""
                : apart ? tokens.form(word) : tokens.form(at).substring(1);
        double share = words.share(form);
        if (share > 0 && (words.cardinal(form) == 0 || number.scale() == 1 && !isCounted(word + 1))) {
            return joined(number, share, word + 1);
        }
        double count = words.cardinal(form);
        return count > 0 && counts(word + 1)
                ? number.with(number.value() + count * words.shares(tokens.form(word + 1)), word + 2, number.kind())
                : number;
    }

    private boolean isCounted(int token) {
        return token < tokens.size() && words.scale(tokens.form(token)) > 0;
    }

    private Amount joined(Amount number, double share, int end) {
        boolean again = scaleAt(end) == number.scale() && number.scale() > 1;
        return number.with(number.value() + share * number.scale(), again ? end + 1 : end, number.kind());
    }

    /** A quotient right after a whole number: «1 4/5». */
    private Amount beside(Amount number) {
        int at = number.end();
        boolean digits = at < tokens.size()
                && tokens.kind(at) == TokenKind.NUMBER
                && number.kind() == Kind.DIGITS
                && number.scale() == 1;
        return digits
                ? quotientAlone(at)
                        .map(q -> number.with(number.value() + q.value(), at + 1, Kind.DIGITS))
                        .orElse(number)
                : number;
    }

    /** Two small numbers parted by a slash, the first the smaller. */
    Optional<Amount> quotient(int token) {
        return quotientAlone(token).map(quotient -> whole(quotient));
    }

    /** With a whole number written after it: «4/5 1». */
    private Amount whole(Amount quotient) {
        int at = quotient.end();
        boolean digits = at < tokens.size() && tokens.kind(at) == TokenKind.NUMBER;
        double whole = digits ? DigitForms.number(tokens.form(at)) : -1;
        return whole > 0 && whole == Math.rint(whole) && whole < LARGEST_TERM
                ? quotient.with(whole + quotient.value(), at + 1, Kind.DIGITS)
                : quotient;
    }

    private Optional<Amount> quotientAlone(int token) {
        String form = tokens.form(token);
        int slash = form.indexOf('/');
        if (slash < 1 || slash > 2 || form.length() - slash > 3 || form.lastIndexOf('/') != slash) {
            return Optional.empty();
        }
        double above = DigitForms.number(form.substring(0, slash));
        double below = DigitForms.number(form.substring(slash + 1));
        boolean proper = above > 0 && above < below && below <= LARGEST_TERM;
        return proper
                ? Optional.of(new Amount(Amount.exact(above / below), token + 1, 1, Kind.SHARE))
                : Optional.empty();
    }
}
