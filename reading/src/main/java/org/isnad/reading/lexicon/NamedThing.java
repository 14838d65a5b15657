package org.isnad.reading.lexicon;

/**
 * Something known by name that speaks or hands on.
 *
 * @param name as it is written in {@code names.lists}
 * @param kind {@link WordClass#COUNTRY}, {@link WordClass#CAPITAL}, {@link WordClass#AGENCY}, {@link WordClass#OUTLET}
 *     or {@link WordClass#PLATFORM}
 * @param words how many words the name has
 */
public record NamedThing(String name, WordClass kind, int words) {}
