package org.isnad.page;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.json.Json;
import org.isnad.model.Capture;
import org.jspecify.annotations.Nullable;

/**
 * A page kept in the test resources, and what a careful reader would take from it.
 *
 * @param words the facts that are one text each; those that the page does not tell are missing
 * @param lists {@code credits}, {@code paragraphs} and {@code absent}
 */
record KeptPage(String name, Map<String, String> words, Map<String, List<String>> lists) {
    static final Path FOLDER = Path.of("src/test/resources/org/isnad/page/pages");

    private static final String MARKUP = ".html";

    /** The names of all pages, in order. */
    static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(MARKUP))
                    .map(file -> file.substring(0, file.length() - MARKUP.length()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static KeptPage of(String name) {
        KeptPage page = new KeptPage(name, new HashMap<>(), new HashMap<>());
        try (InputStream in = Files.newInputStream(FOLDER.resolve(name + ".json"));
                JsonParser json = Json.parser(in)) {
            json.nextToken();
            page.read(json, "");
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return page;
    }

    private void read(JsonParser json, String prefix) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String key = prefix + json.currentName();
            switch (json.nextToken()) {
                case START_OBJECT -> read(json, key + ".");
                case START_ARRAY -> lists.put(key, list(json));
                case VALUE_NULL -> {}
                default -> words.put(key, json.getText());
            }
        }
    }

    private static List<String> list(JsonParser json) throws IOException {
        List<String> list = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            list.add(json.getText());
        }
        return list;
    }

    Path file() {
        return FOLDER.resolve(name + MARKUP);
    }

    /** Whether a careful reader finds a story on it. */
    boolean isStory() {
        return !"false".equals(words.get("story"));
    }

    @Nullable
    String word(String key) {
        return words.get(key);
    }

    List<String> list(String key) {
        return lists.getOrDefault(key, List.of());
    }

    /** Whether it is read as captured at some time from some address, rather than as a file that lay on a disk. */
    boolean isCaptured() {
        return words.containsKey("capture.date") || words.containsKey("capture.target");
    }

    Capture capture() {
        String date = word("capture.date");
        return new Capture(word("capture.target"), date == null ? null : Instant.parse(date), null);
    }
}
