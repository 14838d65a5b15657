package org.isnad.reading.time.words;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * One reading of a word or a number.
 *
 * @param category what it is
 * @param value what {@link Category} says of it; empty where it says nothing
 */
public record Term(Category category, String value) {
    private static final Map<Category, Term> PLAIN = new EnumMap<>(Category.class);

    static {
        for (Category category : Category.values()) {
            PLAIN.put(category, new Term(category, ""));
        }
    }

    /** A term that is no more than its category. */
    static Term of(Category category) {
        return Objects.requireNonNull(PLAIN.get(category));
    }
}
