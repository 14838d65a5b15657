package org.isnad.reading.number;

/**
 * Which hashes some words have, a bit for each: tells of most other words, without making them, that they are not
 * there.
 */
public final class Hashes {
    private static final int BITS = 1 << 15;

    private final long[] present = new long[BITS / Long.SIZE];

    public void add(String word) {
        int place = place(word.hashCode());
        present[place / Long.SIZE] |= 1L << place;
    }

    /** Whether the word without its first letters may be one of those added. */
    public boolean mayHave(String word, int skip) {
        int place = place(skip == 0 ? word.hashCode() : hash(word, skip));
        return (present[place / Long.SIZE] & 1L << place) != 0;
    }

    /** As Java hashes the string that is left. */
    private static int hash(String word, int skip) {
        int hash = 0;
        for (int i = skip; i < word.length(); i++) {
            hash = 31 * hash + word.charAt(i);
        }
        return hash;
    }

    private static int place(int hash) {
        return (hash ^ hash >>> 15) & BITS - 1;
    }
}
