/**
 * Where the tables are: {@link org.isnad.ledger.database.Database} is one SQLite file or a PostgreSQL database with the
 * same tables, made by the migrations beside it.
 */
@NullMarked
package org.isnad.ledger.database;

import org.jspecify.annotations.NullMarked;
