/**
 * From the tokens of a story and its publication date to its time expressions with TIMEX3 values;
 * {@link org.isnad.reading.time.TimexTagger} is the way in. What the words mean and how they combine stands in two
 * resources that a linguist can read, {@code times.lexicon} and {@code times.rules}; the classes here only follow them.
 */
@NullMarked
package org.isnad.reading.time;

import org.jspecify.annotations.NullMarked;
