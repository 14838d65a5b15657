package org.isnad.reading.time.words;

/** A numeral as it grows word by word. */
final class Numeral {
    private static final long THOUSAND = 1000;

    private double total;
    private double group;
    private double last;

    Numeral(double first) {
        this.group = first;
        this.last = first;
        if (first >= THOUSAND && isScale((long) first)) {
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

    /** Takes a word that stands right after the last: ten after a unit, or a larger scale; false where it cannot. */
    boolean follow(long word) {
        boolean teen = word == 10 && last < 10 && last == Math.rint(last);
        boolean scale = isScale(word) && last < word;
        if (!teen && !scale) {
            return false;
        }
        if (group == 0) {
            total *= word;
        } else {
            group = teen ? group + word : group * word;
        }
        last = word;
        if (word >= THOUSAND) {
            close();
        }
        return true;
    }

    /** Takes a word that is joined to the last by and: tens to a unit, less to hundreds and thousands. */
    boolean join(long word) {
        boolean tens = last < 10 && word >= 20 && word < 100 && word % 10 == 0;
        if (word == 0 || !tens && (last < 100 || word >= last)) {
            return false;
        }
        group += word;
        last = word;
        return true;
    }

    private static boolean isScale(long word) {
        return word == 100 || word == THOUSAND || word == 1_000_000 || word == 1_000_000_000;
    }
}
