package org.isnad.reading.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExchangeTest {
    /** The first three things are met in the first two contexts, the others in the last two. */
    private static Contexts contexts() {
        long[] meetings = new long[6 * 20];
        for (int i = 0; i < meetings.length; i++) {
            int thing = i % 6;
            int context = thing / 3 * 2 + i / 6 % 2;
            meetings[i] = (long) thing << 32 | context;
        }
        return new Contexts(6, 4, meetings);
    }

    @Test
    void putsThingsMetInTheSameContextsTogether() {
        int[] clusters = Exchange.clusters(contexts(), 2, 5);
        assertThat(clusters[0]).isEqualTo(clusters[1]).isEqualTo(clusters[2]);
        assertThat(clusters[3]).isEqualTo(clusters[4]).isEqualTo(clusters[5]);
        assertThat(clusters[0]).isNotEqualTo(clusters[3]);
    }

    @Test
    void countsHowOftenEachThingIsMetInEachContext() {
        Contexts contexts = contexts();
        assertThat(contexts.things()).isEqualTo(6);
        for (int thing = 0; thing < 6; thing++) {
            assertThat(contexts.start(thing + 1) - contexts.start(thing)).isEqualTo(2);
            assertThat(contexts.context(contexts.start(thing))).isEqualTo(thing / 3 * 2);
            assertThat(contexts.count(contexts.start(thing))).isEqualTo(10);
        }
    }

    @Test
    void countsForClustersWhatItCountedForTheirThings() {
        Contexts clusters = contexts().of(new int[] {0, 0, 0, 1, 1, 1}, 2);
        assertThat(clusters.things()).isEqualTo(2);
        assertThat(clusters.count(clusters.start(0))).isEqualTo(30);
        assertThat(clusters.context(clusters.start(1))).isEqualTo(2);
    }

    @Test
    void holdsThingsThatAreNeverMet() {
        Contexts contexts = new Contexts(3, 1, new long[] {1L << 32});
        assertThat(contexts.start(1) - contexts.start(0)).isZero();
        assertThat(contexts.start(2) - contexts.start(1)).isEqualTo(1);
        assertThat(contexts.start(3) - contexts.start(2)).isZero();
    }
}
