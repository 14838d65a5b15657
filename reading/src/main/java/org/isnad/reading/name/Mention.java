package org.isnad.reading.name;

/**
 * A name in a text.
 *
 * @param from its first token
 * @param to the token after its last
 */
public record Mention(NameKind kind, int from, int to) {
    /** How many tokens it has. */
    public int length() {
        return to - from;
    }
}
