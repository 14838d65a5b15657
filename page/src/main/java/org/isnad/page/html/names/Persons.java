package org.isnad.page.html.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.arabic.Letter;
import org.isnad.page.text.Key;
import org.isnad.page.text.Space;
import org.isnad.page.text.WordList;

/**
 * Takes the names of persons out of a byline and leaves everything else: labels, cities, desks, outlets, accounts,
 * addresses, dates. Immutable, thread-safe.
 */
public final class Persons {
    private static final WordList LABELS = Lists.named("names/byline-labels.txt");
    private static final WordList ORGANISATIONS = Lists.named("names/organisations.txt");
    private static final WordList CITIES = Lists.named("names/cities.txt");
    private static final WordList AGENCIES = Lists.named("names/agencies.txt");
    private static final WordList ENDS = Lists.named("names/name-ends.txt");
    private static final WordList PARTICLES = Lists.named("names/name-particles.txt");

    private static final String ARTICLE = "" + Letter.ALEF + Letter.LAM;
    private static final int LONGEST = 200;
    private static final int MOST_WORDS = 5;
    private static final String BETWEEN = ",;|/\u2022\u00B7\n\u00BB()[]&" + Letter.COMMA + Letter.SEMICOLON;
    private static final String DASHES = "-\u2013\u2014";
    private static final String IN_NAMES = "'.-\u2019\u2018\u00B4`\"\u201C\u201D";

    private final SiteNames site;

    /** Knows the names of the site, which are no persons. */
    public Persons(SiteNames site) {
        this.site = site;
    }

    /** The persons a byline names, each once, in its order. */
    public List<String> in(String byline) {
        if (byline.length() > LONGEST) {
            return List.of();
        }
        Map<String, String> persons = new LinkedHashMap<>();
        for (String piece : pieces(unlabelled(byline))) {
            person(piece).ifPresent(name -> persons.putIfAbsent(Key.of(name), name));
        }
        return List.copyOf(persons.values());
    }

    /** A line without the labels before the name; there may be two, as in «Author: by …». */
    public static String unlabelled(String byline) {
        String once = Label.of(byline, LABELS).map(Label::rest).orElse(byline);
        return Label.of(once, LABELS).map(Label::rest).orElse(once);
    }

    /** Whether a text opens with the name of a person. */
    public boolean opens(String text, String name) {
        return unlabelled(text).startsWith(name);
    }

    /** The label that a line opens with. */
    public static Optional<Label> label(String line) {
        return Label.of(line, LABELS);
    }

    private static List<String> pieces(String byline) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < byline.length(); i++) {
            int joint = joint(byline, i);
            if (joint > 0) {
                pieces.add(byline.substring(start, i));
                start = i + joint;
            }
        }
        pieces.add(byline.substring(start));
        return pieces;
    }

    /** How many characters at a place part one name from the next; zero where none do. */
    private static int joint(String byline, int at) {
        char c = byline.charAt(at);
        if (BETWEEN.indexOf(c) >= 0) {
            return 1;
        } else if (c != ' ') {
            return 0;
        }
        boolean dash =
                at + 2 < byline.length() && DASHES.indexOf(byline.charAt(at + 1)) >= 0 && byline.charAt(at + 2) == ' ';
        return dash ? 2 : conjunction(byline, at);
    }

    private static int conjunction(String byline, int at) {
        if (byline.regionMatches(true, at, " and ", 0, 5)) {
            return 4;
        }
        boolean apart = byline.startsWith(" " + Letter.WAW + " ", at);
        return apart ? 2 : Waw.joins(byline, at) ? 2 : 0;
    }

    private Optional<String> person(String piece) {
        String name = toItsEnd(Space.collapse(unlabelled(Space.collapse(piece))));
        while (!name.isEmpty() && "-.:*\u2013\u2014".indexOf(name.charAt(name.length() - 1)) >= 0) {
            name = name.substring(0, name.length() - 1).strip();
        }
        return isPerson(name) ? Optional.of(name) : Optional.empty();
    }

    private static String toItsEnd(String piece) {
        for (int end = piece.indexOf(' '); end > 0; end = piece.indexOf(' ', end + 1)) {
            int next = piece.indexOf(' ', end + 1);
            String word = piece.substring(end + 1, next < 0 ? piece.length() : next);
            if (!word.isEmpty() && Character.isDigit(word.charAt(0)) || ENDS.has(Key.of(word))) {
                return piece.substring(0, end);
            }
        }
        return piece;
    }

    private boolean isPerson(String name) {
        String[] words = name.split(" ");
        String key = Key.of(name);
        return words.length >= 2
                && words.length <= MOST_WORDS
                && name.chars().allMatch(Persons::isOfNames)
                && !CITIES.has(key)
                && !AGENCIES.has(key)
                && !site.has(name)
                && isNoOrganisation(key)
                && isWrittenAsAName(words);
    }

    private static boolean isOfNames(int c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == ' '
                || c == Letter.TATWEEL
                || IN_NAMES.indexOf(c) >= 0;
    }

    private static boolean isNoOrganisation(String key) {
        for (String word : key.split(" ")) {
            String bare = word.startsWith(ARTICLE) ? word.substring(2) : word;
            if (ORGANISATIONS.has(word) || ORGANISATIONS.has(bare)) {
                return false;
            }
        }
        return true;
    }

    /** Latin names have capitals; the words of other scripts have none to show. */
    private static boolean isWrittenAsAName(String... words) {
        for (String word : words) {
            boolean small = Character.isLowerCase(word.codePointAt(0));
            if (small && !PARTICLES.has(word.toLowerCase(Locale.ROOT).replace(".", ""))) {
                return false;
            }
        }
        return true;
    }
}
