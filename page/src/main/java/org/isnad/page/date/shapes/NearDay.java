package org.isnad.page.date.shapes;

/**
 * Today, yesterday.
 *
 * @param days from today
 */
public record NearDay(int days) implements When {}
