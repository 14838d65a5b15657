package org.isnad.page.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** A list of words or phrases that comes with the program: one a line, {@code #} before comments, all as keys. */
public final class WordList {
    private final Set<String> keys;
    private final int longest;
    /** Most places are told by the first word to have no entry. */
    private final Set<String> firstWords;

    private WordList(Set<String> keys) {
        this.keys = keys;
        this.longest = keys.stream().mapToInt(String::length).max().orElse(0);
        this.firstWords =
                keys.stream().map(key -> key.substring(0, endOfWord(key, 0))).collect(Collectors.toUnmodifiableSet());
    }

    /** The list of that name beside this class, or of that absolute name on the class path. */
    public static WordList named(String name) {
        try (InputStream in = WordList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without its list " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new WordList(lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Key::of)
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Whether the key is an entry. */
    public boolean has(String key) {
        return keys.contains(key);
    }

    /** Whether the key is an entry or begins with one. */
    public boolean begins(String key) {
        return endOfEntry(key, 0) > 0;
    }

    /** Whether the key is made of entries and numbers, and of nothing else. */
    public boolean covers(String key) {
        int from = 0;
        while (from < key.length()) {
            int end = Math.max(endOfEntry(key, from), endOfNumber(key, from));
            if (end < 0) {
                return false;
            }
            from = end + 1;
        }
        return true;
    }

    /** Where the longest entry that starts at {@code from} ends; -1 where none does. */
    private int endOfEntry(String key, int from) {
        int found = -1;
        if (!firstWords.contains(key.substring(from, endOfWord(key, from)))) {
            return found;
        }
        for (int end = from; end < key.length() && end - from <= longest; ) {
            end = endOfWord(key, end + 1);
            found = has(key.substring(from, end)) ? end : found;
        }
        return found;
    }

    private static int endOfNumber(String key, int from) {
        int end = endOfWord(key, from);
        return key.substring(from, end).chars().allMatch(c -> c >= '0' && c <= '9') ? end : -1;
    }

    private static int endOfWord(String key, int from) {
        int space = key.indexOf(' ', from);
        return space < 0 ? key.length() : space;
    }
}
