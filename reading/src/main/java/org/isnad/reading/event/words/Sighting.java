package org.isnad.reading.event.words;

import org.isnad.reading.lexicon.Agreement;
import org.isnad.reading.lexicon.Inflection;

/**
 * A word of a text seen as a form of a listed word.
 *
 * @param of the entry it is a form of
 * @param conjunction whether it begins with a conjunction
 * @param proclitic the preposition or the particle of the future it begins with, or zero
 * @param definite whether it has the article
 * @param pronoun whether it ends with a pronoun
 */
public record Sighting<T>(
        T of,
        Inflection inflection,
        Agreement agreement,
        boolean conjunction,
        char proclitic,
        boolean definite,
        boolean pronoun) {
    public boolean isNoun() {
        return inflection == Inflection.NOUN;
    }
}
