/**
 * The knowledge of events, read from resource files: the words that report them, the words that say whether they
 * happened, and who can do what.
 */
@NullMarked
package org.isnad.reading.event.words;

import org.jspecify.annotations.NullMarked;
