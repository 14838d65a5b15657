package org.isnad.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VotesTest {
    private static byte[] weights(int... weights) {
        byte[] bytes = new byte[Labels.SIZE];
        for (int label = 0; label < bytes.length; label++) {
            bytes[label] = (byte) weights[label];
        }
        return bytes;
    }

    @Test
    void keepsTheDifferencesBetweenLabels() {
        Votes votes = new Votes();
        votes.add(Votes.row(weights(0, -128, 127, 1, -1, 5, 6)));
        votes.add(Votes.row(weights(10, -128, 127, 2, -2, 0, 0)));
        int[] expected = {10, -256, 254, 3, -3, 5, 6};
        for (int label = 0; label < Labels.SIZE; label++) {
            assertThat(votes.of(label) - votes.of(0)).as("label %d", label).isEqualTo(expected[label] - expected[0]);
        }
    }

    @Test
    void doesNotLetOneLabelSpillIntoTheNextWithAsManyFeaturesAsThereAre() {
        Votes votes = new Votes();
        for (int feature = 0; feature < 64; feature++) {
            votes.add(Votes.row(weights(127, -128, 127, -128, 127, -128, 127)));
        }
        assertThat(votes.of(0) - votes.of(1)).isEqualTo(64 * 255);
        assertThat(votes.of(2)).isEqualTo(votes.of(6));
        assertThat(votes.of(1)).isEqualTo(votes.of(5));
    }

    @Test
    void takesUpWhatWasPutDown() {
        Votes first = new Votes();
        first.add(Votes.row(weights(1, 2, 3, 4, 5, 6, 7)));
        long[] sums = new long[4];
        first.put(sums, 2);
        Votes second = new Votes();
        second.add(sums, 2);
        assertThat(second.of(4)).isEqualTo(first.of(4));
        assertThat(second.best(Labels.first(NameKind.LOCATION))).isEqualTo(Labels.inside(NameKind.LOCATION));
    }

    @Test
    void goesOnWithNothingThatHasNotBegun() {
        Votes votes = new Votes();
        votes.add(Votes.row(weights(0, 0, 9, 0, 0, 3, 0)));
        assertThat(votes.best(Labels.OUTSIDE)).isEqualTo(Labels.first(NameKind.LOCATION));
        assertThat(votes.best(Labels.first(NameKind.PERSON))).isEqualTo(Labels.inside(NameKind.PERSON));
    }
}
