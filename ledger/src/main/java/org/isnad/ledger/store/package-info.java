/**
 * Stories, their wordings, readings and pages in the tables: {@link org.isnad.ledger.store.Recorder} writes,
 * {@link org.isnad.ledger.store.Shelf} reads.
 */
@NullMarked
package org.isnad.ledger.store;

import org.jspecify.annotations.NullMarked;
