/**
 * Finds the statements of a story. {@link org.isnad.reading.statement.StatementFinder} is the way in: cues and where
 * their content opens, then sources, then where contents end, then who the speakers are, and through whom the words
 * came.
 */
@NullMarked
package org.isnad.reading.statement;

import org.jspecify.annotations.NullMarked;
