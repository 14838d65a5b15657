package org.isnad.reading.time.values;

import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.number.Proclitics;
import org.isnad.reading.time.words.Category;
import org.isnad.reading.time.words.Lattice;
import org.isnad.reading.time.words.Lexicon;

/** Whether a clause speaks of the past or the future. */
enum Tense {
    PAST,
    FUTURE,
    UNTOLD;

    private static final int BEFORE = 24;
    private static final int AFTER = 12;

    /**
     * The tense of the clause around the tokens from {@code first} to {@code last}: that of the nearest telling word
     * before them, else of the nearest after them.
     */
    static Tense around(Lattice lattice, int first, int last) {
        Tokens tokens = lattice.tokens();
        Tense before = scan(lattice, over(tokens, first - 1, -1), -1, BEFORE);
        if (before != UNTOLD) {
            return before;
        }
        int after = opens(tokens, first) ? over(tokens, last + 1, 1) : last + 1;
        return scan(lattice, after, 1, AFTER);
    }

    /** Steps over a comma or bracket right beside the expression: it only sets the expression apart. */
    private static int over(Tokens tokens, int token, int step) {
        boolean mark = token >= 0 && token < tokens.size() && tokens.kind(token).isMark();
        return mark && !ends(tokens.kind(token)) ? token + step : token;
    }

    /** Whether a sentence opens with the token or with one word before it. */
    private static boolean opens(Tokens tokens, int token) {
        return token < 2 || ends(tokens.kind(token - 1)) || ends(tokens.kind(token - 2));
    }

    private static boolean ends(TokenKind kind) {
        return kind == TokenKind.STOP || kind == TokenKind.NEWLINE || kind == TokenKind.DOTS;
    }

    private static Tense scan(Lattice lattice, int from, int step, int most) {
        Tokens tokens = lattice.tokens();
        for (int i = from; i >= 0 && i < tokens.size() && Math.abs(i - from) < most; i += step) {
            if (parts(tokens.kind(i))) {
                return UNTOLD;
            }
            Tense told = tokens.isWord(i) ? of(lattice.lexicon(), tokens.form(i)) : UNTOLD;
            if (told != UNTOLD || step > 0 && lattice.lexicon().is(tokens.form(i), Category.CLAUSE)) {
                return told;
            }
        }
        return UNTOLD;
    }

    private static boolean parts(TokenKind kind) {
        return kind.isMark() && kind != TokenKind.QUOTE && kind != TokenKind.OTHER;
    }

    private static Tense of(Lexicon lexicon, String form) {
        Tense told = plain(lexicon, form);
        boolean joined = told == UNTOLD && Proclitics.isOne(form, 0) && !lexicon.has(form);
        return joined ? plain(lexicon, form.substring(1)) : told;
    }

    private static Tense plain(Lexicon lexicon, String form) {
        if (lexicon.is(form, Category.FUTURE)) {
            return FUTURE;
        }
        return lexicon.is(form, Category.PAST) ? PAST : UNTOLD;
    }
}
