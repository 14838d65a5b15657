package org.isnad.page.date.shapes;

/** Which of two numbers is the day. */
public enum Order {
    DAY_FIRST,
    MONTH_FIRST,
    /** They can be either. */
    OPEN,
    /** The month is named, or the year comes first. */
    NAMED
}
