package org.isnad.reading.time.rules;

import java.util.Set;
import org.isnad.reading.time.words.Category;

/**
 * One way to tell a time.
 *
 * @param name unique in its file
 * @param order its number in the file, which decides between rules that find the same words
 * @param meaning how its terms make a value
 * @param notBefore what must not follow its words
 * @param notAfter what must not stand among the {@link #REACH} words before them
 */
public record Rule(String name, int order, Meaning meaning, Set<Category> notBefore, Set<Category> notAfter) {
    static final int REACH = 3;

    public Rule {
        notBefore = Set.copyOf(notBefore);
        notAfter = Set.copyOf(notAfter);
    }

    /** There is one rule of a name. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Rule rule && rule.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
