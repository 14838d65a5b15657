/** Looks whether a ledger is whole: {@link org.isnad.ledger.check.Verification} gives what is wrong with it. */
@NullMarked
package org.isnad.ledger.check;

import org.jspecify.annotations.NullMarked;
