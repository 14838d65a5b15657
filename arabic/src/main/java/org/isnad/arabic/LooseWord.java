package org.isnad.arabic;

import java.util.Arrays;

/**
 * The letters of one word, folded but for the teh marbuta, which tells a noun from a pronoun, with the place of each in
 * the text. Not to be changed after it is made.
 */
final class LooseWord {
    private final String text;
    private final int start;
    private final int end;
    private char[] letters;
    private int[] places;
    private int length;

    private LooseWord(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
        letters = new char[end - start];
        places = new int[end - start];
    }

    /** The word that stands in {@code [start, end)}; where folding leaves nothing, its first character stays. */
    static LooseWord of(String text, int start, int end) {
        LooseWord word = new LooseWord(text, start, end);
        StringBuilder folded = new StringBuilder();
        for (int i = start; i < end; i++) {
            word.add(i, folded);
        }
        if (word.length == 0 && start < end) {
            word.add(text.charAt(start), start);
        }
        return word;
    }

    /** A token, without the hash sign before a word. */
    static LooseWord of(Tokens tokens, int token) {
        boolean tagged = tokens.isWord(token) && tokens.text().charAt(tokens.start(token)) == '#';
        return of(tokens.text(), tokens.start(token) + (tagged ? 1 : 0), tokens.end(token));
    }

    private void add(int place, StringBuilder folded) {
        char c = text.charAt(place);
        if (isTehMarbuta(c)) {
            add(Letter.TEH_MARBUTA, place);
            return;
        }
        folded.setLength(0);
        Folding.append(c, folded);
        for (int i = 0; i < folded.length(); i++) {
            add(folded.charAt(i), place);
        }
    }

    private void add(char letter, int place) {
        if (length == letters.length) {
            letters = Arrays.copyOf(letters, 2 * length + 1);
            places = Arrays.copyOf(places, 2 * length + 1);
        }
        letters[length] = letter;
        places[length++] = place;
    }

    private static boolean isTehMarbuta(char c) {
        return c == Letter.TEH_MARBUTA || c == '\uFE93' || c == '\uFE94';
    }

    int length() {
        return length;
    }

    char letter(int i) {
        return letters[i];
    }

    /** The letter as the text spells it. */
    char spelled(int i) {
        return text.charAt(places[i]);
    }

    /** Where a segment that begins with this letter begins in the text; letters of one ligature are not parted. */
    int place(int i) {
        if (i == 0) {
            return start;
        }
        int first = i;
        while (first < length && places[first] == places[first - 1]) {
            first++;
        }
        return first < length ? places[first] : end;
    }

    char[] letters() {
        return letters;
    }

    String form() {
        return new String(letters, 0, length);
    }
}
