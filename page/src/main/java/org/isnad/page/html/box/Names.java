package org.isnad.page.html.box;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringTokenizer;

/** What the words in classes and ids tell. Read from {@code names.txt}, which explains itself. Thread-safe. */
final class Names {
    static final Names STANDARD = named("names.txt");

    private static final String SPACE = " \t\n\f\r";
    /** Longer names are made by programs and mean nothing. */
    private static final int LONGEST = 80;
    /** Words of the longest phrase. */
    private static final int PHRASE = 3;

    private final Map<String, Role> phrases = new HashMap<>();
    private final Map<String, Role> beginnings = new HashMap<>();
    /** The first words of the phrases, and the first letters of the beginnings: most words of a page are neither. */
    private final Set<String> firstWords = new HashSet<>();

    private final BitSet firstLetters = new BitSet();

    private final ByName<Role> known = new ByName<>(this::read);

    private Names() {}

    private static Names named(String resource) {
        try (InputStream in = Names.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without its list " + resource);
            }
            return of(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    static Names of(BufferedReader lines) throws IOException {
        Names names = new Names();
        Role role = Role.PLAIN;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("[")) {
                role = Role.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                names.add(line.strip(), role);
            }
        }
        return names;
    }

    private void add(String entry, Role role) {
        if (entry.endsWith("*")) {
            beginnings.put(entry.substring(0, entry.length() - 1), role);
            firstLetters.set(entry.charAt(0));
        } else {
            phrases.put(entry, role);
            firstWords.add(entry.split(" ", 2)[0]);
        }
    }

    /** What the names in the value of a class or id attribute tell; a body's name goes before any other. */
    Role role(String value) {
        return known.of(value);
    }

    private Role read(String value) {
        Role found = Role.PLAIN;
        for (StringTokenizer names = new StringTokenizer(value, SPACE); names.hasMoreTokens(); ) {
            Role role = ofName(names.nextToken());
            if (role == Role.BODY) {
                return role;
            }
            found = role == Role.PLAIN ? found : role;
        }
        return found;
    }

    private Role ofName(String name) {
        List<String> words = name.length() > LONGEST ? List.of() : words(name);
        Role found = Role.PLAIN;
        for (int i = 0; i < words.size(); ) {
            int end = longest(words, i);
            Role role = end > i ? phrase(words, i, end) : Role.PLAIN;
            if (role != Role.PLAIN && role != Role.BODY) {
                return role;
            }
            // What a body's name is followed by is a part of it: article-body-share.
            found = role == Role.BODY && end == words.size() ? role : found;
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** Where the longest phrase ends that begins at a word; there itself if none does. */
    private int longest(List<String> words, int from) {
        if (!firstWords.contains(words.get(from))) {
            return beginning(words.get(from)) == Role.PLAIN ? from : from + 1;
        }
        int end = Math.min(words.size(), from + PHRASE);
        while (end > from && !isPhrase(words, from, end)) {
            end--;
        }
        return end;
    }

    private boolean isPhrase(List<String> words, int from, int end) {
        return phrases.containsKey(join(words, from, end))
                || end == from + 1 && beginning(words.get(from)) != Role.PLAIN;
    }

    private Role phrase(List<String> words, int from, int end) {
        Role role = phrases.get(join(words, from, end));
        if (role != null) {
            return role;
        }
        String word = words.get(from);
        return end > from + 1 ? Role.PLAIN : beginning(word);
    }

    private Role beginning(String word) {
        if (!firstLetters.get(word.charAt(0))) {
            return Role.PLAIN;
        }
        for (Map.Entry<String, Role> entry : beginnings.entrySet()) {
            if (word.startsWith(entry.getKey())) {
                return entry.getValue();
            }
        }
        return Role.PLAIN;
    }

    private static String join(List<String> words, int from, int end) {
        return end == from + 1 ? words.get(from) : String.join(" ", words.subList(from, end));
    }

    /** The words of a name, in lower case: {@code relatedPosts_3} has two. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !Character.isLetter(name.charAt(i)) || startsWord(name, i)) {
                if (i > start) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = i == name.length() || Character.isLetter(name.charAt(i)) ? i : i + 1;
            }
        }
        return words;
    }

    private static boolean startsWord(String name, int at) {
        return at > 0 && Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    }
}
