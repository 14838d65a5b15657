/** Keeps stories and what was read in them, links them, and answers questions about them. */
@NullMarked
package org.isnad.ledger;

import org.jspecify.annotations.NullMarked;
