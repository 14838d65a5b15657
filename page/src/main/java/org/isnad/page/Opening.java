package org.isnad.page;

import java.io.IOException;
import org.isnad.page.bytes.Bytes;

/** How an input begins, a byte order mark and white space passed over. Looks ahead and takes nothing. */
final class Opening {
    private final Bytes in;
    private final int start;

    Opening(Bytes in) throws IOException {
        this.in = in;
        int mark = in.mark();
        start = mark + blanks(mark);
    }

    /** The byte so many places after the first that is not blank; -1 after the end, or too far to look. */
    int at(int place) throws IOException {
        return start + place < Bytes.AHEAD ? in.peek(start + place) : -1;
    }

    /** How many blanks stand from a place on, as {@link #at} counts. */
    int blanksAt(int place) throws IOException {
        return blanks(start + place);
    }

    /** Whether the blanks that stand from a place on break the line. */
    boolean breaksLineAt(int place) throws IOException {
        int end = place + blanksAt(place);
        boolean found = false;
        for (int i = place; i < end; i++) {
            found |= at(i) == '\n';
        }
        return found;
    }

    private int blanks(int from) throws IOException {
        int to = from;
        while (to < Bytes.AHEAD && isBlank(in.peek(to))) {
            to++;
        }
        return to - from;
    }

    /** Whether the input begins with these ASCII characters, in capitals or not. */
    boolean is(String word) throws IOException {
        for (int i = 0; i < word.length(); i++) {
            if (lower(at(i)) != lower(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static int lower(int c) {
        return c >= 'A' && c <= 'Z' ? c + 'a' - 'A' : c;
    }

    static boolean isBlank(int c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n';
    }

    static boolean isLetter(int c) {
        return lower(c) >= 'a' && lower(c) <= 'z';
    }
}
