/**
 * What is asked of an index and what it answers: kinds, orders, pages, hits, counts. Plain records; nothing here knows
 * how an index works.
 */
@NullMarked
package org.isnad.ledger.search.found;

import org.jspecify.annotations.NullMarked;
