package org.isnad.reading.lexicon;

import org.isnad.reading.resource.ResourceException;

/**
 * The forms of {@code words.classes} with their classes, looked up where they stand in the file: to make objects of
 * thirty thousand lines would cost every start of the program more than the reading of a page. A table of open
 * addressing leads from a form to its line. Immutable, thread-safe.
 */
final class CountedWords {
    static final String FILE = "words.classes";

    private static final String LETTERS = "nvap";
    /** A form of one letter, a space, a letter for its class, the line's end. */
    private static final int SHORTEST_LINE = 5;

    private static final WordClass[] CLASSES = {WordClass.NOUN, WordClass.VERB, WordClass.ADJECTIVE, WordClass.PROPER};
    /** What each set of letters means, in bits of {@link WordClass}. */
    private static final long[] MEANINGS = meanings();

    private final byte[] file;
    /** Where a line starts, above the bits of its letters; zero where nothing is, as there is always some. */
    private final int[] slots;

    /**
     * Reads a file in UTF-8.
     *
     * @throws ResourceException where a line is not an Arabic form, a space and letters of classes
     */
    CountedWords(byte[] file) {
        this.file = file;
        slots = new int[2 * Integer.highestOneBit(file.length / SHORTEST_LINE + 1)];
        int at = 0;
        while (at < file.length) {
            at = file[at] == '#' || file[at] == '\n' ? after(at) : add(at);
        }
    }

    private static long[] meanings() {
        long[] meanings = new long[1 << CLASSES.length];
        for (int set = 0; set < meanings.length; set++) {
            for (int i = 0; i < CLASSES.length; i++) {
                meanings[set] |= (set >> i & 1) == 0 ? 0 : CLASSES[i].bit();
            }
        }
        return meanings;
    }

    private int after(int start) {
        int at = start;
        while (at < file.length && file[at] != '\n') {
            at++;
        }
        return at + 1;
    }

    /** Takes in the line that starts there, and tells where the next one does. */
    private int add(int start) {
        int hash = 0;
        int at = start;
        while (isLetter(at)) {
            hash = 31 * hash + letter(at);
            at += 2;
        }
        if (at == start || at >= file.length || file[at] != ' ') {
            throw problem(at, "an Arabic form and a space");
        }
        int set = 0;
        for (at++; at < file.length && file[at] != '\n'; at++) {
            set |= 1 << letterOfClass(at);
        }
        if (set == 0) {
            throw problem(at, "letters of " + LETTERS + " after the form");
        }
        int slot = slot(hash);
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = start << CLASSES.length | set;
        return at + 1;
    }

    private int letterOfClass(int at) {
        int letter = LETTERS.indexOf(file[at]);
        if (letter < 0) {
            throw problem(at, "after the form only letters of " + LETTERS);
        }
        return letter;
    }

    private ResourceException problem(int at, String expected) {
        int line = 1;
        for (int i = 0; i < at && i < file.length; i++) {
            line += file[i] == '\n' ? 1 : 0;
        }
        return new ResourceException(FILE + ":" + line + ": expected " + expected);
    }

    /** Whether two bytes that make one character stand there, as every Arabic letter has. */
    private boolean isLetter(int at) {
        return at + 1 < file.length && (file[at] & 0xE0) == 0xC0 && (file[at + 1] & 0xC0) == 0x80;
    }

    private char letter(int at) {
        return (char) ((file[at] & 0x1F) << 6 | file[at + 1] & 0x3F);
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    /** The classes of a form, as bits; zero where the file has it not. */
    long of(String form) {
        int slot = slot(form.hashCode());
        while (slots[slot] != 0 && !isAt(slots[slot] >>> CLASSES.length, form)) {
            slot = slot + 1 & slots.length - 1;
        }
        return MEANINGS[slots[slot] & MEANINGS.length - 1];
    }

    private boolean isAt(int start, String form) {
        int at = start;
        for (int i = 0; i < form.length(); i++, at += 2) {
            if (!isLetter(at) || letter(at) != form.charAt(i)) {
                return false;
            }
        }
        return file[at] == ' ';
    }
}
