package org.isnad.link;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.isnad.json.Json;
import org.isnad.json.StoryJson;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Story;
import org.isnad.reading.Reader;

/** Labelled pairs of stories with their readings. */
public final class Pairs {
    /**
     * Two stories, how they stand to each other, and which places in them do.
     *
     * @param relation copy, same, linked or apart
     */
    public record Pair(Reading a, Reading b, String relation, List<Tie> ties) {}

    /**
     * Two places.
     *
     * @param kind repeats, agreements, denial, account, figure or update
     */
    public record Tie(String kind, Span a, Span b) {}

    private record Label(String a, String b, String relation, List<Tie> ties) {}

    private Pairs() {}

    /**
     * Reads labels, takes their stories from a corpus, and reads them.
     *
     * @param labels JSON Lines, as score_pairs.py takes them
     * @param corpus JSON Lines of stories, gzipped
     */
    public static List<Pair> of(Path labels, Path corpus) throws IOException {
        List<Label> all = labels(labels);
        Set<String> ids = new TreeSet<>();
        all.forEach(label -> ids.addAll(List.of(label.a, label.b)));
        Map<String, Reading> readings = readings(corpus, ids);
        List<Pair> pairs = new ArrayList<>();
        for (Label label : all) {
            pairs.add(new Pair(
                    Objects.requireNonNull(readings.get(label.a)),
                    Objects.requireNonNull(readings.get(label.b)),
                    label.relation,
                    label.ties));
        }
        return pairs;
    }

    private static Map<String, Reading> readings(Path corpus, Set<String> ids) throws IOException {
        Map<String, Reading> readings = new HashMap<>();
        Reader reader = Reader.standard();
        try (InputStream in = new BufferedInputStream(new GZIPInputStream(Files.newInputStream(corpus)))) {
            JsonParser json = Json.parser(in);
            while (json.nextToken() != null) {
                Story story = StoryJson.read(json);
                if (ids.contains(story.id())) {
                    readings.put(story.id(), reader.read(story));
                }
            }
        }
        return readings;
    }

    private static List<Label> labels(Path file) throws IOException {
        List<Label> labels = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file)) {
            JsonParser json = Json.parser(in);
            while (json.nextToken() != null) {
                labels.add(label(json));
            }
        }
        return labels;
    }

    private static Label label(JsonParser json) throws IOException {
        Map<String, String> texts = new HashMap<>();
        List<Tie> ties = new ArrayList<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    ties.add(tie(json, name));
                }
            } else {
                texts.put(name, json.getValueAsString(""));
            }
        }
        return new Label(
                texts.getOrDefault("a", ""), texts.getOrDefault("b", ""), texts.getOrDefault("relation", ""), ties);
    }

    private static Tie tie(JsonParser json, String list) throws IOException {
        Map<String, Span> spans = new HashMap<>();
        String kind = list;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            if (json.nextToken() == JsonToken.START_OBJECT) {
                spans.put(name, span(json));
            } else {
                kind = json.getValueAsString(kind);
            }
        }
        Span none = new Span(0, 0);
        return new Tie(kind, spans.getOrDefault("a", none), spans.getOrDefault("b", none));
    }

    private static Span span(JsonParser json) throws IOException {
        Map<String, Integer> ends = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            ends.put(name, json.getValueAsInt());
        }
        return new Span(ends.getOrDefault("start", 0), ends.getOrDefault("end", 0));
    }
}
