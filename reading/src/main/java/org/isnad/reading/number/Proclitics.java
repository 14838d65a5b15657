package org.isnad.reading.number;

import org.isnad.arabic.Folding;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Tokens;

/** The letters before a word that are conjunctions and prepositions: in the forms of tokens and in the text. */
public final class Proclitics {
    private Proclitics() {}

    /**
     * Whether the letter can be a conjunction, or a preposition that may stand after one, with a word left after it.
     */
    public static boolean isOne(String form, int letter) {
        if (letter > 1 || form.length() - letter < 3) {
            return false;
        }
        return switch (form.charAt(letter)) {
            case Letter.WAW, Letter.FEH -> letter == 0;
            case Letter.BEH, Letter.LAM, Letter.KAF -> true;
            default -> false;
        };
    }

    /** The first unit in the text of what a token holds after its hash sign and so many letters of its folded form. */
    public static int after(Tokens tokens, int token, int letters) {
        String text = tokens.text();
        int end = tokens.end(token);
        int start = tokens.start(token);
        start += text.charAt(start) == '#' ? 1 : 0;
        int left = letters;
        while (letters > 0 && start < end && (left > 0 || Folding.drops(text.charAt(start)))) {
            left -= Folding.drops(text.charAt(start)) ? 0 : 1;
            start++;
        }
        return start;
    }
}
