/** What changed between two wordings of a story: {@link org.isnad.ledger.history.Change}. Pure. */
@NullMarked
package org.isnad.ledger.history;

import org.jspecify.annotations.NullMarked;
