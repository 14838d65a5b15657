package org.isnad.reading.gazetteer;

/**
 * What is written onto the first word of a name and is no part of it.
 *
 * @param letters how many folded letters it has: conjunction, preposition
 * @param preposition the preposition's letter; zero where there is none
 * @param lost letters of the name that are not written after it: all or half of the article after the preposition lam
 */
public record Onset(int letters, char preposition, String lost) {
    /** Nothing stands before the name. */
    public static final Onset NONE = new Onset(0, '\0', "");

    /** A conjunction alone. */
    static final Onset CONJUNCTION = new Onset(1, '\0', "");

    public boolean hasPreposition() {
        return preposition != '\0';
    }
}
