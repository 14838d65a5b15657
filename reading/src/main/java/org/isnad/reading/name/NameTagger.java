package org.isnad.reading.name;

import java.util.Arrays;
import java.util.List;
import org.isnad.arabic.Tokens;
import org.isnad.reading.lexicon.Lexicon;

/**
 * Marks names in running text: an averaged perceptron (M. Collins, Discriminative training methods for hidden Markov
 * models, 2002) that goes through the text once from left to right and sees its own last two labels. Immutable,
 * thread-safe; linear in the text's length.
 */
public final class NameTagger {
    private final Glances glances;
    private final NameModel model;

    NameTagger(Lexicon lexicon, WordClusters clusters, NameModel model) {
        this.glances = new Glances(lexicon, clusters);
        this.model = model;
    }

    /** The tagger with the model that comes with the program. */
    public static NameTagger standard() {
        return new NameTagger(Lexicon.standard(), WordClusters.standard(), NameModel.standard());
    }

    /** The names of a text, in order; none overlaps another. */
    public List<Mention> mentions(Tokens tokens) {
        return Labels.mentions(labels(new Seen(tokens, glances)));
    }

    private int[] labels(Seen seen) {
        Features features = new Features(seen);
        int[] labels = new int[seen.size()];
        int[] scores = new int[Labels.SIZE];
        int before = Labels.OUTSIDE;
        int beforeThat = Labels.OUTSIDE;
        for (int i = 0; i < labels.length; i++) {
            Arrays.fill(scores, 0);
            model.score(features.hashes, features.of(i, before, beforeThat), scores);
            labels[i] = best(scores, before);
            beforeThat = before;
            before = labels[i];
        }
        return labels;
    }

    private static int best(int[] scores, int before) {
        int best = Labels.OUTSIDE;
        for (int label = 1; label < Labels.SIZE; label++) {
            if (scores[label] > scores[best] && Labels.follows(before, label)) {
                best = label;
            }
        }
        return best;
    }
}
