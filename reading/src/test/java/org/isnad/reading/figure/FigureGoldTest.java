package org.isnad.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.isnad.arabic.Tokens;
import org.isnad.model.Figure;
import org.isnad.model.Timex;
import org.isnad.reading.LabelledStories;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.time.TimexTagger;
import org.isnad.testkit.Shared;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How well figures are found and understood on labelled stories, so that no change makes it worse unseen. */
class FigureGoldTest {
    private static final FigureTagger TAGGER = FigureTagger.standard(Lexicon.standard());
    private static final TimexTagger TIMES = TimexTagger.standard();
    private static final double LEAST_OVERLAP = 0.3;

    private int gold;
    private int found;
    private int right;

    @Test
    void findsAndUnderstandsTheFiguresOfLabelledStories() throws IOException {
        Map<String, Map<String, Object>> labels = LabelledStories.lines(Shared.file("gold/dev/gold.jsonl"));
        LabelledStories.lines(Shared.file("gold/dev/stories.jsonl")).forEach((id, story) -> {
            Tokens tokens = Tokens.of(story.get("title") + "\n" + story.get("text"));
            List<Timex> times = TIMES.tag(tokens, (String) story.get("published"));
            compare((List<?>) labels.get(id).get("figures"), TAGGER.tag(tokens, times));
        });
        assertThat(2.0 * right / (gold + found))
                .as("figures with the right value")
                .isGreaterThanOrEqualTo(0.96);
    }

    /** Each label takes the first of the figures not yet taken that overlaps it well. */
    private void compare(List<?> labels, List<Figure> figures) {
        gold += labels.size();
        found += figures.size();
        Set<Figure> taken = new HashSet<>();
        for (Object each : labels) {
            Map<?, ?> label = (Map<?, ?>) each;
            for (Figure figure : figures) {
                if (overlap(label, figure) >= LEAST_OVERLAP && taken.add(figure)) {
                    right += isSame(label.get("value"), figure.value()) && isSame(label.get("high"), figure.high())
                            ? 1
                            : 0;
                    break;
                }
            }
        }
    }

    private static double overlap(Map<?, ?> label, Figure figure) {
        int start = ((Number) label.get("start")).intValue();
        int end = ((Number) label.get("end")).intValue();
        int shared = Math.min(end, figure.span().end())
                - Math.max(start, figure.span().start());
        return 2.0 * Math.max(0, shared) / (end - start + figure.span().length());
    }

    private static boolean isSame(@Nullable Object label, @Nullable Double value) {
        Double labelled = label instanceof Number number ? (Double) number.doubleValue() : null;
        return Objects.equals(labelled, value);
    }
}
