package org.isnad.link.words;

import org.isnad.arabic.Letter;

/**
 * What is left of a stem without the letters that come and go within one root: long vowels, and a servile letter at the
 * beginning. Killed, killing and the killed share it; so do, now and then, words that have nothing in common.
 */
final class Skeleton {
    private static final int ROOT = 3;
    private static final String SERVILE = "" + Letter.MEEM + Letter.TEH + Letter.NOON;

    private Skeleton() {}

    /** The skeleton of a folded stem, the stem itself where too little would be left. */
    static String of(String stem) {
        StringBuilder out = new StringBuilder(stem.length());
        for (int i = 0; i < stem.length(); i++) {
            char c = stem.charAt(i);
            if (c != Letter.ALEF && c != Letter.WAW && c != Letter.YEH) {
                out.append(c);
            }
        }
        int first = 0;
        while (out.length() - first > ROOT && SERVILE.indexOf(out.charAt(first)) >= 0) {
            first++;
        }
        return out.length() < 2 ? stem : out.substring(first);
    }
}
