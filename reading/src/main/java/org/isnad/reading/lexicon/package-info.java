/**
 * What the reader knows of words, loaded once from the readable files beside this package.
 * {@link org.isnad.reading.lexicon.Lexicon} is the way in: it tells of a folded form what
 * {@link org.isnad.reading.lexicon.Word} it can be.
 */
@NullMarked
package org.isnad.reading.lexicon;

import org.jspecify.annotations.NullMarked;
