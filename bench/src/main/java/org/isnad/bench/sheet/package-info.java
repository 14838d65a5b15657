/**
 * Sheets that people have checked by hand on stories outside Isnad, and commands that hold a reading against them;
 * {@link org.isnad.bench.sheet.PartOf} is the one of figures that are parts of others,
 * {@link org.isnad.bench.sheet.Events} that of events.
 */
@NullMarked
package org.isnad.bench.sheet;

import org.jspecify.annotations.NullMarked;
