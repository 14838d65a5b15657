package org.isnad.reading.figure;

import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.figure.Quantity.Form;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.number.NumberWords;

/** Tells numbers that only name or order something, or are a score, from quantities, in one text. */
final class Labels {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 10;

    private final Tokens tokens;
    private final FigureWords words;
    private final Lexicon lexicon;
    private final Nouns nouns;

    Labels(Tokens tokens, FigureWords words, Lexicon lexicon, Nouns nouns) {
        this.tokens = tokens;
        this.words = words;
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    /** Whether the number, its noun being known, counts nothing. */
    boolean isLabel(Quantity number) {
        return !isAlone(number) && isNothing(number);
    }

    /** A line that is a number in words and no more, as a cell of a table is. */
    private boolean isAlone(Quantity number) {
        int before = number.begin().token() - 1;
        boolean starts = before < 0 || tokens.kind(before) == TokenKind.NEWLINE;
        boolean ends = number.end() == tokens.size() || tokens.kind(number.end()) == TokenKind.NEWLINE;
        return starts && ends && number.form() != Form.DIGITS;
    }

    private boolean isNothing(Quantity number) {
        return switch (number.form()) {
            case DIGITS -> isScore(number) || isDigitLabel(number);
            case WORDS -> isScore(number) || isWordLabel(number);
            case DEFINITE -> isWordLabel(number) || !isDefiniteCount(number);
            case ONE -> !isOne(number);
            case SHARE -> !isShare(number);
            case DUAL -> isGoal(number.number()) && isScore(number);
            case RANGE, PERCENT, VAGUE, JOINED_DUAL -> false;
        };
    }

    private boolean isDigitLabel(Quantity number) {
        int at = number.number();
        boolean single = number.end() == at + 1;
        if (isDefinite(at)) {
            return follows(at - 1, Sense.NUMBERED) || !number.hasNounAfter() && !isPlural(at - 2);
        }
        if (!single || number.about()) {
            return false;
        }
        boolean named = follows(at, Sense.NUMBERED) || isEnclosed(at) || isEnumeration(at) || isCode(at);
        return named || isJoint(at) || !number.hasNounAfter() && isBareLabel(number, at);
    }

    private boolean isBareLabel(Quantity number, int at) {
        return isAfterName(at) || isAfterThing(at) || isYear(number) || isDigit(at - 1) || isDigit(at + 1);
    }

    private boolean isDigit(int token) {
        return token >= 0 && token < tokens.size() && tokens.kind(token) == TokenKind.NUMBER;
    }

    /** Right after a noun with the article: «building 12» is «the building 12». */
    private boolean isAfterThing(int token) {
        if (!nouns.isDefinite(token - 1)) {
            return false;
        }
        Word word = lexicon.word(tokens.form(token - 1));
        return word.is(WordClass.NOUN) && !word.is(WordClass.ADJECTIVE);
    }

    /** Beside a slash or a plus and another number, or right after a full stop. */
    private boolean isJoint(int token) {
        boolean stop = token > 0 && tokens.kind(token - 1) == TokenKind.STOP && tokens.touchesPrevious(token);
        return stop || isJoined(token - 1, token - 2) || isJoined(token + 1, token + 2);
    }

    private boolean isJoined(int sign, int other) {
        if (sign < 0 || sign >= tokens.size() || !tokens.kind(sign).isMark()) {
            return false;
        }
        char mark = tokens.form(sign).charAt(0);
        return (mark == '/' || mark == '+') && isDigits(other);
    }

    /** The article that stands apart before digits. */
    private boolean isDefinite(int token) {
        return token > 0 && tokens.isWord(token - 1) && endsInArticle(tokens.form(token - 1));
    }

    private static boolean endsInArticle(String form) {
        int size = form.length();
        boolean al =
                size >= 2 && size <= 3 && form.charAt(size - 2) == Letter.ALEF && form.charAt(size - 1) == Letter.LAM;
        return al || size == 2 && form.charAt(0) == Letter.LAM && form.charAt(1) == Letter.LAM;
    }

    private boolean isPlural(int token) {
        if (token < 0 || !tokens.isWord(token)) {
            return false;
        }
        String form = tokens.form(token);
        boolean sound = form.endsWith("" + Letter.ALEF + Letter.TEH) || form.endsWith("" + Letter.YEH + Letter.NOON);
        boolean listed = words.is(Sense.PLURAL, tokens, token);
        return listed || nouns.isDefinite(token) && (sound || form.endsWith("" + Letter.WAW + Letter.NOON));
    }

    /** Whether the word right before, or before a quotation mark or colon, is of the sense. */
    private boolean follows(int token, Sense sense) {
        int before = token - 1;
        before -= before >= 0 && isBetween(tokens.kind(before)) ? 1 : 0;
        return words.before(sense, tokens, before + 1).isPresent() || isArticled(before, sense);
    }

    private boolean isArticled(int token, Sense sense) {
        return token >= 0
                && nouns.isDefinite(token)
                && words.end(sense, tokens, token, tokens.form(token).substring(2)) > 0;
    }

    private static boolean isBetween(TokenKind kind) {
        return kind == TokenKind.QUOTE || kind == TokenKind.COLON || kind == TokenKind.OPEN_BRACKET;
    }

    /** Alone in quotation marks or brackets. */
    private boolean isEnclosed(int token) {
        if (token == 0 || token + 1 >= tokens.size()) {
            return false;
        }
        TokenKind open = tokens.kind(token - 1);
        TokenKind close = tokens.kind(token + 1);
        return open == TokenKind.QUOTE && close == TokenKind.QUOTE
                || open == TokenKind.OPEN_BRACKET && close == TokenKind.CLOSE_BRACKET;
    }

    /** At the start of a line and before a dash, a full stop or a bracket. */
    private boolean isEnumeration(int token) {
        boolean starts = token == 0 || tokens.kind(token - 1) == TokenKind.NEWLINE;
        if (!starts || token + 2 >= tokens.size()) {
            return false;
        }
        TokenKind kind = tokens.kind(token + 1);
        boolean touches = tokens.touchesPrevious(token + 1);
        return kind == TokenKind.DASH || touches && isFinal(kind);
    }

    private static boolean isFinal(TokenKind kind) {
        return kind == TokenKind.STOP || kind == TokenKind.CLOSE_BRACKET;
    }

    /** Telephone numbers, models, identifiers: too long, with leading zeros, or touching signs and letters. */
    private boolean isCode(int token) {
        String form = tokens.form(token);
        boolean zeros = form.length() > 1 && form.charAt(0) == '0' && form.indexOf('.') < 0 && form.indexOf(',') < 0;
        boolean separated = form.indexOf(',') > 0 || form.indexOf('.') > 0 || form.indexOf(Letter.COMMA) > 0;
        return zeros
                || !separated && form.length() > LONGEST
                || touches(token, token - 1)
                || touches(token + 1, token + 1);
    }

    /** Whether the token touches the one before, and the other is a sign of joining or Latin letters. */
    private boolean touches(int touching, int other) {
        if (other < 0 || touching >= tokens.size() || !tokens.touchesPrevious(touching)) {
            return false;
        }
        String form = tokens.form(other);
        char first = form.charAt(0);
        boolean sign = first == '-' || first == '+' || first == '#' || first == '/' || first == '=';
        return sign
                || other < touching && tokens.isWord(other) && isLatin(first)
                || form.length() == 1 && isLatin(first);
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z';
    }

    private boolean isAfterName(int token) {
        if (token == 0 || !tokens.isWord(token - 1)) {
            return false;
        }
        Word word = lexicon.word(tokens.form(token - 1));
        boolean bare = word.proclitic() == '\0' && !word.definite() && word.cue() == null;
        boolean name = word.is(WordClass.PROPER) || word.classes() == 0;
        return isLatin(tokens.form(token - 1).charAt(0))
                || bare && name && tokens.form(token - 1).length() > 2;
    }

    private boolean isYear(Quantity number) {
        boolean whole = tokens.form(number.number()).length() == 4;
        return whole && number.value() >= FIRST_YEAR && number.value() <= LAST_YEAR;
    }

    /** Beside the word for a result, or another number after a dash. */
    private boolean isScore(Quantity number) {
        boolean dash = isDash(number.end()) && isDigits(number.end() + 1)
                || isDash(number.begin().token() - 1) && isDigits(number.begin().token() - 2);
        boolean bare = number.noun() == null || isGoal(number.end()) || number.form() == Form.DUAL;
        boolean beside = words.is(Sense.SCORE, tokens, number.nounEnd())
                || words.before(Sense.SCORE, tokens, number.begin().token()).isPresent();
        return dash && bare || bare && beside;
    }

    private boolean isGoal(int token) {
        return words.is(Sense.GOAL, tokens, token);
    }

    private boolean isDash(int token) {
        return token >= 0 && token < tokens.size() && tokens.kind(token) == TokenKind.DASH;
    }

    private boolean isDigits(int token) {
        return token >= 0
                && token < tokens.size()
                && (tokens.kind(token) == TokenKind.NUMBER || words.is(Sense.SCORE, tokens, token));
    }

    private boolean isWordLabel(Quantity number) {
        int at = number.number();
        boolean nothing = number.value() == 0 && !isMeasured(number);
        boolean ordinal = at > 0 && NumberWords.standard().isOrdinal(withoutAnd(at - 1)) && isTens(number);
        boolean apart = number.hasNounAfter() && number.form() != Form.DEFINITE;
        return nothing || ordinal || !apart && follows(at, Sense.NUMBERED_PEOPLE);
    }

    /** Zero of what is measured; zero of what is counted is the outcome of a match. */
    private boolean isMeasured(Quantity number) {
        return number.hasNounAfter() && words.is(Sense.UNIT, tokens, number.end());
    }

    private String withoutAnd(int token) {
        String form = tokens.form(token);
        return form.charAt(0) == Letter.WAW && form.length() > 3 ? form.substring(1) : form;
    }

    private static boolean isTens(Quantity number) {
        return number.value() == 10 || number.value() >= 20 && number.value() < 100 && number.value() % 10 == 0;
    }

    /** After a noun with the article, or before one without; tens with the article are more often places in a row. */
    private boolean isDefiniteCount(Quantity number) {
        boolean before = nouns.definiteBefore(number.number()).isPresent()
                && number.begin().skip() == 0;
        return number.hasNounAfter() || before && !isTens(number);
    }

    private boolean isOne(Quantity number) {
        int at = number.number();
        boolean noun = number.begin().skip() == 0 && nouns.before(at).isPresent() && !isAndOneOf(at);
        boolean of = number.end() < tokens.size()
                && lexicon.word(tokens.form(number.end())).is(WordClass.FROM);
        return noun && !of && words.before(Sense.EACH, tokens, at).isEmpty() && isSingular(at);
    }

    /** «And one of» is written like «one», but for its hamza. */
    private boolean isAndOneOf(int token) {
        return tokens.word(token).indexOf(Letter.ALEF_HAMZA_ABOVE) > 0;
    }

    private boolean isSingular(int token) {
        return words.end(Sense.ONE, tokens, token) > 0;
    }

    private boolean isShare(Quantity number) {
        boolean of = number.noun() != null || number.about();
        return of && !words.is(Sense.FRACTION_NAME, tokens, number.end());
    }
}
