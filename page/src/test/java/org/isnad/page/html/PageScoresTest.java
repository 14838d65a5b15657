package org.isnad.page.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.page.Found;
import org.isnad.page.Stories;
import org.isnad.testkit.Shared;
import org.junit.jupiter.api.Test;

/** Reads real pages and holds the body to what it has reached. Whoever makes it better raises the floors. */
class PageScoresTest {
    private static final double ENGLISH = 0.969;
    private static final double ARABIC = 0.99;

    @Test
    void readsEnglishPagesNoWorseThanItHas() throws IOException {
        Path folder = Shared.file("pages/english");
        Map<String, String> found = bodies(folder);
        Shingles score = new Shingles();
        Map<String, Map<String, List<String>>> labels = labels(folder.resolve("ground-truth.json"));
        labels.forEach((page, label) -> score.add(
                String.join("\n", label.getOrDefault("articleBody", List.of())),
                found.getOrDefault(page + ".html.gz", "")));
        assertThat(labels).hasSize(181);
        assertThat(score.f1()).isGreaterThanOrEqualTo(ENGLISH);
    }

    @Test
    void readsArabicPagesNoWorseThanItHas() throws IOException {
        Path folder = Shared.file("pages/arabic");
        Map<String, String> found = bodies(folder);
        Shingles score = new Shingles();
        List<String> leaks = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder.resolve("labels"))) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Map<String, List<String>> label = labels(file).get("");
                String body = found.getOrDefault(label.get("file").get(0), "");
                score.add(String.join("\n", label.get("paragraphs")), body);
                label.getOrDefault("absent", List.of()).stream()
                        .filter(body::contains)
                        .forEach(leaks::add);
            }
        }
        assertThat(score.f1()).isGreaterThanOrEqualTo(ARABIC);
        assertThat(leaks).as("what is no part of a body").isEmpty();
    }

    /** The bodies by the names of their files. */
    private static Map<String, String> bodies(Path folder) throws IOException {
        Map<String, String> bodies = new HashMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            List<String> pages = files.map(Path::toString)
                    .filter(name -> name.endsWith(".html") || name.endsWith(".html.gz"))
                    .toList();
            try (Stories stories = Stories.open(pages, InputStream.nullInputStream())) {
                while (stories.hasNext()) {
                    if (stories.next() instanceof Found.Told told) {
                        Path file = Path.of(told.place().file());
                        bodies.put(file.getFileName().toString(), told.story().body());
                    }
                }
            }
        }
        return bodies;
    }

    /** The texts in a file of labels: by the page, if it holds several, then by the label's name. */
    private static Map<String, Map<String, List<String>>> labels(Path file) throws IOException {
        Map<String, Map<String, List<String>>> labels = new HashMap<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            String page = "";
            int depth = 0;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                depth += token == JsonToken.START_OBJECT ? 1 : token == JsonToken.END_OBJECT ? -1 : 0;
                if (token == JsonToken.START_OBJECT && depth == 2) {
                    page = String.valueOf(json.currentName());
                } else if (token == JsonToken.VALUE_STRING) {
                    String name = json.currentName() != null
                            ? json.currentName()
                            : String.valueOf(
                                    json.getParsingContext().getParent().getCurrentName());
                    labels.computeIfAbsent(page, key -> new HashMap<>())
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .add(json.getText());
                }
            }
        }
        return labels;
    }
}
