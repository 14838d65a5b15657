package org.isnad.reading.figure;

import java.util.Locale;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.ResourceException;

/** What a word beside a number tells of it; the words of each stand in {@code figures.lexicon}. */
enum Sense {
    /** Before it: about so many; part of the figure. */
    ABOUT,
    /** Before it: more than so many; not part of the figure. */
    PASSING,
    /** After it and its noun: about so many. */
    ABOUT_AFTER,
    PERCENT,
    /** Before it: a share in a hundred, where nothing is counted. */
    RATE,
    CURRENCY,
    /** A number of no value. */
    VAGUE,
    /** A few, before a plural. */
    FEW,
    /** One, after a noun. */
    ONE,
    /** What only looks like a number after a proclitic. */
    NO_NUMBER,
    /** Before one: it is no number. */
    EACH,
    BETWEEN,
    UP_TO,
    OR,
    /** Before digits with the article: so many of them, no place in a row. */
    PLURAL,
    /** Before a number: it does not count the things before. */
    WORTH,
    /** Nouns to which nothing after them belongs. */
    UNIT,
    /** Before two numbers: the first became the second. */
    CHANGE,
    /** Before digits: they name the thing. */
    NUMBERED,
    /** Before a number in words: they name the thing. */
    NUMBERED_PEOPLE,
    /** Beside a number of goals: the outcome of a match. */
    SCORE,
    GOAL,
    /** Between a figure and its part. */
    PART_BEFORE,
    /** After a part and its noun. */
    PART_AFTER,
    /** Between a part and its whole. */
    OUT_OF,
    /** Between a bare number and another: the first is a part of the second. */
    OF,
    /** Before the noun that a later number counts. */
    COUNTING,
    /** After a share: it is no quantity. */
    FRACTION_NAME,
    /** Duals that count nothing. */
    PAIR,
    /** After a number: nothing that is counted. */
    NOT_COUNTED;

    /**
     * The sense that an entry names in small letters.
     *
     * @throws ResourceException where there is none of the name
     */
    static Sense of(Block block) {
        String name = block.sole("class");
        for (Sense sense : values()) {
            if (sense.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name)) {
                return sense;
            }
        }
        throw block.problem("has the class '" + name + "', which is none");
    }
}
