package org.isnad.reading.lexicon;

import org.isnad.arabic.Letter;

/**
 * What the ending of a word tells of it. A stem is folded, where teh marbuta is heh; a written word has its own
 * letters.
 */
public final class Endings {
    /** The sound masculine plural of a subject, and the plural of the imperfect. */
    public static final String PLURAL = "" + Letter.WAW + Letter.NOON;
    /** The sound masculine plural in its other cases. */
    public static final String OBLIQUE_PLURAL = "" + Letter.YEH + Letter.NOON;
    /** The sound feminine plural. */
    static final String FEMININE_PLURAL = "" + Letter.ALEF + Letter.TEH;
    /** The plural of the perfect, and of the imperfect without its noon. */
    static final String VERB_PLURAL = "" + Letter.WAW + Letter.ALEF;

    static final String DUAL = "" + Letter.ALEF + Letter.NOON;
    /** «We», of the perfect. */
    static final String WE = "" + Letter.NOON + Letter.ALEF;

    private static final String NISBA_FEMININE = "" + Letter.YEH + Letter.HEH;
    private static final String NISBA_PLURAL = Letter.YEH + PLURAL;
    private static final String NISBA_OBLIQUE = Letter.YEH + OBLIQUE_PLURAL;
    private static final String NISBA_DUAL = Letter.YEH + DUAL;
    private static final String ALEF_FATHATAN = "" + Letter.ALEF + Letter.FATHATAN;
    private static final String FATHATAN_ALEF = "" + Letter.FATHATAN + Letter.ALEF;

    private Endings() {}

    /** Whether the stem can be an adjective of origin or belonging: «Egyptian», in any number and gender. */
    public static boolean isNisba(String stem) {
        return endsInYeh(stem)
                || stem.endsWith(NISBA_FEMININE)
                || stem.endsWith(NISBA_OBLIQUE)
                || stem.endsWith(NISBA_PLURAL)
                || stem.endsWith(NISBA_DUAL);
    }

    /** Whether the stem can be a plural of people: «officials», «Egyptians». */
    public static boolean isPeople(String stem) {
        return isSoundPlural(stem) || stem.endsWith(NISBA_OBLIQUE);
    }

    /** Whether the stem can be a sound masculine plural as a subject has it. */
    public static boolean isSoundPlural(String stem) {
        return stem.endsWith(PLURAL);
    }

    /** Whether the stem can be a sound masculine plural that is no subject. */
    public static boolean isObliquePlural(String stem) {
        return stem.endsWith(OBLIQUE_PLURAL);
    }

    /** Whether the stem ends as family names and adjectives of origin do. */
    public static boolean endsInYeh(String stem) {
        return !stem.isEmpty() && stem.charAt(stem.length() - 1) == Letter.YEH;
    }

    /** Whether a written word has the feminine ending. */
    public static boolean hasTehMarbuta(String written) {
        return !written.isEmpty() && written.charAt(written.length() - 1) == Letter.TEH_MARBUTA;
    }

    /** Whether a written word has the vowels of an indefinite accusative, before its alef or on it. */
    public static boolean isWrittenAccusative(String written) {
        return written.endsWith(ALEF_FATHATAN) || written.endsWith(FATHATAN_ALEF);
    }
}
