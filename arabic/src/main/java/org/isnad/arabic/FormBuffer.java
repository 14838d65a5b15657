package org.isnad.arabic;

import java.util.Arrays;

/** The folded form of a token, unit by unit, with the hash that its string has. Not thread-safe. */
final class FormBuffer {
    private char[] units = new char[64];
    private int size;
    private int hash;

    void clear() {
        size = 0;
        hash = 0;
    }

    int size() {
        return size;
    }

    int hash() {
        return hash;
    }

    /** Appends the folded form of one UTF-16 unit. */
    void fold(char c) {
        if (Folding.isOne(c)) {
            append(Folding.one(c));
        } else if (!Folding.drops(c)) {
            String several = Folding.several(c);
            for (int i = 0; i < several.length(); i++) {
                append(several.charAt(i));
            }
        }
    }

    void append(char c) {
        if (size == units.length) {
            units = Arrays.copyOf(units, 2 * size);
        }
        units[size++] = c;
        hash = 31 * hash + c;
    }

    boolean isIn(String form) {
        if (form.length() != size || form.hashCode() != hash) {
            return false;
        }
        for (int i = 0; i < size; i++) {
            if (form.charAt(i) != units[i]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public String toString() {
        return new String(units, 0, size);
    }
}
