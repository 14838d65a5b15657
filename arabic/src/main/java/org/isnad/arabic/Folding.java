package org.isnad.arabic;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Which characters count as the same when words are compared. In this order, and each character alone:
 *
 * <ul>
 *   <li>dropped: short vowels and other marks, tatweel, zero-width and bidi controls, soft hyphen;
 *   <li>hamza seats and madda to bare alef, waw, yeh; alef maqsura to yeh; teh marbuta to heh;
 *   <li>Persian and Urdu keheh, yeh and heh to the Arabic letters;
 *   <li>presentation forms to their letters (a ligature to several);
 *   <li>Arabic-Indic and Persian digits to ASCII, the Arabic percent, decimal and thousands signs to theirs;
 *   <li>every space to U+0020, every double quotation mark but guillemets to U+0022, every single one to U+0027, Latin
 *       letters to lower case.
 * </ul>
 *
 * Folding twice is folding once. Stateless, thread-safe.
 */
public final class Folding {
    /** Three characters that are none: what the table says of those that have no one character to fold to. */
    private static final char DROP = '\uFFFF';

    private static final char HIDE = '\uFFFE';
    private static final char EXPAND = '\uFDD0';

    private static final char FIRST_FORM = '\uFB50';
    private static final char LAST_FORM = '\uFEFC';

    private static final char[] TABLE = table();

    /**
     * What presentation forms fold to, looked up when first met: few texts hold any, and to ask for all would cost each
     * start of the program more than reading a page. Two threads that look up the same form find the same.
     */
    private static final @Nullable String[] FORMS = new String[LAST_FORM - FIRST_FORM + 1];

    private Folding() {}

    /** The folded form of a whole text; {@link AlignedText#of} also keeps the way back. */
    public static String fold(CharSequence text) {
        String whole = text.toString();
        char[] units = whole.toCharArray();
        int size = 0;
        for (char unit : units) {
            char folded = TABLE[unit];
            if (folded == EXPAND) {
                return foldExpanding(whole);
            }
            units[size] = folded;
            size += folded < HIDE ? 1 : 0;
        }
        return new String(units, 0, size);
    }

    private static String foldExpanding(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            append(text.charAt(i), out);
        }
        return out.toString();
    }

    /** Appends the folded form of one UTF-16 unit: nothing, one unit, or the letters of a ligature. */
    static void append(char c, StringBuilder out) {
        char folded = TABLE[c];
        if (folded == EXPAND) {
            out.append(several(c));
        } else if (folded < HIDE) {
            out.append(folded);
        }
    }

    /** Whether one UTF-16 unit folds to one, {@link #one}. */
    static boolean isOne(char c) {
        return TABLE[c] < HIDE && TABLE[c] != EXPAND;
    }

    static char one(char c) {
        return TABLE[c];
    }

    /** Whether folding drops the character: marks, tatweel, zero-width and bidi controls. */
    public static boolean drops(char c) {
        return TABLE[c] >= HIDE;
    }

    /** Whether the character is not to be seen at all: zero-width, bidi control, soft hyphen. Marks are seen. */
    static boolean hides(char c) {
        return TABLE[c] == HIDE;
    }

    /** The letters that a presentation form folds to. */
    static String several(char form) {
        String known = FORMS[form - FIRST_FORM];
        if (known == null) {
            known = expand(form);
            FORMS[form - FIRST_FORM] = known;
        }
        return known;
    }

    private static String expand(char form) {
        StringBuilder out = new StringBuilder();
        String letters = Normalizer.normalize(String.valueOf(form), Normalizer.Form.NFKC);
        for (int i = 0; i < letters.length(); i++) {
            char folded = TABLE[letters.charAt(i)];
            if (folded < HIDE) {
                out.append(folded == EXPAND ? form : folded);
            }
        }
        return out.toString();
    }

    private static char[] table() {
        char[] table = new char[0x10000];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        latin(table);
        letters(table);
        digits(table);
        signs(table);
        fill(table, FIRST_FORM, '\uFDFF', EXPAND);
        fill(table, '\uFE80', LAST_FORM, EXPAND);
        marks(table);
        hidden(table);
        return table;
    }

    private static void latin(char[] table) {
        for (char c = 'A'; c <= 'Z'; c++) {
            table[c] = (char) (c + 'a' - 'A');
        }
        for (char c = '\u00C0'; c <= '\u024F'; c++) {
            table[c] = Character.toLowerCase(c);
        }
    }

    private static void marks(char[] table) {
        fill(table, '\u0300', '\u036F', DROP);
        fill(table, '\u0610', '\u061A', DROP);
        fill(table, Letter.TATWEEL, Letter.TATWEEL, DROP);
        fill(table, Letter.FATHATAN, '\u065F', DROP);
        fill(table, '\u0670', '\u0670', DROP);
        fill(table, '\u06D6', '\u06DC', DROP);
        fill(table, '\u06DF', '\u06E4', DROP);
        fill(table, '\u06E7', '\u06E8', DROP);
        fill(table, '\u06EA', '\u06ED', DROP);
        fill(table, '\u08D3', '\u08E1', DROP);
        fill(table, '\u08E3', '\u08FF', DROP);
        fill(table, '\uFC5E', '\uFC63', DROP);
        fill(table, '\uFCF2', '\uFCF4', DROP);
        fill(table, '\uFE70', '\uFE7F', DROP);
    }

    private static void hidden(char[] table) {
        fill(table, '\u00AD', '\u00AD', HIDE);
        fill(table, '\u061C', '\u061C', HIDE);
        fill(table, '\u200B', '\u200F', HIDE);
        fill(table, '\u202A', '\u202E', HIDE);
        fill(table, '\u2060', '\u2069', HIDE);
        fill(table, '\uFE00', '\uFE0F', HIDE);
        fill(table, '\uFEFF', '\uFEFF', HIDE);
        fill(table, EXPAND, EXPAND, HIDE);
        fill(table, '\uFFFE', '\uFFFF', HIDE);
    }

    private static void letters(char[] table) {
        table[Letter.ALEF_HAMZA_ABOVE] = Letter.ALEF;
        table[Letter.ALEF_HAMZA_BELOW] = Letter.ALEF;
        table[Letter.ALEF_MADDA] = Letter.ALEF;
        table[Letter.ALEF_WASLA] = Letter.ALEF;
        table[Letter.WAW_HAMZA] = Letter.WAW;
        table[Letter.YEH_HAMZA] = Letter.YEH;
        table[Letter.ALEF_MAKSURA] = Letter.YEH;
        table[Letter.FARSI_YEH] = Letter.YEH;
        table[Letter.TEH_MARBUTA] = Letter.HEH;
        table[Letter.HEH_DOACHASHMEE] = Letter.HEH;
        fill(table, '\u06C0', '\u06C3', Letter.HEH);
        table['\u06D5'] = Letter.HEH;
        table[Letter.KEHEH] = Letter.KAF;
        table['\u06AA'] = Letter.KAF;
    }

    private static void digits(char[] table) {
        for (int d = 0; d < 10; d++) {
            table['\u0660' + d] = (char) ('0' + d);
            table['\u06F0' + d] = (char) ('0' + d);
        }
    }

    private static void signs(char[] table) {
        table['\u066A'] = '%';
        table['\u066B'] = '.';
        table['\u066C'] = ',';
        each(table, "\u201C\u201D\u201E\u201F\u2033\uFF02", '"');
        each(table, "\u2018\u2019\u201A\u201B\u2032\uFF07", '\'');
        each(table, "\t\u000B\f\r\u00A0\u1680\u2028\u2029\u202F\u205F\u3000", ' ');
        fill(table, '\u2000', '\u200A', ' ');
    }

    private static void fill(char[] table, char first, char last, char folded) {
        for (int c = first; c <= last; c++) {
            table[c] = folded;
        }
    }

    private static void each(char[] table, String characters, char folded) {
        for (int i = 0; i < characters.length(); i++) {
            table[characters.charAt(i)] = folded;
        }
    }
}
