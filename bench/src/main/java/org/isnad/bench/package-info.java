/**
 * How fast reading is: {@link org.isnad.bench.Bench} measures words per second beside Lucene's Arabic analysis, on the
 * same real stories in the same run.
 */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
