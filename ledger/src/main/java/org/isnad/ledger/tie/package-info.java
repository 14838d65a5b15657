/**
 * Ties stories that arrive to those that are there: {@link org.isnad.ledger.tie.Tying} asks module link about every
 * pair that shares a key, writes the links and keeps the clusters that they make.
 */
@NullMarked
package org.isnad.ledger.tie;

import org.jspecify.annotations.NullMarked;
