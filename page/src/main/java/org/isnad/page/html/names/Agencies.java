package org.isnad.page.html.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Letter;
import org.isnad.page.text.Key;
import org.isnad.page.text.WordList;

/** Knows names of agencies and of the page's own outlet, to which texts are credited. Immutable, thread-safe. */
public final class Agencies {
    private static final WordList AGENCIES = Lists.named("names/agencies.txt");
    private static final WordList LABELS = Lists.named("names/credit-labels.txt");
    private static final WordList DOMAINS = Lists.named("names/domains.txt");
    private static final String BETWEEN =
            "+&/|,;()[]-\u2013\u2014*\u00AB\u00BB\"" + Letter.COMMA + Letter.SEMICOLON + Letter.TATWEEL;
    private static final char COPYRIGHT = '\u00A9';
    private static final int LONGEST = 90;
    private static final int MOST_WORDS = 6;

    private final String outlet;

    /**
     * Knows the outlet beside the agencies.
     *
     * @param outlet the page's own, empty where it is unknown
     */
    public Agencies(String outlet) {
        this.outlet = key(outlet);
    }

    /** Whether the words are such a name and nothing else. */
    public boolean has(String words) {
        String key = key(words);
        return !key.isEmpty() && (AGENCIES.has(key) || isOutlet(key));
    }

    /** Outlets are written with the end of their address as well, in Arabic letters. */
    private boolean isOutlet(String key) {
        return !outlet.isEmpty()
                && key.startsWith(outlet)
                && (key.length() == outlet.length()
                        || DOMAINS.has(key.substring(outlet.length()).strip()));
    }

    /** Quirk: agencies of which only letters are left are written with dots or spaces between them, or neither. */
    private static String key(String words) {
        return Key.of(words);
    }

    /** What a line is credited to that opens with a label such as «source:»; none where it opens with none. */
    public static Optional<List<String>> labelled(String line) {
        return line.length() > LONGEST
                ? Optional.empty()
                : Label.of(line, LABELS)
                        .filter(label -> label.marked() || label.rest().isEmpty() || isShort(label.rest()))
                        .map(label -> names(label.rest()))
                        .filter(names -> names.stream().allMatch(Agencies::isShort));
    }

    private static boolean isShort(String words) {
        return words.split(" ").length <= MOST_WORDS && !words.endsWith(".");
    }

    /** The names in a line that holds nothing but names of this kind; none where it holds anything else. */
    public List<String> only(String line) {
        List<String> names = line.length() > LONGEST ? List.of() : names(line);
        return names.stream().allMatch(this::has) ? names : List.of();
    }

    /** The names in brackets, or after a dash, at a paragraph's end; none where something else stands there. */
    public List<String> last(String paragraph) {
        int end = paragraph.length();
        while (end > 0 && " .".indexOf(paragraph.charAt(end - 1)) >= 0) {
            end--;
        }
        int open = Math.max(
                Math.max(paragraph.lastIndexOf('(', end), paragraph.lastIndexOf('[', end)),
                Math.max(paragraph.lastIndexOf(" - ", end), paragraph.lastIndexOf(" \u2013 ", end)));
        return open <= 0 || end - open > LONGEST ? List.of() : only(paragraph.substring(open, end));
    }

    /** The names in a line, between the signs that part them, whatever they name. */
    public static List<String> names(String line) {
        List<String> names = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || isBetween(line, i)) {
                String name = bare(line.substring(start, i));
                if (!name.isEmpty()) {
                    names.add(name);
                }
                start = i + 1;
            }
        }
        return names;
    }

    /** A dash inside a word parts nothing, nor does the letter that Arabic lengthens words with. */
    private static boolean isBetween(String line, int at) {
        char c = line.charAt(at);
        boolean inside = at > 0
                && at + 1 < line.length()
                && Character.isLetterOrDigit(line.charAt(at - 1))
                && Character.isLetterOrDigit(line.charAt(at + 1));
        return BETWEEN.indexOf(c) >= 0 && !(inside && (c == '-' || c == Letter.TATWEEL || c == '/'));
    }

    private static String bare(String name) {
        String words = name.replace(COPYRIGHT, ' ').strip();
        return words.endsWith(".") || words.endsWith(":")
                ? words.substring(0, words.length() - 1).strip()
                : words;
    }
}
