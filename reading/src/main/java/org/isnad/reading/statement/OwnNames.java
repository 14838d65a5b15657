package org.isnad.reading.statement;

import org.isnad.arabic.Quotation;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.WordClass;

/** Tells the own name of an organisation from the words that only say what it is. */
final class OwnNames {
    private final Words words;
    private final NounPhrases phrases;

    OwnNames(Words words, NounPhrases phrases) {
        this.words = words;
        this.phrases = phrases;
    }

    /** An organisation is known by its own name where its head only says what it is: «the site X». */
    Range bare(Range full) {
        int next = full.from() + 1;
        var known = full.length() < 2 ? null : words.named(next);
        if (known != null && (known.kind() == WordClass.COUNTRY || known.kind() == WordClass.CAPITAL)) {
            return full;
        }
        if (full.length() < 2
                || !words.is(full.from(), WordClass.GENERIC_HEAD)
                || words.word(full.from()).definite()) {
            return full;
        }
        if (words.is(next, WordClass.GENERIC_HEAD) && next + 1 < full.to()) {
            next++;
        }
        Quotation quotation = words.opened(next);
        boolean own = phrases.names.isName(next) || words.named(next) != null || quotation != null;
        if (own
                && full.to() - next < 2
                && words.is(full.from(), WordClass.ORG_HEAD)
                && quotation == null
                && words.named(next) == null
                && !phrases.names.isUnknown(next)) {
            return full;
        }
        if (quotation != null) {
            return new Range(next, Math.min(quotation.close() + 1, full.to()));
        }
        return own ? new Range(next, ownEnd(next, full.to())) : full;
    }

    /** The end of an organisation's own name, without the nationality or the «for services» after it. */
    int ownEnd(int from, int to) {
        int k = from;
        while (k < to && !(k > from && words.isWord(k) && (words.word(k).proclitic() != '\0' || isNationality(k)))) {
            k++;
        }
        return k;
    }

    private boolean isNationality(int k) {
        return words.word(k).definite() && Endings.isNisba(words.word(k).stem()) && phrases.names.isName(k - 1);
    }
}
