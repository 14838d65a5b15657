/**
 * Dates as pages print them, in Arabic, English, French and Turkish, as ISO 8601:
 * {@link org.isnad.page.date.PrintedDates} takes any text of a page and gives the
 * {@link org.isnad.page.date.PrintedDate}s in it.
 */
@NullMarked
package org.isnad.page.date;

import org.jspecify.annotations.NullMarked;
