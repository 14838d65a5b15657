package org.isnad.page.text;

import org.isnad.arabic.Letter;

/** Judges lines one by one. Immutable, thread-safe. */
public final class LineKinds {
    /** A sentence has at least so many words. */
    private static final int SENTENCE = 4;
    /** With a question mark, an exclamation mark or a colon at its end it may be a headline, unless as long as this. */
    private static final int LONG_SENTENCE = 8;
    /** Words of a paragraph with no full stop at its end, which many outlets leave out: with a comma, and without. */
    private static final int CLAUSES = 12;

    private static final int PARAGRAPH = 20;
    /** So many function words are in any paragraph, and rarely in a menu printed as one line. */
    private static final int FUNCTION_WORDS = 2;

    private static final char FULL_STOP = '.';
    private static final char URDU_FULL_STOP = '\u06D4';
    private static final String OTHER_STOPS = "?!:" + Letter.QUESTION_MARK;
    private static final String CLOSING = "\"'\u00BB\u201C\u201D\u2019)]";

    private final WordList pointers = WordList.named("pointers.txt");
    private final WordList notices = WordList.named("notices.txt");
    private final WordList labels = WordList.named("labels.txt");
    private final WordList furniture = WordList.named("furniture.txt");
    private final WordList functionWords = WordList.named("function-words.txt");

    /** What a line is, of which {@code key} is the {@link Key}. */
    public LineKind of(String line, String key) {
        if (pointers.begins(key)) {
            return LineKind.POINTER;
        } else if (notices.begins(key)) {
            return LineKind.NOTICE;
        } else if (furniture.covers(key)) {
            return LineKind.FURNITURE;
        } else if (isArabic(line) && isProse(line, key)) {
            return LineKind.PROSE;
        }
        return labels.begins(key) ? LineKind.NOTICE : LineKind.SHORT;
    }

    private boolean isProse(String line, String key) {
        int words = Words.count(line);
        if (words >= shortestSentence(line)) {
            return true;
        }
        boolean clauses = words >= CLAUSES && line.indexOf(Letter.COMMA) >= 0;
        return (clauses || words >= PARAGRAPH) && functionWords(key) >= FUNCTION_WORDS;
    }

    /** How many words make a sentence of a line that ends as this one does. */
    private static int shortestSentence(String line) {
        int last = line.length() - 1;
        while (last > 0 && CLOSING.indexOf(line.charAt(last)) >= 0) {
            last--;
        }
        char sign = line.charAt(last);
        // Quirk: outlets end headlines and teasers, but no paragraph, with several full stops.
        boolean several = last > 0 && line.charAt(last - 1) == FULL_STOP;
        if (sign == FULL_STOP && !several || sign == URDU_FULL_STOP) {
            return SENTENCE;
        }
        return OTHER_STOPS.indexOf(sign) >= 0 ? LONG_SENTENCE : Integer.MAX_VALUE;
    }

    private long functionWords(String key) {
        return Words.stream(key).filter(functionWords::has).count();
    }

    /** Whether at least half of the letters are Arabic. */
    public static boolean isArabic(String text) {
        int arabic = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letter.isArabic(c)) {
                arabic++;
            } else if (Character.isLetter(c)) {
                other++;
            }
        }
        return arabic > 0 && arabic >= other;
    }
}
