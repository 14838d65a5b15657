package org.isnad.page.date.words;

/** First letters and lengths of words: most words of a page differ from all in these and are never looked up. */
final class Beginnings {
    /** Latin and Arabic letters lie below. */
    private static final int LETTERS = 0x700;

    private static final int LONGEST = 63;

    /** For each letter the lengths of the words that begin with it, as bits. */
    private final long[] lengths = new long[LETTERS];

    void add(String word) {
        if (word.charAt(0) >= LETTERS || word.length() > LONGEST) {
            throw new IllegalArgumentException("no word for this table: " + word);
        }
        lengths[word.charAt(0)] |= 1L << word.length();
    }

    boolean has(char first, int length) {
        return first < LETTERS && length <= LONGEST && (lengths[first] >> length & 1) != 0;
    }
}
