package org.isnad.page.bytes;

import org.isnad.arabic.Letter;

/**
 * How much sense a text makes as Arabic, which tells whether it was decoded rightly.
 *
 * @param beyondAscii characters that are not ASCII
 * @param letters those of them that are Arabic letters
 * @param articles how often the two letters of the article stand together
 */
record Sense(int beyondAscii, int letters, int articles) {
    /** Of a hundred characters beyond ASCII, so many are Arabic letters if the encoding is right. */
    private static final int LETTERS = 85;
    /** One in so many Arabic letters at most belongs to an article; Cyrillic read as Arabic has none. */
    private static final int ARTICLE = 40;

    static Sense of(String text) {
        int beyondAscii = 0;
        int letters = 0;
        int articles = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            beyondAscii += c > 0x7F ? 1 : 0;
            letters += Letter.isArabic(c) ? 1 : 0;
            articles += c == Letter.LAM && i > 0 && text.charAt(i - 1) == Letter.ALEF ? 1 : 0;
        }
        return new Sense(beyondAscii, letters, articles);
    }

    boolean isArabic() {
        return letters > 0 && 100L * letters >= (long) LETTERS * beyondAscii && (long) ARTICLE * articles >= letters;
    }
}
