/**
 * The noun phrases around the words that report events: where they begin and end, whom they name, and which belong to a
 * verb or noun.
 */
@NullMarked
package org.isnad.reading.event.phrase;

import org.jspecify.annotations.NullMarked;
