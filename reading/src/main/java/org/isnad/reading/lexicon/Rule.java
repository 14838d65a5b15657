package org.isnad.reading.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * One way of reporting, as {@code attribution.rules} describes it.
 *
 * @param name stands in every statement that the rule finds
 * @param gloss what it looks for, in one line of English
 * @param reliability share, 0 to 1, of its statements that have the right content and speaker; {@code null} where it
 *     has not been measured
 */
public record Rule(String name, String gloss, @Nullable Double reliability) {}
