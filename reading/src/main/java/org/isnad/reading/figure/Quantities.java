package org.isnad.reading.figure;

import java.util.Optional;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.figure.FigureWords.Begin;
import org.isnad.reading.figure.Quantity.Form;
import org.isnad.reading.number.Amount;
import org.isnad.reading.number.Amount.Kind;
import org.isnad.reading.number.NumberWords;
import org.isnad.reading.number.Numerals;

/** Reads the quantity that starts at a place of one text, with what makes it a range, a percentage, not exact. */
final class Quantities {
    private final Tokens tokens;
    private final FigureWords words;
    private final Numerals numerals;
    private final Nouns nouns;

    Quantities(Tokens tokens, FigureWords words, Nouns nouns) {
        this.tokens = tokens;
        this.words = words;
        this.numerals = new Numerals(tokens, NumberWords.standard());
        this.nouns = nouns;
    }

    /** The quantity whose number, or whose word for a range, starts with the token after letters of its proclitics. */
    Optional<Quantity> at(Begin begin) {
        if (words.end(Sense.PERCENT, tokens, begin.token()) > 0
                || words.endAfterProclitics(Sense.NO_NUMBER, tokens, begin.token()) > 0) {
            return Optional.empty();
        }
        int between = words.end(Sense.BETWEEN, tokens, begin.token(), form(begin));
        Optional<Quantity> range = between > 0 ? between(begin, between) : Optional.empty();
        return range.isPresent() ? range : vague(begin).or(() -> number(begin));
    }

    private String form(Begin begin) {
        String form = tokens.form(begin.token());
        return begin.skip() == 0 ? form : form.substring(begin.skip());
    }

    private Optional<Quantity> between(Begin begin, int from) {
        Optional<Amount> low = numerals.at(from, 0);
        if (low.isEmpty()) {
            return Optional.empty();
        }
        int low0 = low.get().end();
        int and = isAnd(low0) ? low0 : nouns.isNoun(low0) && isAnd(low0 + 1) ? low0 + 1 : percent(low0);
        if (!isAnd(and)) {
            return Optional.empty();
        }
        boolean apart = tokens.form(and).length() == 1;
        Quantity first = Quantity.of(begin, low0, low.get().value(), Form.RANGE);
        return numerals.at(apart ? and + 1 : and, apart ? 0 : 1).map(high -> range(first, low.get(), high));
    }

    private boolean isAnd(int token) {
        return token < tokens.size()
                && tokens.isWord(token)
                && tokens.form(token).charAt(0) == Letter.WAW;
    }

    /** Whether the sign for per cent touches the token before it, as it is set in many papers. */
    private boolean isSigned(int token) {
        return token > 0 && tokens.form(token - 1).equals("%") && tokens.touchesPrevious(token);
    }

    /** The token after the word or sign for per cent that starts there; the token itself where none does. */
    private int percent(int token) {
        return Math.max(token, words.end(Sense.PERCENT, tokens, token));
    }

    /** From one to the other; a scale that only the upper end tells holds for both. */
    private Quantity range(Quantity first, Amount low, Amount high) {
        boolean shared = low.scale() == 1 && high.scale() > 1 && low.value() * high.scale() < high.value();
        double from = shared ? low.value() * high.scale() : low.value();
        Quantity range = first.between(from, high.value(), high.end());
        return range.to(percent(high.end()), percent(high.end()) > high.end() ? Form.PERCENT : Form.RANGE);
    }

    private Optional<Quantity> vague(Begin begin) {
        int end = words.end(Sense.VAGUE, tokens, begin.token(), form(begin));
        if (end > 0) {
            return Optional.of(Quantity.of(begin, end, Double.NaN, Form.VAGUE).aboutSo());
        }
        int few = words.end(Sense.FEW, tokens, begin.token(), form(begin));
        return few > 0 && nouns.isNoun(few) && numerals.at(few, 0).isEmpty()
                ? Optional.of(Quantity.of(begin, few, Double.NaN, Form.VAGUE).aboutSo())
                : Optional.empty();
    }

    private Optional<Quantity> number(Begin begin) {
        return numerals.at(begin.token(), begin.skip()).flatMap(amount -> number(begin, amount));
    }

    private Optional<Quantity> number(Begin begin, Amount amount) {
        if (isOneOfThem(begin, amount)) {
            return Optional.empty();
        }
        boolean one = amount.value() == 1 && amount.kind() == Kind.WORDS && amount.end() == begin.token() + 1;
        boolean alone = one && percent(amount.end()) == amount.end();
        Form form = alone ? Form.ONE : form(begin, amount);
        Quantity exact = Quantity.of(begin, amount.end(), amount.value(), form);
        if (alone) {
            return Optional.of(exact);
        }
        Quantity whole = second(exact, amount).orElse(exact);
        int percent = percent(whole.end());
        Quantity read = percent > whole.end() || isSigned(begin.token()) ? whole.to(percent, Form.PERCENT) : whole;
        return Optional.of(begin.skip() > 0 ? read : widened(read));
    }

    /** In news «one of three» is one of those three; «one of each three» is a share. */
    private boolean isOneOfThem(Begin begin, Amount amount) {
        return amount.kind() == Kind.SHARE
                && NumberWords.standard().cardinal(form(begin)) == 1
                && words.end(Sense.OF, tokens, begin.token() + 1) > 0
                && words.end(Sense.EACH, tokens, begin.token() + 2) == 0;
    }

    private Form form(Begin begin, Amount amount) {
        return switch (amount.kind()) {
            case DIGITS -> Form.DIGITS;
            case SHARE -> Form.SHARE;
            case WORDS -> NumberWords.standard().isDefinite(form(begin)) ? Form.DEFINITE : Form.WORDS;
        };
    }

    /** The words before that make it about so many. */
    private Quantity widened(Quantity read) {
        return words.before(Sense.ABOUT, tokens, read.begin().token())
                .map(read::from)
                .orElse(read);
    }

    /** A range without a word for between: parted by a dash, by to, by or. */
    private Optional<Quantity> second(Quantity first, Amount low) {
        int at = low.end();
        boolean dash = at < tokens.size()
                && (tokens.kind(at) == TokenKind.DASH || tokens.form(at).equals("~"));
        int next = dash ? at + 1 : Math.max(words.end(Sense.OR, tokens, at), words.end(Sense.UP_TO, tokens, at));
        if (next == 0 || changes(first.begin().token())) {
            return Optional.empty();
        }
        return numerals.at(next, 0)
                .map(high -> range(first, low, high))
                .filter(range -> range.value() < range.high() && (!dash || isRange(range)));
    }

    /** Whether a verb before tells that the first number became the second. */
    private boolean changes(int token) {
        for (int at = token - 1; at >= 0 && at > token - 10 && !isEnd(at); at--) {
            if (words.is(Sense.CHANGE, tokens, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isEnd(int token) {
        return tokens.kind(token) == TokenKind.STOP || tokens.kind(token) == TokenKind.NEWLINE;
    }

    /** What is parted by a dash is a range where something is counted or the numbers are too large for a score. */
    private boolean isRange(Quantity range) {
        return range.form() == Form.PERCENT
                || nouns.after(range.end(), false).isPresent()
                || range.value() >= 100 && range.high() - range.value() >= 50;
    }
}
