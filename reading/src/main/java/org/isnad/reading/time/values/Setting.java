package org.isnad.reading.time.values;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * From where an expression is seen.
 *
 * @param published when the story was published
 * @param last the date that was spoken of before
 * @param clause tells the tense of the clause when asked
 * @param hijri the Hijri calendar
 */
record Setting(Published published, Optional<Point> last, Supplier<Tense> clause, Hijri hijri) {
    /** The day of publication. */
    Optional<LocalDate> now() {
        return published.date();
    }

    /** The tense of the clause. */
    Tense tense() {
        return clause.get();
    }
}
