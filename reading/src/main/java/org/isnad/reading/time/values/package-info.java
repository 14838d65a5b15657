/**
 * From the terms of an expression to its TIMEX3 value: {@link org.isnad.reading.time.values.Resolver} goes through the
 * expressions of one text in their order, seen from the day of publication.
 */
@NullMarked
package org.isnad.reading.time.values;

import org.jspecify.annotations.NullMarked;
