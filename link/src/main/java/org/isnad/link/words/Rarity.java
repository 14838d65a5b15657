package org.isnad.link.words;

import java.util.HashMap;
import java.util.Map;

/**
 * How rare stems are in newspapers: the natural logarithm of how many stories there are for each that has the stem. A
 * stem that is not listed is as rare as can be. Frozen, so that what is tied does not depend on what else is kept.
 * Immutable, thread-safe.
 */
final class Rarity {
    /** Weights in the file are this many times the logarithm. */
    static final int SCALE = 8;

    private static final String RESOURCE = "stems.rarity";
    private static final String WEIGHT = "weight ";
    private static final String UNLISTED = "unlisted ";

    private final Map<String, Float> weights = new HashMap<>();
    private float unlisted;

    private Rarity() {}

    static Rarity standard() {
        return read(Resource.text(RESOURCE));
    }

    /** Reads a file, see its own first lines. */
    static Rarity read(String file) {
        Rarity rarity = new Rarity();
        float weight = 0;
        for (int at = 0; at < file.length(); ) {
            int newline = file.indexOf('\n', at);
            int end = newline < 0 ? file.length() : newline;
            String line = file.substring(at, end);
            if (line.startsWith(WEIGHT)) {
                weight = number(line, WEIGHT);
            } else if (line.startsWith(UNLISTED)) {
                rarity.unlisted = number(line, UNLISTED);
            } else if (!line.isEmpty() && line.charAt(0) != '#') {
                rarity.weights.put(line, weight);
            }
            at = end + 1;
        }
        return rarity;
    }

    private static float number(String line, String field) {
        try {
            return (float) Integer.parseInt(line.substring(field.length())) / SCALE;
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(RESOURCE + ": a weight is a whole number: " + line, e);
        }
    }

    /** The weight of a stem as {@link Stems} makes them. */
    float weight(String stem) {
        return weights.getOrDefault(stem, unlisted);
    }
}
