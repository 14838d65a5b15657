package org.isnad.arabic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Words without their affixes and how often newspapers write them: a hash table over one array of letters, since a list
 * of objects would take longer to load than a page takes to read. Immutable, thread-safe.
 */
final class Stems {
    /** Weights are this many times the natural logarithm of how often a stem was counted. */
    static final int SCALE = 4;

    /** Of no letters: a particle holds a pronoun alone so often that nothing else is meant. */
    private static final double NOTHING = Math.log(1_000_000);

    /** What a stem of no letters that was never seen would have, and each of its letters takes off. */
    private static final double UNKNOWN = Math.log(0.1) - 0.625;

    private static final double UNKNOWN_LETTER = -0.625;

    private static final String RESOURCE = "stems.txt";
    private static final String WEIGHT = "weight ";

    private final char[] letters;
    private final int[] slots;
    private final byte[] weights;
    private int size;

    private Stems(int bytes) {
        letters = new char[bytes + 1];
        int places = Integer.highestOneBit(Math.max(bytes / 3, 8)) * 2;
        slots = new int[places];
        weights = new byte[places];
    }

    /** Knows no word. */
    static Stems none() {
        return new Stems(0);
    }

    /** Those that come with the program. */
    static Stems standard() {
        try (InputStream in = Stems.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing beside " + Stems.class.getName());
            }
            return of(in.readAllBytes(), RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    /**
     * @param file in UTF-8, as {@code stems.txt} says of itself
     * @param name of the file, for errors
     * @throws IllegalArgumentException with name and line where it is not of that form
     */
    static Stems of(byte[] file, String name) {
        Stems stems = new Stems(file.length);
        int end = 1;
        int weight = -1;
        int line = 1;
        for (int at = 0; at < file.length; line++) {
            int next = lineEnd(file, at);
            if (file[at] >= 0) {
                weight = weight(file, at, next, weight, name, line);
            } else if (weight < 0) {
                throw new IllegalArgumentException(name + ":" + line + ": a word before the first weight");
            } else {
                end = stems.add(file, at, next, end, weight);
            }
            at = next + 1;
        }
        return stems;
    }

    private static int lineEnd(byte[] file, int at) {
        int end = at;
        while (end < file.length && file[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Reads a line that is no word: a comment, an empty line, or the weight of the words that follow. */
    private static int weight(byte[] file, int at, int end, int weight, String name, int line) {
        if (file[at] == '#' || at == end) {
            return weight;
        }
        String text = new String(file, at, end - at, StandardCharsets.UTF_8);
        if (text.startsWith(WEIGHT)) {
            try {
                return Byte.parseByte(text.substring(WEIGHT.length()));
            } catch (NumberFormatException e) {
                throw new IllegalArgumentException(name + ":" + line + ": a weight is a number up to 127: " + text, e);
            }
        }
        throw new IllegalArgumentException(name + ":" + line + ": neither a word, a weight nor a comment: " + text);
    }

    /** Arabic letters are two bytes each in UTF-8. */
    private int add(byte[] file, int at, int lineEnd, int start, int weight) {
        int end = start;
        for (int i = at; i + 1 < lineEnd; i += 2) {
            letters[end++] = (char) ((file[i] & 0x1F) << 6 | file[i + 1] & 0x3F);
        }
        int slot = slot(letters, start, end, (char) 0);
        slots[slot] = start;
        weights[slot] = (byte) weight;
        size++;
        return end + 1;
    }

    int size() {
        return size;
    }

    /**
     * How likely a stem is, as a logarithm.
     *
     * @param last a letter that follows those of the word; zero for none
     */
    double weight(char[] word, int from, int to, char last) {
        if (from == to) {
            return NOTHING;
        }
        int slot = slot(word, from, to, last);
        if (slots[slot] > 0) {
            return (double) weights[slot] / SCALE;
        }
        int length = to - from + (last == 0 ? 0 : 1);
        return UNKNOWN + UNKNOWN_LETTER * length;
    }

    /** Where the stem is, or would be put. */
    private int slot(char[] word, int from, int to, char last) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = 31 * hash + word[i];
        }
        hash = last == 0 ? hash : 31 * hash + last;
        int slot = (hash ^ hash >>> 15) & slots.length - 1;
        while (slots[slot] > 0 && !isAt(slots[slot], word, from, to, last)) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean isAt(int start, char[] word, int from, int to, char last) {
        int end = start + to - from;
        if (end >= letters.length || !Arrays.equals(letters, start, end, word, from, to)) {
            return false;
        }
        return letters[end] == last && (last == 0 || letters[end + 1] == 0);
    }
}
