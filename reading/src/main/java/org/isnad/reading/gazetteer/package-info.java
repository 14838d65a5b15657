/**
 * Names of one word or more, found in tokens with the conjunction, preposition and article that Arabic writes onto
 * them. {@link org.isnad.reading.gazetteer.NameFinder} finds the longest name that begins in a word; what the names
 * stand for is the caller's.
 */
@NullMarked
package org.isnad.reading.gazetteer;

import org.jspecify.annotations.NullMarked;
