package org.isnad.arabic;

import java.util.function.Consumer;
import org.isnad.model.Span;

/**
 * Takes words apart into conjunction, particle, article, stem and pronoun. Of all the ways that the grammar of affixes
 * allows it takes the likeliest: how often such affixes come, times how often newspapers write such a stem. The first
 * letter of a minister and that of a city named in the news are no conjunction and no particle, since what would be
 * left is no word. A word is looked at alone, without those around it. Immutable, thread-safe.
 */
public final class Clitics {
    private final Stems stems;

    Clitics(Stems stems) {
        this.stems = stems;
    }

    /** With the stems that come with the program, loaded when first asked for. */
    public static Clitics standard() {
        return Standard.CLITICS;
    }

    /** Takes a token apart; one that is no Arabic word is all stem. */
    public Segmentation of(Tokens tokens, int token) {
        return of(LooseWord.of(tokens, token));
    }

    /** Takes apart the word that stands in a range of a text. */
    public Segmentation of(String text, Span range) {
        return of(LooseWord.of(text, range.start(), range.end()));
    }

    /**
     * How often newspapers write a stem, as the natural logarithm of a count in which each word counts as the root of
     * how often it is written; below zero for a stem that was never seen.
     *
     * @param stem folded, but with the teh marbuta kept, as {@link Segmentation#looseBase} gives it
     */
    public double weight(String stem) {
        return stem.isEmpty() ? -1 : stems.weight(stem.toCharArray(), 0, stem.length(), (char) 0);
    }

    private Segmentation of(LooseWord word) {
        Likeliest likeliest = new Likeliest(stems, word);
        Cuts.of(word, likeliest);
        return new Segmentation(word, likeliest.cut);
    }

    private static final class Standard {
        static final Clitics CLITICS = new Clitics(Stems.standard());
    }

    /** Keeps the likeliest cut of those it is given; of equals the first. */
    private static final class Likeliest implements Consumer<Cut> {
        private final Stems stems;
        private final LooseWord word;
        private Cut cut = new Cut(0, 0, 0, 0, 0, Cut.Change.NONE, 0);
        private double likelihood = Double.NEGATIVE_INFINITY;

        Likeliest(Stems stems, LooseWord word) {
            this.stems = stems;
            this.word = word;
        }

        @Override
        public void accept(Cut next) {
            double weight = stems.weight(word.letters(), next.stem(), next.baseEnd(), next.last());
            if (weight - next.price() > likelihood) {
                likelihood = weight - next.price();
                cut = next;
            }
        }
    }
}
