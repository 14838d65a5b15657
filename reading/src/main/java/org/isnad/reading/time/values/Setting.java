package org.isnad.reading.time.values;

import java.time.LocalDate;
import java.util.Optional;

/**
 * From where an expression is seen.
 *
 * @param published when the story was published
 * @param last the date that was spoken of before
 * @param tense of the clause
 * @param hijri the Hijri calendar
 */
record Setting(Published published, Optional<Point> last, Tense tense, Hijri hijri) {
    /** The day of publication. */
    Optional<LocalDate> now() {
        return published.date();
    }
}
