package org.isnad.arabic;

import java.text.Normalizer;

/**
 * Which characters count as the same when words are compared. In this order, and each character alone:
 *
 * <ul>
 *   <li>dropped: short vowels and other marks, tatweel, zero-width and bidi controls, soft hyphen;
 *   <li>hamza seats and madda to bare alef, waw, yeh; alef maqsura to yeh; teh marbuta to heh;
 *   <li>Persian and Urdu keheh, yeh and heh to the Arabic letters;
 *   <li>presentation forms to their letters (a ligature to several);
 *   <li>Arabic-Indic and Persian digits to ASCII, the Arabic percent, decimal and thousands signs to theirs;
 *   <li>every space to U+0020, every double quotation mark but guillemets to U+0022, Latin letters to lower case.
 * </ul>
 *
 * Folding twice is folding once. Stateless, thread-safe.
 */
public final class Folding {
    private static final char DROP = '\uFFFF';
    private static final char EXPAND = '\uFFFE';
    private static final char[] TABLE = table();

    private Folding() {}

    /** The folded form of a whole text; {@link AlignedText#of} also keeps the way back. */
    public static String fold(CharSequence text) {
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
            String letters = compatible(c);
            for (int i = 0; i < letters.length(); i++) {
                char letter = TABLE[letters.charAt(i)];
                if (letter != DROP) {
                    out.append(letter);
                }
            }
        } else if (folded != DROP) {
            out.append(folded);
        }
    }

    /** Whether folding drops the character: marks, tatweel, zero-width and bidi controls. */
    public static boolean drops(char c) {
        return TABLE[c] == DROP;
    }

    private static String compatible(char c) {
        return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
    }

    private static char[] table() {
        char[] table = new char[0x10000];
        for (int c = 0; c < table.length; c++) {
            table[c] = (char) c;
        }
        latin(table);
        marks(table);
        letters(table);
        digits(table);
        signs(table);
        presentationForms(table);
        return table;
    }

    private static void latin(char[] table) {
        for (char c = 'A'; c <= 'Z'; c++) {
            table[c] = (char) (c + 'a' - 'A');
        }
        for (char c = '\u00C0'; c <= '\u024F'; c++) {
            char lower = Character.toLowerCase(c);
            table[c] = lower;
        }
    }

    private static void marks(char[] table) {
        drop(table, '\u0610', '\u061A');
        drop(table, Letter.FATHATAN, '\u065F');
        drop(table, '\u0670', '\u0670');
        drop(table, '\u06D6', '\u06DC');
        drop(table, '\u06DF', '\u06E4');
        drop(table, '\u06E7', '\u06E8');
        drop(table, '\u06EA', '\u06ED');
        drop(table, '\u08D3', '\u08FF');
        drop(table, Letter.TATWEEL, Letter.TATWEEL);
        drop(table, '\u00AD', '\u00AD');
        drop(table, '\u200B', '\u200F');
        drop(table, '\u202A', '\u202E');
        drop(table, '\u2060', '\u2069');
        drop(table, '\uFE00', '\uFE0F');
        drop(table, '\uFEFF', '\uFEFF');
    }

    private static void drop(char[] table, char first, char last) {
        for (int c = first; c <= last; c++) {
            table[c] = DROP;
        }
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
        table[Letter.HEH_GOAL] = Letter.HEH;
        table[Letter.HEH_DOACHASHMEE] = Letter.HEH;
        table['\u06D5'] = Letter.HEH;
        table['\u06C0'] = Letter.HEH;
        table[Letter.KEHEH] = Letter.KAF;
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
        for (char c : new char[] {'\u201C', '\u201D', '\u201E', '\u201F', '\u2033', '\uFF02'}) {
            table[c] = '"';
        }
        for (int c = 0; c < table.length; c++) {
            if (Character.isSpaceChar((char) c) || c == '\t' || c == '\r' || c == '\f' || c == '\u000B') {
                table[c] = ' ';
            }
        }
    }

    private static void presentationForms(char[] table) {
        for (int c = 0xFB50; c <= 0xFEFC; c++) {
            if (c > 0xFDFF && c < 0xFE70 || !Character.isDefined(c)) {
                continue;
            }
            String letters = compatible((char) c);
            if (letters.length() == 1) {
                table[c] = table[letters.charAt(0)];
            } else {
                table[c] = EXPAND;
            }
        }
    }
}
