package org.isnad.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Tokens;
import org.isnad.model.Span;
import org.isnad.model.Timex;
import org.isnad.reading.LabelledStories;
import org.isnad.testkit.Shared;
import org.junit.jupiter.api.Test;

/** How well times are found and understood on labelled stories, so that no change makes it worse unseen. */
class TimexGoldTest {
    private static final TimexTagger TAGGER = TimexTagger.standard();
    private static final double LEAST_OVERLAP = 0.5;

    private int gold;
    private int found;
    private int matched;
    private int right;

    @Test
    void findsAndUnderstandsTheTimesOfLabelledStories() throws IOException {
        Map<String, Map<String, Object>> labels = LabelledStories.lines(Shared.file("gold/dev/gold.jsonl"));
        LabelledStories.lines(Shared.file("gold/dev/stories.jsonl")).forEach((id, story) -> {
            String text = story.get("title") + "\n" + story.get("text");
            compare(times(labels.get(id)), TAGGER.tag(Tokens.of(text), (String) story.get("published")));
        });
        assertThat(f1(matched)).as("times found").isGreaterThanOrEqualTo(0.96);
        assertThat(f1(right)).as("times with the right value").isGreaterThanOrEqualTo(0.93);
    }

    private double f1(int good) {
        return 2.0 * good / (gold + found);
    }

    /** Each label takes the first of the expressions not yet taken that overlaps it well. */
    private void compare(List<Timex> labels, List<Timex> expressions) {
        gold += labels.size();
        found += expressions.size();
        Set<Timex> taken = new HashSet<>();
        for (Timex label : labels) {
            for (Timex expression : expressions) {
                if (overlap(label.span(), expression.span()) >= LEAST_OVERLAP && taken.add(expression)) {
                    matched++;
                    right += label.value().equals(expression.value()) ? 1 : 0;
                    break;
                }
            }
        }
    }

    private static double overlap(Span one, Span other) {
        int shared = Math.min(one.end(), other.end()) - Math.max(one.start(), other.start());
        return 2.0 * Math.max(0, shared) / (one.length() + other.length());
    }

    private static List<Timex> times(Map<String, Object> label) {
        List<Timex> times = new ArrayList<>();
        for (Object each : (List<?>) label.get("times")) {
            Map<?, ?> time = (Map<?, ?>) each;
            times.add(new Timex(
                    new Span(((Number) time.get("start")).intValue(), ((Number) time.get("end")).intValue()),
                    (String) time.get("value")));
        }
        return times;
    }
}
