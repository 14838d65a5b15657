package org.isnad.reading.time;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Tokens;
import org.isnad.model.Span;
import org.isnad.model.Timex;
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
        Map<String, Map<String, Object>> labels = lines(Shared.file("gold/dev/gold.jsonl"));
        lines(Shared.file("gold/dev/stories.jsonl")).forEach((id, story) -> {
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

    private static Map<String, Map<String, Object>> lines(Path file) throws IOException {
        Map<String, Map<String, Object>> byId = new LinkedHashMap<>();
        JsonFactory json = new JsonFactory();
        for (String line : Files.readAllLines(file)) {
            try (JsonParser parser = json.createParser(line)) {
                parser.nextToken();
                Map<String, Object> object = object(parser);
                byId.put((String) object.get("id"), object);
            }
        }
        return byId;
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> object = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.put(name, value(parser));
        }
        return object;
    }

    private static Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> {
                List<Object> all = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    all.add(value(parser));
                }
                yield all;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> parser.getNumberValue();
            default -> parser.getText();
        };
    }
}
