/**
 * Places of a story: {@link org.isnad.reading.place.PlaceTagger} finds the names of the
 * {@link org.isnad.reading.place.Gazetteer} and those that a word such as «town» announces, and tells by the story
 * which of several places of one name is meant.
 */
@NullMarked
package org.isnad.reading.place;

import org.jspecify.annotations.NullMarked;
