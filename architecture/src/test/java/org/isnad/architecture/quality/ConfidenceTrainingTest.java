package org.isnad.architecture.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.reading.Reader;
import org.isnad.reading.lexicon.Weights;
import org.isnad.testkit.Seal;
import org.junit.jupiter.api.Test;

class ConfidenceTrainingTest {
    /** Of those with the good sign nine of ten are right, of those with the bad one three of ten. */
    private static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            examples.add(new Example(i / 10, List.of("good"), i % 10 < 9));
            examples.add(new Example(i / 10, List.of("bad"), i % 10 < 3));
        }
        examples.add(new Example(0, List.of("good", "rare"), false));
        return examples;
    }

    @Test
    void fitsProbabilitiesToTheExamples() {
        Weights weights = LogisticFit.of(examples());
        assertThat(weights.probability(List.of("good"))).isBetween(0.84, 0.92);
        assertThat(weights.probability(List.of("bad"))).isBetween(0.28, 0.36);
    }

    @Test
    void givesRareSignsNoWeight() {
        assertThat(LogisticFit.of(examples()).features()).containsOnlyKeys("good", "bad");
    }

    @Test
    void isSureOfAsManyAsAreWanted() {
        ConfidenceTraining training = new ConfidenceTraining(examples(), 600);
        assertThat(training.figures())
                .startsWith("stories seen: of 401 statements with a confidence of at least 0.9, 0.898 are right;"
                        + " they find 0.600 of all\n");
    }

    @Test
    void theWeightsThatComeWithTheProgramAreAsTheyWereWritten() throws IOException {
        try (InputStream in = Reader.class.getResourceAsStream("confidence.weights")) {
            assertThat(Seal.isWhole(new String(in.readAllBytes(), StandardCharsets.UTF_8)))
                    .as(
                            "confidence.weights is as it was made, not edited by hand; else run ConfidenceTraining as it says")
                    .isTrue();
        }
    }
}
