/** The nouns of the ledger: what arrives, what was added, what is kept, and what people said of it. Immutable. */
@NullMarked
package org.isnad.ledger.entry;

import org.jspecify.annotations.NullMarked;
