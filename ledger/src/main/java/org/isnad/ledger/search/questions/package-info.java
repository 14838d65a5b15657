/**
 * What a desk asks of a ledger beyond searching: who said the like of a sentence, what a speaker said over time, how
 * figures rival. {@link org.isnad.ledger.search.questions.Questions} comes first.
 */
@NullMarked
package org.isnad.ledger.search.questions;

import org.jspecify.annotations.NullMarked;
