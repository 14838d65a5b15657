package org.isnad.page.html.sight;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.page.html.box.ByName;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** Reads names of classes for what they say: the list {@code hints.txt}. Thread-safe. */
public final class Hints {
    private static final Map<String, Hint> WORDS = words();
    private static final int LONGEST_WORD =
            WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);
    private static final int SHORTEST_NAME = 2;
    private static final int LONGEST_NAME = 300;
    private static final ByName<Set<Hint>> NAMED = new ByName<>(Hints::read);

    private Hints() {}

    private static Map<String, Hint> words() {
        try (InputStream in = Hints.class.getResourceAsStream("hints.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without its list hints.txt");
            }
            Map<String, Hint> words = new HashMap<>();
            Hint hint = Hint.ASIDE;
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList()) {
                if (line.startsWith("[")) {
                    hint = Hint.valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
                } else {
                    words.put(line.strip(), hint);
                }
            }
            return Map.copyOf(words);
        } catch (IOException e) {
            throw new UncheckedIOException("hints.txt", e);
        }
    }

    /** What an element's class, id, name and attributes say, in that element alone. */
    public static Set<Hint> of(Element element) {
        Set<Hint> named = named(element);
        return switch (element.normalName()) {
            case "nav", "footer", "aside", "figcaption", "select" -> with(named, Hint.ASIDE);
            case "form" -> isWholePage(element) ? named : with(named, Hint.ASIDE);
            case "time" -> with(named, Hint.DATE);
            case "h1", "h2" -> with(named, Hint.HEADLINE);
            case "a" -> element.attr("rel").contains("author") ? with(named, Hint.BYLINE) : named;
            default -> named;
        };
    }

    /** Quirk: ASP.NET wraps whole pages in a form. */
    private static boolean isWholePage(Element form) {
        return form.parent() != null
                && form.parent().normalName().equals("body")
                && form.selectFirst("input[name=__VIEWSTATE]") != null;
    }

    private static Set<Hint> with(Set<Hint> hints, Hint hint) {
        Set<Hint> all = EnumSet.of(hint);
        all.addAll(hints);
        return all;
    }

    private static Set<Hint> named(Element element) {
        if (element.attributesSize() == 0) {
            return Set.of();
        }
        Attributes attributes = element.attributes();
        return ofNames(attributes.get("class"), attributes.get("id"));
    }

    private static Set<Hint> ofNames(String classes, String id) {
        Set<Hint> ofClasses = ofNames(classes);
        Set<Hint> ofId = ofNames(id);
        if (ofClasses.isEmpty() || ofId.isEmpty()) {
            return ofClasses.isEmpty() ? ofId : ofClasses;
        }
        Set<Hint> both = EnumSet.copyOf(ofClasses);
        both.addAll(ofId);
        return both;
    }

    private static Set<Hint> ofNames(String names) {
        return names.length() < SHORTEST_NAME || names.length() > LONGEST_NAME ? Set.of() : NAMED.of(names);
    }

    /** Cuts the name into words: at signs, at digits, and where a small letter stands before a capital. */
    private static Set<Hint> read(String name) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || !isLetter(name.charAt(i)) || i > start && isHump(name, i)) {
                add(name.substring(start, i), hints);
                start = i < name.length() && isLetter(name.charAt(i)) ? i : i + 1;
            }
        }
        return Collections.unmodifiableSet(hints);
    }

    private static boolean isHump(String name, int at) {
        return Character.isUpperCase(name.charAt(at)) && Character.isLowerCase(name.charAt(at - 1));
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static void add(String word, Set<Hint> hints) {
        Hint hint = word.length() > LONGEST_WORD ? null : WORDS.get(word.toLowerCase(Locale.ROOT));
        if (hint != null) {
            hints.add(hint);
        }
    }
}
