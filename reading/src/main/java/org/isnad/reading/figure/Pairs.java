package org.isnad.reading.figure;

import org.isnad.arabic.Letter;
import org.isnad.arabic.Tokens;
import org.isnad.reading.figure.Quantity.Form;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.number.NumberWords;

/** Tells duals that count nothing, in one text: the two are listed right after, or an adjective has the form. */
final class Pairs {
    private static final int REACH = 5;
    private static final long NAMES =
            WordClass.PROPER.bit() | WordClass.COUNTRY.bit() | WordClass.CAPITAL.bit() | WordClass.GIVEN_NAME.bit();

    private final Tokens tokens;
    private final Lexicon lexicon;
    private final Nouns nouns;

    Pairs(Tokens tokens, Lexicon lexicon, Nouns nouns) {
        this.tokens = tokens;
        this.lexicon = lexicon;
        this.nouns = nouns;
    }

    boolean isPair(Quantity dual) {
        int token = dual.number();
        if (dual.form() == Form.JOINED_DUAL) {
            return !isJoinedTo(token + 1) || and(token + 2) > 0;
        }
        return isAdjective(token) || isListed(token + 1);
    }

    /** Whether what stands there can be the second half of a genitive. */
    private boolean isJoinedTo(int token) {
        if (!nouns.isNoun(token) || NumberWords.standard().isOrdinal(tokens.form(token))) {
            return false;
        }
        Word word = lexicon.word(tokens.form(token));
        return word.is(WordClass.NOUN) || !word.is(WordClass.ADJECTIVE);
    }

    /** The first word from the token on that is joined by and, before any mark; zero where there is none. */
    private int and(int from) {
        for (int at = from; at < from + REACH && at < tokens.size() && tokens.isWord(at); at++) {
            if (tokens.form(at).charAt(0) == Letter.WAW && tokens.form(at).length() > 3) {
                return at;
            }
        }
        return 0;
    }

    /** Right after another dual. */
    private boolean isAdjective(int token) {
        return token > 0
                && tokens.isWord(token - 1)
                && isDual(tokens.form(token - 1))
                && nouns.isDefinite(token) == nouns.isDefinite(token - 1)
                && lexicon.word(tokens.form(token)).proclitic() == '\0';
    }

    private static boolean isDual(String form) {
        int size = form.length();
        char vowel = size > 4 && form.charAt(size - 1) == Letter.NOON ? form.charAt(size - 2) : '\0';
        return vowel == Letter.YEH || vowel == Letter.ALEF;
    }

    /** «The two towns A and B», «the first and the second». */
    private boolean isListed(int first) {
        int and = and(first + 1);
        if (and == 0) {
            return false;
        }
        boolean names = isName(first) && isName(and) && and <= first + 2;
        return names || isOne(first) && NumberWords.hasArticle(tokens.form(and).substring(1));
    }

    /** A singular adjective with the article: of one of the two. */
    private boolean isOne(int token) {
        return nouns.isDefinite(token) && !isDual(tokens.form(token));
    }

    private boolean isName(int token) {
        Word word = lexicon.word(tokens.form(token));
        boolean named = word.isAny(NAMES) && !word.is(WordClass.ADJECTIVE);
        return named || lexicon.startsName(word.stem());
    }
}
