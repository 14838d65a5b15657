package org.isnad.reading.event.phrase;

import org.isnad.reading.event.words.Standing;

/**
 * A noun phrase of a text that can be an actor or recipient.
 *
 * @param from first token
 * @param to token after the last
 * @param name the name of whom it names, else its words
 */
public record Participant(int from, int to, String name, Standing standing) {}
