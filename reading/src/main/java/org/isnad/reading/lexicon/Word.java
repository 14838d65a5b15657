package org.isnad.reading.lexicon;

import org.jspecify.annotations.Nullable;

/**
 * What a folded form can be, seen without its story.
 *
 * @param stem the form without conjunction, proclitic preposition and article
 * @param classes bits of {@link WordClass}
 * @param cue the reporting word it can be
 * @param conjunction whether it begins with a conjunction
 * @param proclitic the preposition or future particle it begins with, or zero
 * @param definite whether it has the article
 * @param pronoun whether it ends in an object or possessive pronoun that was taken off to find the cue
 */
public record Word(
        String stem,
        long classes,
        @Nullable CueForm cue,
        boolean conjunction,
        char proclitic,
        boolean definite,
        boolean pronoun) {
    public boolean is(WordClass wordClass) {
        return (classes & wordClass.bit()) != 0;
    }

    /** Whether it is of at least one of these classes. */
    public boolean isAny(long bits) {
        return (classes & bits) != 0;
    }
}
