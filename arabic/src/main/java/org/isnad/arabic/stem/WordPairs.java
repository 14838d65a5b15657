package org.isnad.arabic.stem;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Letter;

/**
 * A list whose lines are words that count as the first of them, parted by spaces; empty lines and those that begin with
 * a hash sign are passed over. Immutable, thread-safe.
 */
final class WordPairs {
    private final Map<String, String> firsts;

    private WordPairs(Map<String, String> firsts) {
        this.firsts = Map.copyOf(firsts);
    }

    /** The list of a resource beside this class. */
    static WordPairs of(String resource) {
        try (InputStream in = WordPairs.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing beside " + WordPairs.class.getName());
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), resource);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    static WordPairs read(BufferedReader lines, String name) throws IOException {
        Map<String, String> out = new HashMap<>();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            String words = line.strip();
            if (!words.isEmpty() && words.charAt(0) != '#') {
                add(words.split(" +", -1), out, name + ":" + number + ": ");
            }
        }
        return new WordPairs(out);
    }

    private static void add(String[] words, Map<String, String> out, String place) {
        for (String word : words) {
            String before = out.put(loose(word), loose(words[0]));
            if (before != null) {
                throw new IllegalArgumentException(place + word + " counts as " + before + " already");
            }
        }
    }

    /** Folded, but with the teh marbuta kept. */
    static String loose(String word) {
        StringBuilder out = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            out.append(c == Letter.TEH_MARBUTA ? String.valueOf(c) : Folding.fold(String.valueOf(c)));
        }
        return out.toString();
    }

    boolean has(String word) {
        return firsts.containsKey(word);
    }

    /** The word that a word counts as, most often itself; both folded, but with the teh marbuta kept. */
    String first(String word) {
        return firsts.getOrDefault(word, word);
    }
}
