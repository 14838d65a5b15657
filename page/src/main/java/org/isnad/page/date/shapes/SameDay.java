package org.isnad.page.date.shapes;

/** No day: a time of the clock alone, of the day that was told before. */
public record SameDay() implements When {}
