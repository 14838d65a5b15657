package org.isnad.reading.figure;

import org.isnad.reading.figure.FigureWords.Begin;
import org.jspecify.annotations.Nullable;

/**
 * A quantity as it is being read.
 *
 * @param begin where it begins, with the word that makes it about so many
 * @param number the token where its number begins
 * @param end the token after its last
 * @param value its number or the lower end of its range; not a number where it tells none
 * @param high the upper end of its range; not a number where it is none
 * @param about whether it is about so many
 * @param form how it is told
 * @param noun what it counts
 */
record Quantity(
        Begin begin,
        int number,
        int end,
        double value,
        double high,
        boolean about,
        Form form,
        @Nullable Noun noun) {
    /** How a quantity is told. */
    enum Form {
        DIGITS,
        WORDS,
        /** A number in words that has the article. */
        DEFINITE,
        SHARE,
        RANGE,
        PERCENT,
        VAGUE,
        ONE,
        DUAL,
        /** A dual whose ending is lost to the noun that follows. */
        JOINED_DUAL
    }

    /**
     * What is counted.
     *
     * @param text as in the story
     * @param end the token after it; the quantity's own end where it stands before
     */
    record Noun(String text, int end) {}

    static Quantity of(Begin begin, int end, double value, Form form) {
        return new Quantity(begin, begin.token(), end, value, Double.NaN, false, form, null);
    }

    Quantity from(Begin wider) {
        return new Quantity(wider, number, end, value, high, true, form, noun);
    }

    Quantity to(int otherEnd, Form otherForm) {
        return new Quantity(begin, number, otherEnd, value, high, about, otherForm, noun);
    }

    Quantity between(double low, double upper, int otherEnd) {
        return new Quantity(begin, number, otherEnd, low, upper, about, Form.RANGE, noun);
    }

    Quantity counting(Noun counted) {
        return new Quantity(begin, number, end, value, high, about, form, counted);
    }

    Quantity aboutSo() {
        return new Quantity(begin, number, end, value, high, true, form, noun);
    }

    /** The token after it and, where what it counts follows, after that. */
    int nounEnd() {
        return noun == null ? end : Math.max(end, noun.end());
    }

    boolean hasNounAfter() {
        return noun != null && noun.end() > end;
    }
}
