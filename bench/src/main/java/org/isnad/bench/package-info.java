/**
 * How fast Isnad is: {@link org.isnad.bench.Bench} measures reading in words per second beside Lucene's Arabic
 * analysis, and pages per second beside Readability4J, each on the same real input in the same run.
 */
@NullMarked
package org.isnad.bench;

import org.jspecify.annotations.NullMarked;
