package org.isnad.reading.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.isnad.arabic.Tokens;
import org.isnad.reading.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

class NameModelTest {
    private static final String STORY =
            "قال رائد السهلي، وزير النقل في مرسى النوارس، إن شركة «الموج» ستنقل 3000 راكب. واضاف السهلي ان ليلى في باريس";

    /** Keys that crowd at both ends and in the middle, where some begin alike. */
    private static Map<Integer, byte[]> weights() {
        Random random = new Random(7);
        Map<Integer, byte[]> weights = new HashMap<>();
        for (int i = 0; i < 4_000; i++) {
            int key = i % 2 == 0 ? random.nextInt() : random.nextInt(3) * 0x40000000 + random.nextInt(60_000);
            byte[] row = new byte[Labels.SIZE];
            random.nextBytes(row);
            weights.put(key, row);
        }
        weights.put(Integer.MIN_VALUE, new byte[] {1, 2, 3, 4, 5, 6, 7});
        weights.put(Integer.MAX_VALUE, new byte[] {7, 6, 5, 4, 3, 2, 1});
        return weights;
    }

    private static int[] sums(Map<Integer, byte[]> weights, Features features) {
        int[] sums = new int[Labels.SIZE];
        for (int i = 0; i < features.size(); i++) {
            byte[] row = weights.getOrDefault(features.hash(i), new byte[Labels.SIZE]);
            for (int label = 0; label < Labels.SIZE; label++) {
                sums[label] += row[label];
            }
        }
        return sums;
    }

    private static Glance[] glances() {
        return Glance.all(Tokens.of(STORY), Lexicon.standard(), WordClusters.standard());
    }

    /** Weights for the features of a story, and for others. */
    private static Map<Integer, byte[]> weightsOfStory() {
        Map<Integer, byte[]> weights = weights();
        Random random = new Random(11);
        Glance[] seen = glances();
        for (int i = 0; i < seen.length; i++) {
            for (int before = 0; before < Labels.SIZE; before++) {
                Features features = new Features().of(seen, i, before, random.nextInt(Labels.SIZE));
                for (int f = 0; f < features.size(); f += 1 + random.nextInt(3)) {
                    byte[] row = new byte[Labels.SIZE];
                    random.nextBytes(row);
                    weights.put(features.hash(f), row);
                }
            }
        }
        return weights;
    }

    @Test
    void addsWhatEachFeatureSays() {
        Map<Integer, byte[]> weights = weightsOfStory();
        NameModel model = NameModel.of(weights);
        Glance[] seen = glances();
        for (int i = 0; i < seen.length; i++) {
            Features features = new Features().of(seen, i, i % Labels.SIZE, Labels.OUTSIDE);
            Votes votes = new Votes();
            model.vote(features, votes);
            int[] sums = sums(weights, features);
            for (int label = 0; label < Labels.SIZE; label++) {
                assertThat(votes.of(label) - votes.of(0)).isEqualTo(sums[label] - sums[0]);
            }
        }
    }

    @Test
    void tagsAsIfEveryFeatureWereAskedForAtEveryToken() {
        Map<Integer, byte[]> weights = weightsOfStory();
        NameTagger tagger = new NameTagger(Lexicon.standard(), WordClusters.standard(), NameModel.of(weights));
        Glance[] seen = glances();
        int[] labels = new int[seen.length];
        for (int i = 0; i < seen.length; i++) {
            int before = i > 0 ? labels[i - 1] : Labels.OUTSIDE;
            int[] sums = sums(weights, new Features().of(seen, i, before, i > 1 ? labels[i - 2] : Labels.OUTSIDE));
            for (int label = 1; label < Labels.SIZE; label++) {
                if (sums[label] > sums[labels[i]] && Labels.follows(before, label)) {
                    labels[i] = label;
                }
            }
        }
        assertThat(tagger.mentions(Tokens.of(STORY))).isNotEmpty().isEqualTo(Labels.mentions(labels));
    }

    @Test
    void readsWhatItWrote() throws IOException {
        Map<Integer, byte[]> weights = weightsOfStory();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NameModel.write(weights, out);
        Features features = new Features().of(glances(), 3, Labels.OUTSIDE, Labels.OUTSIDE);
        Votes read = new Votes();
        NameModel.read(new ByteArrayInputStream(out.toByteArray())).vote(features, read);
        Votes made = new Votes();
        NameModel.of(weights).vote(features, made);
        for (int label = 0; label < Labels.SIZE; label++) {
            assertThat(read.of(label)).isEqualTo(made.of(label)).isPositive();
        }
    }

    @Test
    void refusesWhatIsNoModelAndWhatEndsEarly() throws IOException {
        byte[] written = written();
        assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(new byte[8])))
                .hasMessageContaining("no model of names");
        assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(Arrays.copyOf(written, 500))))
                .hasMessageContaining("ends early");
    }

    @Test
    void refusesFeaturesOutOfOrder() throws IOException {
        byte[] written = written();
        int second = 8 + 4 + Labels.SIZE;
        written[second] = Byte.MIN_VALUE;
        Arrays.fill(written, second + 1, second + 4, (byte) 0);
        assertThatThrownBy(() -> NameModel.read(new ByteArrayInputStream(written)))
                .hasMessageContaining("not in order");
    }

    private static byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NameModel.write(weights(), out);
        return out.toByteArray();
    }
}
