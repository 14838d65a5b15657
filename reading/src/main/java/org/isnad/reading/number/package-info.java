/**
 * Numbers in digits of three scripts and in words, whatever they tell; {@link org.isnad.reading.number.Numerals} reads
 * them where they stand in a text. The words stand in {@code numbers.lexicon}; times and figures share them.
 */
@NullMarked
package org.isnad.reading.number;

import org.jspecify.annotations.NullMarked;
