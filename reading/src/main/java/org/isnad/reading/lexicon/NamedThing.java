package org.isnad.reading.lexicon;

/**
 * Something known by name that speaks or hands on.
 *
 * @param name its first form in {@code names.lists}, whichever of its forms was met
 * @param kind {@link WordClass#COUNTRY}, {@link WordClass#CAPITAL}, {@link WordClass#AGENCY}, {@link WordClass#OUTLET}
 *     or {@link WordClass#PLATFORM}
 * @param words how many words the name has
 */
public record NamedThing(String name, WordClass kind, int words) {}
