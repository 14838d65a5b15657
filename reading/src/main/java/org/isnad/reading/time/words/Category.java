package org.isnad.reading.time.words;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.ResourceException;

/**
 * What a word can be within a time expression. The words of each stand in {@code times.lexicon}, with the value that is
 * described here; {@code times.rules} says how they combine.
 */
public enum Category {
    /** 1 for Monday to 7 for Sunday. */
    WEEKDAY,
    /** The same without the article, which is also a number or a name. */
    BAREDAY,
    /** A month of the solar year that can be nothing else: 1 to 12. */
    MONTH,
    /** A month of the solar year whose name is also another word: 1 to 12. */
    MONTHISH,
    /** The same, where even a preposition before it tells nothing: 1 to 12. */
    MONTHRARE,
    /** A month of the Hijri year that can hardly be anything else: 1 to 12. */
    HIJRI,
    /** A month of the Hijri year whose name is also another word or a person's: 1 to 12. */
    HIJRISH,
    /** SP, SU, FA, WI. */
    SEASON,
    /** The same with the article. */
    THESEASON,
    /** A day known by its date without the year: year, month, day parted by dashes. */
    KNOWNDAY,
    /** What happened on such a day. */
    DEED,
    /** A feast of the Hijri year: month, dash, day. */
    FEAST,
    /** A feast of the solar year: month, dash, day. */
    HOLIDAY,
    /** A day told from today, in days. */
    SHIFTDAY,
    /** Today, which is also a day told from another or a mere name. */
    TODAY,
    /** MO, AF, EV, NI, before the day it is part of. */
    PART,
    /** The same as an adverb, after a day or a clock time. */
    PARTADVERB,
    /** The part of a day with the article. */
    THEPART,
    /** Tonight: NI. */
    TONIGHT,
    /** The night, of which one speaks also in general: NI. */
    THENIGHT,
    MIDNIGHT,
    MIDDAY,
    DAYWORD,
    MONTHWORD,
    YEARWORD,
    HOURWORD,
    /** The minute, counted from the beginning of a match. */
    MATCHMINUTE,
    CENTURYWORD,
    /** A unit's name, singular, indefinite: the name of a {@link Unit}. */
    UNIT,
    /** Two of a unit. */
    DUAL,
    /** Several, three to ten. */
    UNITS,
    /** The same, where the word is hardly ever another. */
    LOOSEUNITS,
    /** The same, where the word is more often another. */
    UNITISH,
    THEUNIT,
    THEDUAL,
    THEUNITS,
    /** The unit a fraction is of, as it stands after a number: «and a half of the year». */
    HALF,
    QUARTER,
    ANDHALF,
    ANDQUARTER,
    ANDTHIRD,
    LESSQUARTER,
    LESSTHIRD,
    /** Last, this, next, after a unit's or a month's name: in units from the present one. */
    DIRECTION,
    /** The same where it can place any noun in time. */
    ADJECTIVE,
    /** Latest: of the units up to now. */
    LAST,
    THIS,
    THAT,
    SAME,
    /** Following or preceding another date: in units. */
    FOLLOWING,
    /** The place in a row: 1 and on. */
    ORDINAL,
    /** An hour as an ordinal: 1 to 12. */
    HOURTH,
    /** A word of a numeral: no value. */
    NUMERAL,
    ONE,
    /** Any number in digits or words. */
    NUMBER,
    /** A number in digits that can be a day, an hour, a year. */
    DAY,
    HOUR,
    YEAR,
    /** The same, unless it is a round number, which is more often a count. */
    ODDYEAR,
    /** A number in words that can be a year. */
    SPELLED,
    /** Two years in one token, parted by a slash. */
    YEARS,
    CLOCK,
    /** An hour and its minutes in four digits. */
    HHMM,
    /** Day, month and year in digits: year, month, day parted by dashes. */
    DATE,
    /** Month and year in digits: year, dash, month. */
    MONTHDATE,
    /** Begin, middle, end of something: no value. */
    EDGE,
    /** Q for a quarter, H for a half of a year. */
    PORTION,
    /** A decade of a century: its tens. */
    DECADES,
    APPROX,
    /** Some, few, many. */
    FEW,
    /** Tens, hundreds, thousands of. */
    MANY,
    EVERY,
    /** A unit with the article, in which something is so often: a duration. */
    PERUNIT,
    /** The year of a league. */
    LEAGUEYEAR,
    /** How often something is: a duration. */
    REPEATED,
    AGO,
    AFTER,
    SINCE,
    DURING,
    IN,
    OF,
    TO,
    BETWEEN,
    /** In and nothing else. */
    WITHIN,
    /** What opens a relative clause. */
    WHICH,
    FROM,
    /** At, before an hour. */
    AT,
    AND,
    BY,
    FOR,
    OR,
    ARTICLE,
    ERA,
    HIJRIERA,
    BC,
    FISCAL,
    ZONE,
    /** That extends from one date to another. */
    STRETCH,
    /** A stretch of no fixed length. */
    PERIOD,
    /** A reference to past, present, future: its TIMEX3 value. */
    REF,
    /** The same as a noun, which only a preposition tells from its other meanings. */
    NOUNREF,
    /** A while ago, after «since» or «after»: its TIMEX3 value. */
    WHILE,
    /** The same, where it is not «close to». */
    SOON,
    /** The present moment, after «until»: its TIMEX3 value. */
    NOWNOUN,
    /** A time that is told apart as past or future by the clause. */
    LATER,
    /** After that or before that: 1 or -1. */
    THEREAFTER,
    /** At the time just spoken of. */
    THEN,
    /** A unit that ages are told in. */
    AGEUNIT,
    /** A singular unit that ages are told in. */
    YEARSOLD,
    /** Already before, where it is not «on the part of»: its TIMEX3 value. */
    PRIOR,
    /** What tells a month of fasting from a person of its name. */
    FAST,
    /** What makes a number of years an age. */
    AGE,
    /** The same, where the number comes next. */
    AGED,
    /** What makes a number of four digits a count. */
    COUNTED,
    /** What makes a number of four digits a name. */
    NUMBERED,
    /** A word after which a bare number of four digits is a year. */
    EVENT,
    /** A word that can follow a year but no count. */
    FUNCTION,
    /** What an adjective of time is not followed by: one who comes or goes somewhere is. */
    TOWARDS,
    /** A name that only looks like a time. */
    NAME,
    /** What speaks of the future. */
    FUTURE,
    /** What speaks of the past. */
    PAST,
    /** What opens a clause of its own. */
    CLAUSE,
    COMMA,
    SLASH,
    DASH,
    OPEN,
    CLOSE,
    /** Any mark, and the end of the text. */
    MARK,
    /** Any word with the article. */
    DEFINITE,
    /** Any word. */
    WORD;

    private static final Map<String, Category> NAMED =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Category::name, Function.identity()));

    /**
     * The category that an entry of a resource names.
     *
     * @throws ResourceException where there is none of the name
     */
    public static Category named(Block entry, String name) {
        Category category = NAMED.get(name);
        if (category == null) {
            throw entry.problem("names '" + name + "', which is none of " + Arrays.toString(values()));
        }
        return category;
    }
}
