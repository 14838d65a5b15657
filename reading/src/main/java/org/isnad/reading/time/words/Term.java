package org.isnad.reading.time.words;

import java.util.Arrays;

/**
 * One reading of a word or a number.
 *
 * @param category what it is
 * @param value what {@link Category} says of it; empty where it says nothing
 */
public record Term(Category category, String value) {
    private static final Term[] PLAIN = Arrays.stream(Category.values())
            .map(category -> new Term(category, ""))
            .toArray(Term[]::new);

    /** A term that is no more than its category. */
    static Term of(Category category) {
        return PLAIN[category.ordinal()];
    }
}
