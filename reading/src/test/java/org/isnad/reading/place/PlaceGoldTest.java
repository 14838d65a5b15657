package org.isnad.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Tokens;
import org.isnad.model.Place;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.testkit.Shared;
import org.junit.jupiter.api.Test;

/** How well places are found on labelled stories, by their whole names, so that no change makes it worse unseen. */
class PlaceGoldTest {
    private static final PlaceTagger TAGGER = new PlaceTagger(Gazetteer.with(List.of()), Lexicon.standard());

    private int gold;
    private int found;
    private int matched;
    private int right;

    @Test
    void findsThePlacesOfLabelledStories() throws IOException {
        Map<String, Map<String, String>> labels = places(Shared.file("gold/dev/gold.jsonl"));
        for (String line : Files.readAllLines(Shared.file("gold/dev/stories.jsonl"))) {
            Map<String, String> story = texts(line);
            String text = story.get("title") + "\n" + story.get("text");
            compare(labels.getOrDefault(story.get("id"), Map.of()), TAGGER.tag(Tokens.of(text)));
        }
        assertThat(2.0 * matched / (gold + found)).as("places found").isGreaterThanOrEqualTo(0.90);
        assertThat((double) right / matched).as("of the right country").isGreaterThanOrEqualTo(0.97);
    }

    private void compare(Map<String, String> labels, List<Place> places) {
        gold += labels.size();
        found += places.size();
        for (Place place : places) {
            String name = Folding.fold(place.name());
            if (labels.containsKey(name)) {
                matched++;
                String country = place.country() == null ? "" : place.country();
                right += labels.get(name).equals(country) ? 1 : 0;
            }
        }
    }

    /** The string fields of an object. */
    private static Map<String, String> texts(String line) throws IOException {
        Map<String, String> fields = new HashMap<>();
        try (JsonParser parser = new JsonFactory().createParser(line)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    fields.put(parser.currentName(), parser.getText());
                }
            }
        }
        return fields;
    }

    /** For each story its places' folded names with their countries. */
    private static Map<String, Map<String, String>> places(Path file) throws IOException {
        Map<String, Map<String, String>> stories = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            try (JsonParser parser = new JsonFactory().createParser(line)) {
                parser.nextToken();
                places(parser, stories);
            }
        }
        return stories;
    }

    private static void places(JsonParser parser, Map<String, Map<String, String>> stories) throws IOException {
        String id = "";
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String field = parser.currentName();
            JsonToken value = parser.nextToken();
            if (field.equals("id")) {
                id = parser.getText();
            } else if (field.equals("places")) {
                stories.put(id, countries(parser));
            } else if (value.isStructStart()) {
                parser.skipChildren();
            }
        }
    }

    private static Map<String, String> countries(JsonParser parser) throws IOException {
        Map<String, String> countries = new LinkedHashMap<>();
        String name = "";
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            if (parser.currentToken() == JsonToken.VALUE_STRING) {
                if (parser.currentName().equals("name")) {
                    name = Folding.fold(parser.getText());
                } else {
                    countries.put(name, parser.getText());
                }
            }
        }
        return countries;
    }
}
