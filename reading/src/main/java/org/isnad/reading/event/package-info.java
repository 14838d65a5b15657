/**
 * Codes the events that a story reports as PLOVER does: what was done, by whom, to whom, where and when, and whether it
 * happened. {@link org.isnad.reading.event.EventFinder} is the way in.
 */
@NullMarked
package org.isnad.reading.event;

import org.jspecify.annotations.NullMarked;
