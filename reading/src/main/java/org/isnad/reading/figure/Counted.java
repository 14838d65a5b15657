package org.isnad.reading.figure;

import java.util.Optional;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.figure.FigureWords.Begin;
import org.isnad.reading.figure.Quantity.Form;
import org.isnad.reading.figure.Quantity.Noun;
import org.isnad.reading.lexicon.Lexicon;

/** Completes the quantities of one text by what they count, and leaves out what counts nothing. */
final class Counted {
    private static final int PASSING_REACH = 3;

    private final Tokens tokens;
    private final FigureWords words;
    private final Nouns nouns;
    private final Labels labels;
    private final Pairs pairs;

    Counted(Tokens tokens, FigureWords words, Lexicon lexicon, Nouns nouns) {
        this.tokens = tokens;
        this.words = words;
        this.nouns = nouns;
        this.pairs = new Pairs(tokens, lexicon, nouns);
        this.labels = new Labels(tokens, words, lexicon, nouns);
    }

    /** The quantity with its noun; empty where it is none. */
    Optional<Quantity> complete(Quantity read) {
        if (read.form() == Form.DUAL || read.form() == Form.JOINED_DUAL) {
            boolean counts = !pairs.isPair(read) && !labels.isLabel(read);
            return counts ? Optional.of(read.counting(noun(read))) : Optional.empty();
        }
        Quantity whole = read.form() == Form.PERCENT ? read.counting(percent(read.end())) : counting(read);
        return labels.isLabel(whole) ? Optional.empty() : Optional.of(isAbout(whole) ? whole.aboutSo() : whole);
    }

    private static Noun percent(int end) {
        return new Noun("%", end);
    }

    private Noun noun(Quantity dual) {
        Begin begin = dual.begin();
        String word = tokens.word(begin.token());
        return new Noun(begin.skip() < word.length() ? word.substring(begin.skip()) : word, dual.end());
    }

    private Quantity counting(Quantity read) {
        int begin = read.begin().token();
        if (isRate(read)) {
            return read.counting(percent(read.end()));
        }
        Optional<Noun> noun = sign(read.end())
                .or(() -> nouns.after(read.end(), takesArticle(read)))
                .or(() -> begin > 0 ? sign(begin - 1).map(s -> new Noun(s.text(), read.end())) : Optional.empty())
                .or(() -> before(read));
        return noun.map(read::counting).orElse(read);
    }

    /** After the word for a share a number without a noun, or before «of», is one in a hundred. */
    private boolean isRate(Quantity read) {
        int begin = read.begin().token();
        boolean bare = nouns.after(read.end(), false).isEmpty() || words.end(Sense.OF, tokens, read.end()) > 0;
        boolean after = words.before(Sense.RATE, tokens, begin).isPresent();
        boolean reversed = read.end() == begin + 1
                && words.before(Sense.PERCENT, tokens, begin).isPresent();
        return bare && (after || reversed && !follows(begin));
    }

    /** Whether a number stands before the word for per cent that stands before the token. */
    private boolean follows(int token) {
        int percent =
                words.before(Sense.PERCENT, tokens, token).map(Begin::token).orElse(token);
        return percent > 0 && tokens.kind(percent - 1) == TokenKind.NUMBER;
    }

    private Optional<Noun> sign(int token) {
        boolean sign = token < tokens.size() && words.end(Sense.CURRENCY, tokens, token) > 0;
        return sign ? Optional.of(new Noun(tokens.form(token), token + 1)) : Optional.empty();
    }

    private static boolean takesArticle(Quantity read) {
        return read.form() == Form.VAGUE || read.form() == Form.SHARE;
    }

    private Optional<Noun> before(Quantity read) {
        int begin = read.begin().token();
        return switch (read.form()) {
            case DEFINITE -> nouns.definiteBefore(begin);
            case ONE -> nouns.before(begin);
            case DIGITS, WORDS, RANGE -> nouns.counted(begin);
            case SHARE, PERCENT, VAGUE, DUAL, JOINED_DUAL -> Optional.empty();
        };
    }

    private boolean isAbout(Quantity read) {
        return isPassed(read.begin().token()) || words.end(Sense.ABOUT_AFTER, tokens, read.nounEnd()) > 0;
    }

    private boolean isPassed(int begin) {
        for (int at = begin - 1;
                at >= 0 && at >= begin - PASSING_REACH && !tokens.kind(at).isMark();
                at--) {
            if (words.endAfterProclitics(Sense.PASSING, tokens, at) > 0) {
                return true;
            }
        }
        return false;
    }
}
