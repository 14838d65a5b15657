/**
 * The nouns that travel from the page to the ledger: a {@link org.isnad.model.Story} goes in, a
 * {@link org.isnad.model.Reading} with its {@link org.isnad.model.Statement}s comes out. Immutable records and enums,
 * no dependencies; all offsets are UTF-16 units of {@link org.isnad.model.Story#text()}, half-open.
 */
@NullMarked
package org.isnad.model;

import org.jspecify.annotations.NullMarked;
