package org.isnad.link.headline;

import java.util.ArrayList;
import java.util.List;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.link.words.Term;
import org.isnad.link.words.Vocabulary;

/**
 * A word or number of a headline.
 *
 * @param form folded
 * @param stem without clitics and ending; of a number its form
 * @param term how it is compared
 */
record HeadlineWord(String form, String stem, Term term, boolean number) {
    /** More than any headline has. */
    private static final int MOST = 60;

    private static final int SHORT = 3;
    private static final double ALIKE = 0.72;

    static List<HeadlineWord> of(String headline, Vocabulary vocabulary) {
        Tokens tokens = Tokens.of(headline);
        List<HeadlineWord> out = new ArrayList<>();
        for (int i = 0; i < tokens.size() && out.size() < MOST; i++) {
            boolean number = tokens.kind(i) == TokenKind.NUMBER;
            if (tokens.isWord(i) || number) {
                String word = tokens.word(i);
                String form = tokens.form(i);
                out.add(new HeadlineWord(form, number ? form : vocabulary.stem(word), vocabulary.term(word), number));
            }
        }
        return out;
    }

    boolean isSame(HeadlineWord other) {
        return term.id() == other.term.id();
    }

    /** Whether the two have a root, or most of their letters, in common. */
    boolean isNear(HeadlineWord other) {
        if (term.root() == other.term.root()) {
            return true;
        }
        int letters = form.length() + other.form.length();
        return form.length() >= SHORT
                && other.form.length() >= SHORT
                && 2.0 * common(form, other.form) / letters >= ALIKE;
    }

    /** How many letters the two have in common in one order. */
    private static int common(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int i = 0; i < one.length(); i++) {
            int diagonal = 0;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                row[j] = one.charAt(i) == other.charAt(j - 1) ? diagonal + 1 : Math.max(above, row[j - 1]);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
