package org.isnad.page.html.names;

import org.isnad.arabic.Letter;
import org.isnad.page.text.Key;
import org.isnad.page.text.WordList;

/** Tells the Arabic «and», which is written as one with the word after it, from names that begin with its letter. */
public final class Waw {
    private static final WordList NAMES = Lists.named("names/waw-names.txt");

    private Waw() {}

    /** Whether the blank at a place parts two full names of which the second is written with «and». */
    public static boolean joins(String byline, int blank) {
        int from = blank + 1;
        if (from + 1 >= byline.length() || byline.charAt(from) != Letter.WAW) {
            return false;
        }
        int end = byline.indexOf(' ', from);
        return end > 0 && byline.lastIndexOf(' ', blank - 1) > 0 && !NAMES.has(Key.of(byline.substring(from, end)));
    }
}
