/**
 * Finds statements, stories, entities and claims: a query in the language of {@code query} in, a page of hits out.
 * {@link org.isnad.ledger.search.Index} comes first; it is derived from a ledger and can be built again from it.
 */
@NullMarked
package org.isnad.ledger.search;

import org.jspecify.annotations.NullMarked;
