package org.isnad.reading.resource;

/**
 * Which hashes some words have, a bit for each: tells of most other words, without making them, that they are not
 * there. Not thread-safe while words are added, thread-safe after.
 */
public final class Hashes {
    /** So many for each word leave one in sixteen of other words to be looked up. */
    private static final int BITS_A_WORD = 16;

    private static final int[] POWERS = powers();

    private final long[] present;
    private final int mask;

    /** @param words about how many there will be; with many more it tells less */
    public Hashes(int words) {
        present = new long[Integer.highestOneBit(words * BITS_A_WORD) * 2 / Long.SIZE];
        mask = present.length * Long.SIZE - 1;
    }

    public void add(String word) {
        int place = place(word.hashCode());
        present[place / Long.SIZE] |= 1L << place;
    }

    /** Whether the word without its first letters may be one of those added. */
    public boolean mayHave(String word, int skip) {
        int place = place(hash(word, skip));
        return (present[place / Long.SIZE] & 1L << place) != 0;
    }

    /**
     * As Java hashes the string that is left: each letter adds to the hash its number times a power of 31, so that
     * those left out can be taken away again.
     */
    private static int hash(String word, int skip) {
        int hash = word.hashCode();
        int length = word.length();
        if (length > POWERS.length) {
            return word.substring(skip).hashCode();
        }
        for (int i = 0; i < skip; i++) {
            hash -= word.charAt(i) * POWERS[length - 1 - i];
        }
        return hash;
    }

    private static int[] powers() {
        int[] powers = new int[32];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = 31 * powers[i - 1];
        }
        return powers;
    }

    private int place(int hash) {
        return (hash ^ hash >>> 15) & mask;
    }
}
