package org.isnad.architecture.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.isnad.model.Story;
import org.isnad.page.Found;
import org.isnad.page.Stories;
import org.isnad.reading.Reader;
import org.isnad.testkit.Shared;
import org.junit.jupiter.api.Test;

/**
 * Reads the labelled stories and holds the reader to what it has reached. Whoever makes it better raises the floors;
 * see {@code docs/writing-rules.md} for the stories behind a figure.
 */
class GoldTest {
    private static final double STATEMENTS = 0.877;
    private static final double STATEMENTS_WITH_SPEAKER = 0.805;
    private static final double EXACT_STATEMENTS = 0.841;
    private static final double STANCE = 0.901;
    private static final double SURE_ARE_RIGHT = 0.95;
    private static final double FOUND_SURELY = 0.45;

    @Test
    void readsNoWorseThanItHas() throws IOException {
        Score score = score();
        SoftAssertions.assertSoftly(floors -> {
            floors.assertThat(score.statements()).as("statements, F1").isGreaterThanOrEqualTo(STATEMENTS);
            floors.assertThat(score.statementsWithSpeaker())
                    .as("statements with their speaker, F1")
                    .isGreaterThanOrEqualTo(STATEMENTS_WITH_SPEAKER);
            floors.assertThat(score.exactStatements())
                    .as("statements with exact boundaries, F1")
                    .isGreaterThanOrEqualTo(EXACT_STATEMENTS);
            floors.assertThat(score.stance()).as("stance, accuracy").isGreaterThanOrEqualTo(STANCE);
            floors.assertThat(score.sureAreRight())
                    .as("statements with a confidence of 0.9 that are right")
                    .isGreaterThanOrEqualTo(SURE_ARE_RIGHT);
            floors.assertThat(score.foundSurely())
                    .as("labelled statements found with a confidence of 0.9")
                    .isGreaterThanOrEqualTo(FOUND_SURELY);
        });
    }

    private static Score score() throws IOException {
        Map<String, Gold> labels = Gold.read(Shared.file("gold/dev/gold.jsonl"));
        Score score = new Score();
        int read = 0;
        String file = Shared.file("gold/dev/stories.jsonl").toString();
        try (Stories stories = Stories.open(List.of(file), InputStream.nullInputStream())) {
            while (stories.hasNext()) {
                Story story = ((Found.Told) stories.next()).story();
                score.add(labels.get(story.id()), Reader.standard().read(story));
                read++;
            }
        }
        assertThat(read).as("stories").isEqualTo(labels.size()).isPositive();
        return score;
    }
}
