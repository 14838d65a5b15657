package org.isnad.arabic.stem;

import org.isnad.arabic.Clitics;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Letter;
import org.isnad.arabic.SegmentKind;
import org.isnad.arabic.Segmentation;

/**
 * Light stems: a noun with and without article, particles and pronoun, with the endings of gender, number and case, is
 * one; so is a verb of the past with the endings of its subjects. An ending is taken off only where newspapers write
 * what is left, and three letters at least are left: the forces (whose first three letters are a lone power's) stay
 * forces, and Lebanon does not become milk. After Larkey, Ballesteros and Connell's light stemming (SIGIR 2002), with a
 * lexicon where theirs cuts blindly. Broken plurals are looked up in {@code plurals.txt}, and words that only look
 * inflected in {@code whole.txt}. Immutable, thread-safe.
 */
public final class LightStem {
    private static final int SHORTEST = 3;
    /** Words so long that nobody wrote before keep their meaning without the ending. */
    private static final int LONG = 5;

    /** How much likelier, as logarithms, the rest must be than the word, for endings that many names have too. */
    private static final double CLEARLY = 0.7;

    private static final double AS_LIKELY = -0.5;
    private static final double NOT_MUCH_RARER = -1.5;

    private final Clitics lexicon;
    private final WordPairs plurals;
    private final WordPairs whole;

    private LightStem(Clitics lexicon, WordPairs plurals, WordPairs whole) {
        this.lexicon = lexicon;
        this.plurals = plurals;
        this.whole = whole;
    }

    /** With the lexicons that come with the program. */
    public static LightStem standard() {
        return Standard.STEM;
    }

    private static final class Standard {
        static final LightStem STEM =
                new LightStem(Clitics.standard(), WordPairs.of("plurals.txt"), WordPairs.of("whole.txt"));
    }

    /** The stem of a word that was taken apart, folded; never empty for a word that is not. */
    public String of(Segmentation word) {
        String base = word.looseBase();
        if (whole.has(base)) {
            return Folding.fold(whole.first(base));
        }
        return Folding.fold(without(plurals.first(base), word.has(SegmentKind.ARTICLE)));
    }

    private String without(String word, boolean definite) {
        int length = word.length();
        if (length <= SHORTEST || !Letter.isArabic(word.charAt(0))) {
            return word;
        }
        char last = word.charAt(length - 1);
        char before = word.charAt(length - 2);
        switch (last) {
            case Letter.TEH_MARBUTA:
                return shortened(word, 1);
            case Letter.TEH:
                return before == Letter.ALEF ? sound(word) : past(word);
            case Letter.NOON:
                return numbered(word, before);
            case Letter.ALEF:
                return definite ? word : counted(word, before);
            default:
                return word;
        }
    }

    private static String shortened(String word, int letters) {
        int rest = word.length() - letters;
        return rest < SHORTEST ? word : word.substring(0, rest);
    }

    /** The sound feminine plural. */
    private String sound(String word) {
        String rest = shortened(word, 2);
        boolean known = weight(rest + Letter.TEH_MARBUTA) > 0 || weight(rest) > 0 || rest.length() >= LONG;
        return known ? rest : word;
    }

    /** The verb of the past whose subject is feminine. */
    private String past(String word) {
        String rest = shortened(word, 1);
        return isAsUsual(rest, word, AS_LIKELY) ? rest : word;
    }

    /** The sound masculine plural and the dual, of words with teh marbuta too. */
    private String numbered(String word, char before) {
        if (before != Letter.WAW && before != Letter.YEH && before != Letter.ALEF) {
            return word;
        }
        String rest = shortened(word, 2);
        if (before != Letter.WAW && rest.length() > SHORTEST && rest.charAt(rest.length() - 1) == Letter.TEH) {
            String one = rest.substring(0, rest.length() - 1);
            if (isAsUsual(one + Letter.TEH_MARBUTA, word, CLEARLY)) {
                return one;
            }
        }
        return isAsUsual(rest, word, before == Letter.ALEF ? CLEARLY : NOT_MUCH_RARER) ? rest : word;
    }

    /** The accusative without article, as after numbers; and the plural of verbs. */
    private String counted(String word, char before) {
        if (before == Letter.WAW) {
            String verb = shortened(word, 2);
            return isAsUsual(verb, word, NOT_MUCH_RARER) ? verb : word;
        }
        String rest = shortened(word, 1);
        return isAsUsual(rest, word, before == Letter.YEH ? CLEARLY : AS_LIKELY) ? rest : word;
    }

    private boolean isAsUsual(String rest, String word, double distance) {
        double weight = weight(rest);
        return rest.length() < word.length() && weight > 0 && weight - Math.max(0, weight(word)) >= distance;
    }

    private double weight(String stem) {
        return lexicon.weight(stem);
    }
}
