package org.isnad.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.isnad.bench.peer.PeerCase.Expression;
import org.junit.jupiter.api.Test;

class PeerCaseTest {
    private static final Expression THREE = new Expression(4, 8, 3);

    private static PeerCase test(boolean valued) {
        return new PeerCase(1, "في ثلاث سفن", Optional.empty(), List.of(THREE), valued);
    }

    @Test
    void isPassedByTheSameWordsAndValue() {
        assertThat(test(true).passes(List.of(new Expression(3, 8, 3)))).isTrue();
    }

    @Test
    void isNotPassedByAnotherValueUnlessValuesAreLeftOut() {
        assertThat(test(true).passes(List.of(new Expression(4, 8, 4)))).isFalse();
        assertThat(test(false).passes(List.of(new Expression(4, 8, 4)))).isTrue();
    }

    @Test
    void isNotPassedByMoreThanIsToBeFoundNorByLess() {
        assertThat(test(true).passes(List.of(THREE, new Expression(9, 11, 2)))).isFalse();
        assertThat(test(true).passes(List.of())).isFalse();
    }

    @Test
    void isNotPassedByTimesThatShareLessThanHalfTheirLetters() {
        Expression time = new Expression(0, 4, Double.NaN);
        PeerCase test = new PeerCase(1, "الأحد صباحا", Optional.empty(), List.of(time), false);
        assertThat(test.passes(List.of(new Expression(3, 11, Double.NaN)))).isFalse();
    }
}
