package org.isnad.page.html.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.isnad.page.text.Key;

/** The names by which a page calls its site, in order to know them where they stand beside a headline. Immutable. */
public final class SiteNames {
    /** Signs that part a headline from names when blanks stand around them; the bar needs none. */
    private static final String SIGNS = "-\u2013\u2014:\u00AB\u00BB\u2022\u00B7~\u203A\u2039>";

    private static final char BAR = '|';
    /** A name beside a headline has at most so many words, and the headline at least as many. */
    private static final int WORDS = 4;
    /** Shorter letters of a host's name may begin any word. */
    private static final int LONG_ENOUGH = 3;

    private final Set<String> keys = new HashSet<>();
    private final String host;

    /**
     * Knows a site by these.
     *
     * @param names of the site
     * @param host of its address, empty where it is unknown
     */
    public SiteNames(Collection<String> names, String host) {
        names.stream().map(SiteNames::key).filter(key -> !key.isEmpty()).forEach(keys::add);
        this.host = host.toLowerCase(Locale.ROOT).replace(".", "");
    }

    private static String key(String name) {
        return Key.of(name).replace(" ", "");
    }

    /** Whether these words are a name of the site, or its address. */
    public boolean has(String words) {
        String key = Key.of(words);
        String name = key.replace(" ", "");
        return keys.contains(name)
                || isAddress(words)
                || name.length() >= LONG_ENOUGH && isOneName(key) && host.contains(name);
    }

    /** Whether it is one word that ends with a dot and a domain in Latin letters. */
    public static boolean isAddress(String words) {
        int dot = words.lastIndexOf('.');
        boolean latin = words.substring(dot + 1).chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '/');
        return dot > 0 && dot < words.length() - 2 && words.indexOf(' ') < 0 && latin;
    }

    private static boolean isOneName(String key) {
        return key.chars().filter(c -> c == ' ').count() < WORDS;
    }

    /** The parts of a title between the signs that part a headline from names. */
    public static List<String> parts(String title) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < title.length(); i++) {
            if (isSign(title, i)) {
                parts.add(title.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(title.substring(start).strip());
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private static boolean isSign(String title, int at) {
        char c = title.charAt(at);
        boolean apart = at > 0
                && at + 1 < title.length()
                && isBlankOrSign(title.charAt(at - 1))
                && isBlankOrSign(title.charAt(at + 1));
        return c == BAR || SIGNS.indexOf(c) >= 0 && apart;
    }

    private static boolean isBlankOrSign(char c) {
        return c == ' ' || SIGNS.indexOf(c) >= 0;
    }

    /** A title without the site's names before and after it, and without a short last part that can only be one. */
    public String strip(String title) {
        List<String> parts = parts(title);
        int from = 0;
        int to = parts.size();
        while (to - from > 1 && has(parts.get(to - 1))) {
            to--;
        }
        while (to - from > 1 && has(parts.get(from))) {
            from++;
        }
        return to - from == parts.size() ? title : between(title, parts.get(from), parts.get(to - 1));
    }

    /** What of a title stands from one of its parts to another, with the signs between them. */
    private static String between(String title, String first, String last) {
        int start = title.indexOf(first);
        return title.substring(start, title.lastIndexOf(last) + last.length());
    }
}
