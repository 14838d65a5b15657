package org.isnad.reading.name;

import java.util.List;
import org.isnad.arabic.Tokens;
import org.isnad.reading.lexicon.Lexicon;

/**
 * Marks names in running text: an averaged perceptron (M. Collins, Discriminative training methods for hidden Markov
 * models, 2002) that goes through the text once from left to right and sees its own last two labels. Immutable,
 * thread-safe; linear in the text's length.
 */
public final class NameTagger {
    private final Opinions opinions;
    private final NameModel model;
    /** What labels say after each other, with no regard to words. */
    private final long[] labels = new long[2 * Labels.SIZE * Labels.SIZE];

    NameTagger(Lexicon lexicon, WordClusters clusters, NameModel model) {
        this.opinions = new Opinions(lexicon, clusters, model);
        this.model = model;
        Features features = new Features();
        Votes votes = new Votes();
        for (int pair = 0; pair < labels.length; pair += 2) {
            features.clear().labels(pair / 2 / Labels.SIZE, pair / 2 % Labels.SIZE);
            model.vote(features, votes.clear());
            votes.put(labels, pair);
        }
    }

    /** The tagger with the model that comes with the program. */
    public static NameTagger standard() {
        return new NameTagger(Lexicon.standard(), WordClusters.standard(), NameModel.standard());
    }

    /** The names of a text, in order; none overlaps another. */
    public List<Mention> mentions(Tokens tokens) {
        return Labels.mentions(new Pass(opinions.around(tokens)).labels());
    }

    /** One way through a text. */
    private final class Pass {
        private final Opinion[] around;
        private final Features features = new Features();
        private final Votes votes = new Votes();

        Pass(Opinion[] around) {
            this.around = around;
        }

        int[] labels() {
            int[] found = new int[around.length - 4];
            int before = Labels.OUTSIDE;
            int beforeThat = Labels.OUTSIDE;
            for (int i = 0; i < found.length; i++) {
                found[i] = label(i + 2, before, beforeThat);
                beforeThat = before;
                before = found[i];
            }
            return found;
        }

        private int label(int i, int before, int beforeThat) {
            features.clear();
            votes.clear();
            votes.add(labels, 2 * (before * Labels.SIZE + beforeThat));
            known(i);
            features.together(
                    around[i - 2].glance(), around[i - 1].glance(), around[i].glance(), around[i + 1].glance());
            if (before == Labels.OUTSIDE) {
                afterOutside(i);
            } else {
                afterName(i, before);
            }
            model.vote(features, votes);
            return votes.best(before);
        }

        private void known(int i) {
            votes.add(around[i].votes(), Opinion.ALONE);
            votes.add(around[i - 1].votes(), Opinion.BEFORE);
            votes.add(around[i + 1].votes(), Opinion.AFTER);
            votes.add(around[i - 2].votes(), Opinion.BEFORE_THAT);
            votes.add(around[i + 2].votes(), Opinion.AFTER_THAT);
        }

        private void afterOutside(int i) {
            votes.add(around[i].votes(), Opinion.ALONE_AFTER_OUTSIDE);
            votes.add(around[i - 1].votes(), Opinion.OUTSIDE);
            votes.add(around[i + 1].votes(), Opinion.AFTER_OUTSIDE);
        }

        private void afterName(int i, int before) {
            features.labelled(before, around[i].glance());
            features.labelledBefore(before, around[i - 1].glance());
            features.labelledAfter(before, around[i + 1].glance());
        }
    }
}
