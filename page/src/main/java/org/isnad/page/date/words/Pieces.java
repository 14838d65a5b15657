package org.isnad.page.date.words;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.function.IntToLongFunction;
import org.isnad.arabic.AlignedText;
import org.isnad.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A text cut into runs of digits, runs of letters, and signs one by one; white space parts them and is none. Letters
 * and digits are folded as {@link org.isnad.arabic.Folding} says, and Latin letters lose their accents. Piece numbers
 * run from zero. One thread at a time.
 */
public final class Pieces {
    private static final int LONGEST_NUMBER = 9;
    private static final int YEAR = 4;
    private static final long ASKED = 1L << 63;
    private static final char DOTLESS_I = '\u0131';
    private static final char[] BARE = bare();

    private final AlignedText text;
    private final String folded;
    private int size;
    private int[] starts = new int[16];
    private int[] ends = new int[16];
    /** Filled when first asked for: most pieces of a page are far from any date. */
    private final @Nullable String[] forms;
    /** What the vocabulary knows of each piece, and a bit that says that it was asked. */
    private final long[] kinds;

    private Pieces(AlignedText text) {
        this.text = text;
        this.folded = text.folded();
        for (int at = 0; at < folded.length(); ) {
            int end = end(at);
            if (!Character.isWhitespace(folded.charAt(at))) {
                add(at, end);
            }
            at = end;
        }
        this.forms = new String[size];
        this.kinds = new long[size];
    }

    /** Cuts a text; linear in its length. */
    public static Pieces of(String text) {
        return new Pieces(AlignedText.of(text));
    }

    private int end(int start) {
        int end = start + 1;
        if (isDigit(folded.charAt(start))) {
            while (end < folded.length() && isDigit(folded.charAt(end))) {
                end++;
            }
            return endsInClock(start, end) ? start + YEAR : end;
        } else if (Character.isLetter(folded.charAt(start))) {
            while (end < folded.length() && Character.isLetter(folded.charAt(end))) {
                end++;
            }
        }
        return end;
    }

    /** Quirk: what shows year and time apart on screen may leave no space between them, as in 3/8/201314:30. */
    private boolean endsInClock(int start, int end) {
        int hour = end - start - YEAR;
        boolean sized = (hour == 1 || hour == 2) && (folded.startsWith("19", start) || folded.startsWith("20", start));
        return sized && end + 1 < folded.length() && folded.charAt(end) == ':' && isDigit(folded.charAt(end + 1));
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size++] = end;
    }

    public int size() {
        return size;
    }

    public boolean isNumber(int piece) {
        return piece >= 0 && piece < size && isDigit(folded.charAt(starts[piece]));
    }

    public boolean isWord(int piece) {
        return piece >= 0 && piece < size && Character.isLetter(folded.charAt(starts[piece]));
    }

    /** Whether the piece is one of some signs. */
    public boolean isSign(int piece, String signs) {
        return piece >= 0 && piece < size && signs.indexOf(folded.charAt(starts[piece])) >= 0;
    }

    /** The sign, or the first letter or digit. */
    public char first(int piece) {
        return folded.charAt(starts[piece]);
    }

    /** How many letters or digits. */
    public int length(int piece) {
        return ends[piece] - starts[piece];
    }

    /** The number; -1 where the piece is none, or one too long for any date. */
    public int number(int piece) {
        return isNumber(piece) && length(piece) <= LONGEST_NUMBER ? Integer.parseInt(form(piece)) : -1;
    }

    /** Whether no white space stands between a piece and the one before. */
    public boolean touchesPrevious(int piece) {
        return piece > 0 && piece < size && ends[piece - 1] == starts[piece];
    }

    /** Whether a line begins with the piece. */
    public boolean beginsLine(int piece) {
        return piece == 0 || folded.substring(ends[piece - 1], starts[piece]).indexOf('\n') >= 0;
    }

    /** The first letter, digit or sign, without accents. */
    char firstLetter(int piece) {
        return bare(first(piece));
    }

    /** What the vocabulary knows of a piece, asked once. */
    long kinds(int piece, IntToLongFunction vocabulary) {
        if (kinds[piece] == 0) {
            kinds[piece] = vocabulary.applyAsLong(piece) | ASKED;
        }
        return kinds[piece] & ~ASKED;
    }

    /** The folded piece. */
    public String form(int piece) {
        String known = forms[piece];
        if (known == null) {
            known = bare(folded.substring(starts[piece], ends[piece]));
            forms[piece] = known;
        }
        return known;
    }

    /** The place in the text of the pieces from the first up to, without it, the last. */
    public Span span(int first, int end) {
        return text.original(starts[first], ends[end - 1]);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static String bare(String word) {
        char[] letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = bare(letters[i]);
        }
        return new String(letters);
    }

    private static char bare(char letter) {
        return letter < BARE.length ? BARE[letter] : letter;
    }

    /** Latin letters without their accents. */
    private static char[] bare() {
        char[] table = new char[0x250];
        for (char c = 0; c < table.length; c++) {
            table[c] =
                    Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        }
        table[DOTLESS_I] = 'i';
        return table;
    }
}
