/**
 * What people say of the record: {@link org.isnad.ledger.correction.Correction}s are kept in order and never changed;
 * an undoing is a correction too. They hold on to the words on the page, and find them again when a story is read anew.
 */
@NullMarked
package org.isnad.ledger.correction;

import org.jspecify.annotations.NullMarked;
