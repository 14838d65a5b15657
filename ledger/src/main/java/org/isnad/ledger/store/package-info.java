/**
 * The tables: {@link org.isnad.ledger.store.Database} is one SQLite file or a PostgreSQL database with the same tables,
 * {@link org.isnad.ledger.store.Recorder} writes, {@link org.isnad.ledger.store.Shelf} reads.
 */
@NullMarked
package org.isnad.ledger.store;

import org.jspecify.annotations.NullMarked;
