/**
 * How an index is kept with Lucene: readings in, documents out, and conditions turned into Lucene's. Nothing outside
 * {@code org.isnad.ledger.search} uses it.
 */
@NullMarked
package org.isnad.ledger.search.lucene;

import org.jspecify.annotations.NullMarked;
