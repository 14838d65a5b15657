package org.isnad.page.date.words;

/** What a word of a printed date is. The resource files name these, and say what the value of each means. */
public enum Kind {
    /** A month, by its number. */
    MONTH,
    /** A month, by its number, whose name is also a common word: it is one only between day and year. */
    RARE_MONTH,
    /** A month of the Hijri calendar, by its number. */
    HIJRI_MONTH,
    /** A day of the week, by its name in {@link java.time.DayOfWeek}. */
    WEEKDAY,
    /** What follows the number of a day, as in 1st. */
    ORDINAL,
    /** What follows a year of the common era. */
    ERA,
    /** What follows a Hijri year. */
    HIJRI_ERA,
    /** What stands between day, month and year. */
    WITHIN,
    /** What stands between the same day in two calendars. */
    EQUALS,
    /** What stands between day and time of the clock. */
    AT,
    /** What stands between a hint and the date. */
    ON,
    /** A part of the day, beside an hour of twelve. */
    HALF,
    /** The same as one letter, which is also other things. */
    HALF_LETTER,
    /** What stands between hours and minutes, in place of a colon. */
    HOUR,
    /** A time zone: one of java.time, or an offset, or {@code local} for one that is not told. */
    ZONE,
    /** The same where the word is also another: a zone only after a time with AM or PM or with seconds. */
    EXACT_ZONE,
    /** A place whose zone is meant, in brackets. */
    PLACE,
    /** What makes the amount of time after it the past. */
    AGO_FIRST,
    /** What makes the amount of time before it the past. */
    AGO_LAST,
    /** What makes an amount an estimate. */
    ABOUT,
    /** Between two amounts. */
    AND,
    /** A unit of time after its number, by its name in {@link java.time.temporal.ChronoUnit}. */
    UNIT,
    /** A number and its unit in one word. */
    AMOUNT,
    /** A number of units. */
    COUNT,
    /** A day counted from today. */
    NEAR_DAY,
    /** Published or updated. */
    HINT,
    /** The same in a short line, where a line begins, or after a sign; elsewhere it is a word of the story. */
    FIRST_HINT,
    /** What comes between a hint and a name. */
    BY
}
