package org.isnad.page.html.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.page.html.language.Scripts.Script;

/** Tells a text's language by its frequent words, which stand in {@code languages.txt}. Immutable, thread-safe. */
public final class Languages {
    /** The languages in which a word is frequent. */
    private static final Map<String, Set<String>> WORDS = words();

    private static final int LONGEST =
            WORDS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private static final List<String> ARABIC_SCRIPT = List.of("ar", "fa", "ur", "ckb");
    /** Fewer frequent words prove nothing. */
    private static final int ENOUGH = 3;

    private Languages() {}

    private static Map<String, Set<String>> words() {
        try (InputStream in = Languages.class.getResourceAsStream("languages.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without its list languages.txt");
            }
            Map<String, Set<String>> words = new HashMap<>();
            String code = "";
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList()) {
                if (line.startsWith("[")) {
                    code = line.substring(1, line.length() - 1);
                } else {
                    words.computeIfAbsent(line.strip(), word -> new TreeSet<>()).add(code);
                }
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException("languages.txt", e);
        }
    }

    /**
     * The language, as a two-letter code where it has one.
     *
     * @param declared what the page says, as a BCP 47 tag, with an underscore perhaps; empty where it says nothing
     */
    public static Optional<String> of(String text, String declared) {
        Script script = Scripts.of(text);
        Optional<String> counted = counted(text, script);
        if (counted.isPresent()) {
            return counted;
        }
        String said = declared.toLowerCase(Locale.ROOT).split("[-_]", 2)[0].strip();
        boolean agrees = ARABIC_SCRIPT.contains(said) == (script == Script.ARABIC);
        boolean code = said.length() == 2 || said.length() == 3;
        return code && agrees ? Optional.of(said) : script == Script.ARABIC ? Optional.of("ar") : Optional.empty();
    }

    private static Optional<String> counted(String text, Script script) {
        Map<String, Integer> counts = new HashMap<>();
        String words = text.toLowerCase(Locale.ROOT);
        for (int start = 0; start < words.length(); ) {
            int space = words.indexOf(' ', start);
            int end = space < 0 ? words.length() : space;
            if (end - start <= LONGEST) {
                for (String code : WORDS.getOrDefault(words.substring(start, end), Set.of())) {
                    counts.merge(code, 1, Integer::sum);
                }
            }
            start = end + 1;
        }
        return counts.keySet().stream()
                .filter(code -> ARABIC_SCRIPT.contains(code) == (script == Script.ARABIC))
                .max(Comparator.comparingInt(code -> counts.getOrDefault(code, 0)))
                .filter(code -> counts.getOrDefault(code, 0) >= ENOUGH && script != Script.OTHER);
    }
}
