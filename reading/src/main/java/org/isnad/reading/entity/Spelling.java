package org.isnad.reading.entity;

import org.isnad.arabic.Letter;

/** How foreign names vary in Arabic letters. */
final class Spelling {
    private static final String VOWELS = "" + Letter.ALEF + Letter.WAW + Letter.YEH;
    /** Letters of one row stand for the same foreign sound. */
    private static final String[] SOUNDS = {
        VOWELS,
        "" + Letter.JEEM + Letter.GHAIN + Letter.KAF + Letter.QAF,
        "" + Letter.TEH + Letter.TAH + Letter.THEH,
        "" + Letter.SEEN + Letter.SAD + Letter.ZAIN + Letter.SHEEN,
        "" + Letter.DAL + Letter.DAD + Letter.THAL,
        "" + Letter.FEH + Letter.BEH + Letter.WAW,
        "" + Letter.HEH + Letter.ALEF
    };

    private Spelling() {}

    /**
     * Whether two words may be one name: they differ in one vowel letter or a doubled letter more, in one letter for
     * the same sound, or in two letters that changed places. Another consonant more makes another name.
     */
    static boolean isVariant(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        int from = 0;
        int shorter = Math.min(a.length(), b.length());
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int tail = 0;
        while (tail < shorter - from && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        return differs(a, b, from, tail) && (from > 0 || a.length() == b.length() && isConsonant(a) && isConsonant(b));
    }

    private static boolean differs(String a, String b, int from, int tail) {
        int restA = a.length() - from - tail;
        int restB = b.length() - from - tail;
        if (restA == 2 && restB == 2) {
            return a.charAt(from) == b.charAt(from + 1) && a.charAt(from + 1) == b.charAt(from);
        }
        if (restA == 1 && restB == 1) {
            return sounds(a.charAt(from), b.charAt(from));
        }
        return restA + restB == 0 || restA + restB == 1 && mayBeMore(restA == 1 ? a : b, from);
    }

    private static boolean isConsonant(String word) {
        return VOWELS.indexOf(word.charAt(0)) < 0;
    }

    private static boolean mayBeMore(String longer, int at) {
        char more = longer.charAt(at);
        return VOWELS.indexOf(more) >= 0 || at > 0 && longer.charAt(at - 1) == more;
    }

    private static boolean sounds(char a, char b) {
        for (String row : SOUNDS) {
            if (row.indexOf(a) >= 0 && row.indexOf(b) >= 0) {
                return true;
            }
        }
        return false;
    }
}
