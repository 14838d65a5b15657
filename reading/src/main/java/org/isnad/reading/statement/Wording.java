package org.isnad.reading.statement;

import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.Article;

/** The words of a range as a record has them. */
final class Wording {
    /** The preposition lam by itself, drawn long before a quotation mark. */
    private static final String LONG_LAM = "" + Letter.LAM + Letter.TATWEEL;

    private final Words words;

    Wording(Words words) {
        this.words = words;
    }

    /** The words of a range as a name: no quotation marks, hash signs, low lines or proclitic prepositions. */
    String clean(Range range) {
        StringBuilder name = new StringBuilder();
        for (int i = range.from(); i < range.to(); i++) {
            TokenKind kind = words.tokens.kind(i);
            if (kind == TokenKind.QUOTE || kind == TokenKind.NEWLINE) {
                continue;
            }
            String word = words.tokens.word(i);
            word = word.startsWith("#") ? word.substring(1) : word;
            if (i == range.from()) {
                word = withoutProclitic(i, word);
                if (word.isEmpty()) {
                    continue;
                }
            }
            boolean close = kind == TokenKind.CLOSE_BRACKET
                    || kind == TokenKind.COMMA
                    || i > 0 && words.isMark(i - 1, TokenKind.OPEN_BRACKET);
            if (name.length() > 0 && !close) {
                name.append(' ');
            }
            name.append(word);
        }
        return name.toString();
    }

    private String withoutProclitic(int i, String word) {
        // Foreign names often begin with the letters of «like the».
        boolean likened = words.there.isPerson(i) && words.word(i).proclitic() == Letter.KAF;
        if (!words.isWord(i) || likened) {
            return word;
        }
        var known = words.word(i);
        String bare = word;
        if (known.conjunction() && bare.length() > 2) {
            bare = bare.substring(1);
        }
        if (known.proclitic() == Letter.LAM && Article.followsLam(bare)) {
            return Article.withoutLam(bare);
        }
        if (known.proclitic() != '\0' && bare.length() > 2) {
            return bare.substring(1);
        }
        return bare.length() == 1 || bare.equals(LONG_LAM) ? "" : bare;
    }
}
