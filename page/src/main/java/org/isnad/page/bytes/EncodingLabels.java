package org.isnad.page.bytes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the labels by which pages call encodings, as browsers do: the list {@code encodings.txt}. */
final class EncodingLabels {
    private static final Map<String, String> NAMES = names();

    private EncodingLabels() {}

    private static Map<String, String> names() {
        try (InputStream in = EncodingLabels.class.getResourceAsStream("encodings.txt")) {
            if (in == null) {
                throw new IllegalStateException("the program was packed without its list encodings.txt");
            }
            Map<String, String> names = new HashMap<>();
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(line, names));
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException("encodings.txt", e);
        }
    }

    private static void add(String line, Map<String, String> names) {
        int colon = line.indexOf(':');
        for (String label : line.substring(colon + 1).strip().split(" ")) {
            names.put(label, line.substring(0, colon));
        }
    }

    /** The encoding; empty for labels that mean nothing, or nothing to this Java. */
    static Optional<Charset> of(String label) {
        String plain = label.strip().toLowerCase(Locale.ROOT);
        return named(NAMES.getOrDefault(plain, plain));
    }

    /** Quirk: small Java runtimes leave most encodings out. */
    static Optional<Charset> named(String name) {
        try {
            return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
        } catch (IllegalCharsetNameException e) {
            return Optional.empty();
        }
    }
}
