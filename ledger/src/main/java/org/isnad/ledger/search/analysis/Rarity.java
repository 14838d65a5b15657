package org.isnad.ledger.search.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How much a word tells, since few statements hold it: the negative logarithm of their share. Counted once and frozen,
 * so that the order of what is found depends on nothing else that a ledger holds, and pages stay as they were while
 * stories are added. Immutable, thread-safe.
 */
public final class Rarity {
    /** Every word, of such a share of statements or more, is taken for granted in a question. */
    private static final double COMMON = 2.6;

    private static final double UNKNOWN = 11;
    private static final int SCALE = 4;
    private static final String RESOURCE = "rarity.txt";

    private final Map<String, Float> known;

    private Rarity(Map<String, Float> known) {
        this.known = Map.copyOf(known);
    }

    /** As counted in the news of 2018. */
    public static Rarity standard() {
        return Standard.RARITY;
    }

    private static final class Standard {
        static final Rarity RARITY = load();
    }

    private static Rarity load() {
        try (InputStream in = Rarity.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing beside " + Rarity.class.getName());
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(RESOURCE + " cannot be read", e);
        }
    }

    private static Rarity read(BufferedReader lines) throws IOException {
        Map<String, Float> out = new HashMap<>();
        float rarity = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith("rarity ")) {
                rarity = Float.parseFloat(line.substring("rarity ".length())) / SCALE;
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                out.put(line, rarity);
            }
        }
        return new Rarity(out);
    }

    /** How much a stem tells; zero or more. */
    public float of(String stem) {
        return known.getOrDefault(stem, (float) UNKNOWN);
    }

    /** Whether so many statements hold it that to ask for it means nothing. */
    public boolean isCommon(String stem) {
        return of(stem) < COMMON;
    }
}
