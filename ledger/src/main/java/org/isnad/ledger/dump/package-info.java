/**
 * A whole ledger as lines of JSON: {@link org.isnad.ledger.dump.DumpWriter} writes it,
 * {@link org.isnad.ledger.dump.DumpReader} makes a ledger of it, from which the same lines are written again, byte for
 * byte. Numbers are a ledger's own and left out, so that the same stories, added in any order, make the same lines.
 */
@NullMarked
package org.isnad.ledger.dump;

import org.jspecify.annotations.NullMarked;
