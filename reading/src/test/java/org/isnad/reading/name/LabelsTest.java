package org.isnad.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final int PERSON = Labels.first(NameKind.PERSON);
    private static final int STILL_PERSON = Labels.inside(NameKind.PERSON);
    private static final int PLACE = Labels.first(NameKind.LOCATION);

    @Test
    void readsNamesOffLabels() {
        assertThat(Labels.mentions(new int[] {Labels.OUTSIDE, PERSON, STILL_PERSON, Labels.OUTSIDE, PLACE}))
                .containsExactly(new Mention(NameKind.PERSON, 1, 3), new Mention(NameKind.LOCATION, 4, 5));
    }

    @Test
    void keepsNeighboursOfOneKindApart() {
        assertThat(Labels.mentions(new int[] {PERSON, PERSON, STILL_PERSON}))
                .containsExactly(new Mention(NameKind.PERSON, 0, 1), new Mention(NameKind.PERSON, 1, 3));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(Labels.mentions(new int[0])).isEmpty();
    }

    @Test
    void goesOnOnlyWithinOneKind() {
        assertThat(Labels.follows(PERSON, STILL_PERSON)).isTrue();
        assertThat(Labels.follows(STILL_PERSON, STILL_PERSON)).isTrue();
        assertThat(Labels.follows(PLACE, STILL_PERSON)).isFalse();
        assertThat(Labels.follows(Labels.OUTSIDE, STILL_PERSON)).isFalse();
        assertThat(Labels.follows(STILL_PERSON, PLACE)).isTrue();
    }
}
