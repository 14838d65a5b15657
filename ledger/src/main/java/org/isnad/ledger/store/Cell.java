package org.isnad.ledger.store;

import org.jspecify.annotations.Nullable;

/** A stranger's text as a column of a row takes it: PostgreSQL keeps no NUL, and no index takes a whole page. */
final class Cell {
    private static final int LONGEST = 400;

    private Cell() {}

    static String of(String text) {
        String cell = text.length() <= LONGEST ? text : text.substring(0, end(text));
        return cell.indexOf('\0') < 0 ? cell : cell.replace('\0', ' ');
    }

    static @Nullable String orNull(@Nullable String text) {
        return text == null ? null : of(text);
    }

    /** Does not part a surrogate pair. */
    private static int end(String text) {
        return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    }
}
