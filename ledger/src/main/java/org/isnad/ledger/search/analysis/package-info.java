/**
 * Arabic text as an index sees it: a text in, its words with the forms under which each is found out.
 * {@link org.isnad.ledger.search.analysis.Analysis} comes first; all that an index must know of Arabic is here.
 */
@NullMarked
package org.isnad.ledger.search.analysis;

import org.jspecify.annotations.NullMarked;
