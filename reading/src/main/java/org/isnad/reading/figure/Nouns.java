package org.isnad.reading.figure;

import java.util.Optional;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.figure.Quantity.Noun;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.number.NumberWords;
import org.isnad.reading.number.Proclitics;

/** Finds what a number counts, in one text. */
final class Nouns {
    private static final int REACH = 8;
    private static final long CONTENT = WordClass.NOUN.bit() | WordClass.ADJECTIVE.bit() | WordClass.PROPER.bit();
    private static final long NO_NOUN = WordClass.PREPOSITION.bit()
            | WordClass.THAT.bit()
            | WordClass.RELATIVE.bit()
            | WordClass.NEGATION.bit()
            | WordClass.AUXILIARY.bit();

    private final Tokens tokens;
    private final FigureWords words;
    private final Lexicon lexicon;

    Nouns(Tokens tokens, FigureWords words, Lexicon lexicon) {
        this.tokens = tokens;
        this.words = words;
        this.lexicon = lexicon;
    }

    /** The noun that follows, «of» and a quotation mark left out; with the article only where the number allows it. */
    Optional<Noun> after(int token, boolean definite) {
        int at = isQuote(token) ? token + 1 : token;
        boolean of = at < tokens.size() && lexicon.word(tokens.form(at)).is(WordClass.FROM);
        int head = of ? at + 1 : at;
        return isNoun(head) && (of || definite || !isDefinite(head)) ? Optional.of(noun(head)) : Optional.empty();
    }

    private boolean isQuote(int token) {
        return token < tokens.size() && tokens.kind(token) == TokenKind.QUOTE;
    }

    private Noun noun(int head) {
        boolean alone = isDefinite(head) || words.end(Sense.UNIT, tokens, head) > 0 || !isGenitive(head + 1);
        int end = alone ? head + 1 : head + 2;
        return new Noun(tokens.span(head, end - 1).of(tokens.text()), end);
    }

    private boolean isGenitive(int token) {
        if (!isNoun(token)) {
            return false;
        }
        Word word = lexicon.word(tokens.form(token));
        return word.is(WordClass.NOUN) && !word.is(WordClass.ADJECTIVE) && !word.is(WordClass.VERB);
    }

    /** Whether a word that can be counted stands there: no function word, no verb, nothing with a proclitic. */
    boolean isNoun(int token) {
        if (token >= tokens.size() || !tokens.isWord(token) || words.end(Sense.NOT_COUNTED, tokens, token) > 0) {
            return false;
        }
        Word word = lexicon.word(tokens.form(token));
        boolean bare = !word.conjunction() && word.proclitic() == '\0' || isAccusative(tokens.form(token));
        boolean verb = word.is(WordClass.VERB) && !word.isAny(CONTENT);
        return bare && !verb && !word.isAny(NO_NOUN) && tokens.form(token).length() > 1;
    }

    /** What begins with feh and ends with the accusative after eleven and more hardly begins with «then». */
    private static boolean isAccusative(String form) {
        return form.length() > 3 && form.charAt(0) == Letter.FEH && form.charAt(form.length() - 1) == Letter.ALEF;
    }

    /** Whether the word has the article, whose alef has no hamza. */
    boolean isDefinite(int token) {
        return token >= 0
                && token < tokens.size()
                && NumberWords.hasArticle(tokens.form(token))
                && tokens.text().charAt(Proclitics.after(tokens, token, 0)) == Letter.ALEF;
    }

    /** The noun with the article right before a number with the article: «the three men». */
    Optional<Noun> definiteBefore(int token) {
        int at = token - 1;
        return at >= 0
                        && tokens.isWord(at)
                        && (isDefinite(at) || Letter.LAM == tokens.form(at).charAt(0))
                ? Optional.of(new Noun(tokens.word(at), token))
                : Optional.empty();
    }

    /** The noun right before, without the article. */
    Optional<Noun> before(int token) {
        int at = token - 1;
        boolean noun =
                at >= 0 && tokens.isWord(at) && !lexicon.word(tokens.form(at)).definite() && isNounWithProclitics(at);
        return noun ? Optional.of(new Noun(withoutProclitics(at), token)) : Optional.empty();
    }

    private String withoutProclitics(int token) {
        Word word = lexicon.word(tokens.form(token));
        int letters = (word.conjunction() ? 1 : 0) + (word.proclitic() == '\0' ? 0 : 1);
        return tokens.text().substring(Proclitics.after(tokens, token, letters), tokens.end(token));
    }

    private boolean isNounWithProclitics(int token) {
        Word word = lexicon.word(tokens.form(token));
        boolean function = words.end(Sense.NOT_COUNTED, tokens, token) > 0 || word.isAny(NO_NOUN);
        return !function
                && (word.isAny(CONTENT) || word.classes() == 0)
                && tokens.form(token).length() > 2;
    }

    /** What «the number of» spoke of shortly before in the same sentence. */
    Optional<Noun> counted(int token) {
        for (int at = token - 1; at >= 0 && at > token - REACH && isInside(at); at--) {
            if (words.is(Sense.COUNTING, tokens, at) && isNoun(at + 1) && at + 1 < token) {
                return Optional.of(new Noun(tokens.word(at + 1), token));
            }
        }
        return Optional.empty();
    }

    private boolean isInside(int token) {
        TokenKind kind = tokens.kind(token);
        return kind != TokenKind.NEWLINE && kind != TokenKind.STOP && kind != TokenKind.NUMBER;
    }
}
