/**
 * From the tokens of a story and its time expressions to its quantities; {@link org.isnad.reading.figure.FigureTagger}
 * is the way in. The words beside numbers that tell what they are stand in {@code figures.lexicon}, nouns whose dual
 * counts in {@code duals.nouns}; numbers themselves are read by {@link org.isnad.reading.number}.
 */
@NullMarked
package org.isnad.reading.figure;

import org.jspecify.annotations.NullMarked;
