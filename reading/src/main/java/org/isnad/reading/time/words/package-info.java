/**
 * What the words of a text can be within a time expression: a {@link org.isnad.reading.time.words.Lattice} gives the
 * terms at each place, from the {@link org.isnad.reading.time.words.Lexicon} and from numbers in digits and words.
 */
@NullMarked
package org.isnad.reading.time.words;

import org.jspecify.annotations.NullMarked;
