package org.isnad.reading.number;

/** A number as it grows word by word. */
final class Numeral {
    private static final long THOUSAND = 1000;

    private double total;
    private double group;
    private double last;
    private double scale = 1;

    private static final double ANY = 50;

    private Numeral(double first, double last) {
        this.group = first;
        this.last = last;
    }

    /** One that begins with digits, which any scale may follow: «1249 thousand». */
    static Numeral ofDigits(double first) {
        return new Numeral(first, Math.min(first, ANY));
    }

    /** One that begins with a word of the value. */
    static Numeral ofWord(double first) {
        Numeral numeral = new Numeral(first, first);
        numeral.begin(first);
        return numeral;
    }

    private void begin(double first) {
        if (first >= THOUSAND && NumberWords.isScale(first)) {
            scale = first;
            close();
        }
    }

    /** What has been read so far is whole: a smaller scale after it multiplies only what comes between. */
    private void close() {
        total += group;
        group = 0;
    }

    double value() {
        return total + group;
    }

    /** The scale of a thousand and more that it ends with, else one. */
    double scale() {
        return scale;
    }

    double last() {
        return last;
    }

    /** Takes a word that stands right after the last: ten after a unit, or a larger scale; false where it cannot. */
    boolean follow(double word) {
        boolean teen = word == 10 && last < 10 && last == Math.rint(last);
        boolean larger = NumberWords.isScale(word) && last < word;
        if (!teen && !larger) {
            return false;
        }
        if (group == 0) {
            total *= word;
        } else {
            group = teen ? group + word : group * word;
        }
        last = word;
        if (word >= THOUSAND) {
            scale = word;
            close();
        }
        return true;
    }

    /** Takes a word that is joined to the last by and: tens to a unit, less to hundreds and thousands. */
    boolean join(double word) {
        boolean tens = last < 10 && word >= 20 && word < 100 && word % 10 == 0;
        if (word <= 0 || !tens && (last < 100 || word >= last)) {
            return false;
        }
        group += word;
        last = word;
        scale = 1;
        if (word >= THOUSAND && NumberWords.isScale(word)) {
            close();
        }
        return true;
    }
}
