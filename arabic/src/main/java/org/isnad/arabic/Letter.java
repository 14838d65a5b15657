package org.isnad.arabic;

/** Names for the letters and marks that the code speaks of, so that it reads left to right. */
public final class Letter {
    public static final char ALEF = '\u0627';
    public static final char ALEF_MADDA = '\u0622';
    public static final char ALEF_HAMZA_ABOVE = '\u0623';
    public static final char ALEF_HAMZA_BELOW = '\u0625';
    public static final char ALEF_WASLA = '\u0671';
    public static final char HAMZA = '\u0621';
    public static final char WAW_HAMZA = '\u0624';
    public static final char YEH_HAMZA = '\u0626';
    public static final char BEH = '\u0628';
    public static final char TEH_MARBUTA = '\u0629';
    public static final char TEH = '\u062A';
    public static final char THEH = '\u062B';
    public static final char JEEM = '\u062C';
    public static final char DAL = '\u062F';
    public static final char THAL = '\u0630';
    public static final char ZAIN = '\u0632';
    public static final char SEEN = '\u0633';
    public static final char SHEEN = '\u0634';
    public static final char SAD = '\u0635';
    public static final char DAD = '\u0636';
    public static final char TAH = '\u0637';
    public static final char GHAIN = '\u063A';
    public static final char FEH = '\u0641';
    public static final char QAF = '\u0642';
    public static final char KAF = '\u0643';
    public static final char LAM = '\u0644';
    public static final char MEEM = '\u0645';
    public static final char NOON = '\u0646';
    public static final char HEH = '\u0647';
    public static final char WAW = '\u0648';
    public static final char ALEF_MAKSURA = '\u0649';
    public static final char YEH = '\u064A';
    public static final char TATWEEL = '\u0640';
    public static final char FATHATAN = '\u064B';
    public static final char SHADDA = '\u0651';
    public static final char KEHEH = '\u06A9';
    public static final char FARSI_YEH = '\u06CC';
    public static final char HEH_GOAL = '\u06C1';
    public static final char HEH_DOACHASHMEE = '\u06BE';
    public static final char COMMA = '\u060C';
    public static final char SEMICOLON = '\u061B';
    public static final char QUESTION_MARK = '\u061F';

    private Letter() {}

    /** Whether the character is a letter of the Arabic script, presentation forms included. */
    public static boolean isArabic(char c) {
        return (c >= '\u0620' && c <= '\u06FF' || c >= '\u0750' && c <= '\u077F' || c >= '\uFB50' && c <= '\uFEFC')
                && Character.isLetter(c);
    }
}
