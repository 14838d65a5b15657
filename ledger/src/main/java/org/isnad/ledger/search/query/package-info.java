/**
 * The language of questions: the user's words in, an immutable tree of conditions out, or an error that says where and
 * what to do. {@link org.isnad.ledger.search.query.QueryLanguage} comes first; nothing here knows how an index works.
 */
@NullMarked
package org.isnad.ledger.search.query;

import org.jspecify.annotations.NullMarked;
