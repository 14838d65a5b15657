package org.isnad.arabic;

/**
 * One way to take a word apart, in numbers of letters.
 *
 * @param conjunction letters of the conjunction
 * @param particle letters of the particle
 * @param article letters of the article, one where the alef is not written
 * @param pronoun letters of the pronoun
 * @param length letters of the whole word
 * @param change how the stem's end would be spelled without the pronoun
 * @param price how rare such affixes are, as the negative logarithm of how often they come
 */
record Cut(int conjunction, int particle, int article, int pronoun, int length, Change change, double price) {
    /** What a pronoun does to the spelling of the stem before it. */
    enum Change {
        NONE,
        /** Teh stands for teh marbuta. */
        TEH_MARBUTA,
        /** Alef stands for alef maqsura, which folds to yeh. */
        YEH,
        /** The silent alef after the waw of the plural is not written. */
        ALEF,
        /** Hamza at the end has found a seat. */
        HAMZA
    }

    int stem() {
        return conjunction + particle + article;
    }

    int stemEnd() {
        return length - pronoun;
    }

    boolean isWhole() {
        return stem() == 0 && pronoun == 0;
    }

    int start(SegmentKind kind) {
        switch (kind) {
            case CONJUNCTION:
                return 0;
            case PARTICLE:
                return conjunction;
            case ARTICLE:
                return conjunction + particle;
            case STEM:
                return stem();
            default:
                return stemEnd();
        }
    }

    int end(SegmentKind kind) {
        switch (kind) {
            case CONJUNCTION:
                return conjunction;
            case PARTICLE:
                return conjunction + particle;
            case ARTICLE:
                return stem();
            case STEM:
                return stemEnd();
            default:
                return length;
        }
    }

    /** The stem's letters without what the pronoun did to them, for the last letter see {@link #last}. */
    int baseEnd() {
        return change == Change.NONE || change == Change.ALEF ? stemEnd() : stemEnd() - 1;
    }

    /** The letter that follows {@link #baseEnd} in the base; zero for none. */
    char last() {
        switch (change) {
            case TEH_MARBUTA:
                return Letter.TEH_MARBUTA;
            case YEH:
                return Letter.YEH;
            case ALEF:
                return Letter.ALEF;
            case HAMZA:
                return Letter.HAMZA;
            default:
                return 0;
        }
    }

    /** The stem as it is spelled where no pronoun follows. */
    String base(String form) {
        String base = form.substring(stem(), baseEnd());
        return change == Change.NONE ? base : base + last();
    }
}
