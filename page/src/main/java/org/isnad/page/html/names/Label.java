package org.isnad.page.html.names;

import java.util.Optional;
import org.isnad.page.text.Key;
import org.isnad.page.text.WordList;

/**
 * A label at the head of a line, such as «by» or «source».
 *
 * @param rest what follows it, without the colon or dash between; empty where the label stands alone
 * @param marked whether a colon or a dash parts them
 */
public record Label(String rest, boolean marked) {
    private static final int MOST_WORDS = 4;
    private static final String SIGNS = ":-/|\u2013\u2014\uFF1A.";

    /** The longest label of a list that the line opens with. */
    public static Optional<Label> of(String line, WordList labels) {
        Optional<Label> found = Optional.empty();
        int end = 0;
        for (int words = 0; words < MOST_WORDS && end < line.length(); words++) {
            end = endOfWord(line, end);
            if (labels.has(Key.of(line.substring(0, end)))) {
                found = Optional.of(after(line, end));
            }
        }
        return found;
    }

    /** Where the word ends that begins at or after a place: a colon ends it too, since blanks are often left out. */
    private static int endOfWord(String line, int from) {
        int end = from;
        while (end < line.length() && (line.charAt(end) == ' ' || isSign(line.charAt(end)))) {
            end++;
        }
        while (end < line.length() && line.charAt(end) != ' ' && line.charAt(end) != ':') {
            end++;
        }
        return end;
    }

    private static Label after(String line, int end) {
        int from = end;
        boolean marked = isSign(line.charAt(end - 1));
        while (from < line.length() && (line.charAt(from) == ' ' || isSign(line.charAt(from)))) {
            marked |= isSign(line.charAt(from++));
            from += from < line.length() && line.charAt(from) == ' ' ? 1 : 0;
        }
        return new Label(line.substring(Math.min(from, line.length())).strip(), marked);
    }

    private static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }
}
