package org.isnad.cli.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import org.isnad.model.Stance;
import org.junit.jupiter.api.Test;

class TallyTest {
    private final Tally tally = Tally.of(FerryFare.reading());

    @Test
    void countsStatementsByStance() {
        assertThat(tally.stances())
                .containsExactly(
                        entry(Stance.STATE, 1),
                        entry(Stance.DENY, 1),
                        entry(Stance.ESTIMATE, 1),
                        entry(Stance.PROMISE, 2),
                        entry(Stance.DEMAND, 1));
    }

    @Test
    void namesSpeakersInTheOrderOfTheirFirstStatementAndNobodyNotAtAll() {
        assertThat(tally.voices())
                .extracting(voice -> voice.speaker().name())
                .containsExactly("شركة الموج الأزرق للملاحة", "كمال بن زاهر", "مصدر لم تسمّه");
    }

    @Test
    void gathersTheStatementsOfOneSpeaker() {
        assertThat(tally.voices().get(0).statements()).containsExactly(0, 1, 4);
    }
}
