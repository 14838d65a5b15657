package org.isnad.page.date;

import java.time.LocalDate;
import org.isnad.model.Span;

/**
 * A date as a page prints it.
 *
 * @param span its words in the text that was given, without those of the hint: UTF-16 units, half-open
 * @param iso ISO 8601, no more exact than printed: a year, {@code 2018-10}, {@code 2018-10-30},
 *     {@code 2018-10-30T14:30}, with seconds and with offset where they are printed
 * @param relative whether it was counted from the capture, as «two hours ago» and days without a year are
 * @param hint what the words before it say it is
 */
public record PrintedDate(Span span, String iso, boolean relative, Hint hint) {
    private static final int DAY = "2018-10-30".length();

    /** Whether at least the day is known, as a date of publication needs it. */
    public boolean namesDay() {
        return iso.length() >= DAY;
    }

    /** The day, where it is known. */
    LocalDate day() {
        return LocalDate.parse(iso.substring(0, DAY));
    }
}
