package org.isnad.link.words;

/** Numbers for words that are the same on every machine: FNV-1a over UTF-16 units, well mixed. */
public final class Hash {
    private static final long BASIS = 0xCBF29CE484222325L;
    private static final long PRIME = 0x100000001B3L;

    private Hash() {}

    /** Sixty-four bits for some words. */
    public static long of(CharSequence words) {
        return of(words, 0, words.length());
    }

    /** Sixty-four bits for the units {@code [from, to)}. */
    public static long of(CharSequence words, int from, int to) {
        long hash = BASIS;
        for (int i = from; i < to; i++) {
            hash = (hash ^ words.charAt(i)) * PRIME;
        }
        return mixed(hash);
    }

    /** Two numbers made one; their order matters. */
    public static long of(long first, long second) {
        return mixed(mixed(first) * PRIME ^ second);
    }

    /** The finalizer of MurmurHash3: every bit of the number changes about half of the others. */
    public static long mixed(long number) {
        long hash = number;
        hash = (hash ^ hash >>> 33) * 0xFF51AFD7ED558CCDL;
        hash = (hash ^ hash >>> 33) * 0xC4CEB9FE1A85EC53L;
        return hash ^ hash >>> 33;
    }
}
