package org.isnad.architecture.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.page.Found;
import org.isnad.page.Stories;
import org.isnad.reading.Reader;
import org.isnad.testkit.Shared;
import org.junit.jupiter.api.Test;

/** The page that the project was founded on, from the crawled text to who said what. */
class SeedTest {
    @Test
    void takesTheStoryOutOfThePage() {
        Story story = story("seed/page.txt");
        Story expected = story("seed/story.jsonl");
        assertThat(story.text()).isEqualTo(expected.text());
        assertThat(story.title()).isEqualTo(expected.title());
        assertThat(story.paragraphs()).hasSize(8);
        assertThat(story.imprint().outlet()).isEqualTo(expected.imprint().outlet());
    }

    @Test
    void findsEveryStatementAndNoOther() throws IOException {
        Gold gold = Gold.read(Shared.file("seed/reading.gold.jsonl")).get("seed");
        Reading reading = Reader.standard().read(story("seed/page.txt"));
        List<String> expected = new ArrayList<>();
        gold.statements().forEach(said -> expected.add(line(said.content(), reading, said.speaker(), said.stance())));
        assertThat(expected).hasSize(12);
        assertThat(reading.statements()).extracting(said -> line(said, reading)).containsExactlyElementsOf(expected);
    }

    private static String line(Statement said, Reading reading) {
        return line(
                said.attribution().content(),
                reading,
                said.speaker().name(),
                said.force().stance());
    }

    private static String line(List<Span> content, Reading reading, String speaker, Object stance) {
        return speaker + " | " + stance + " | " + content + " "
                + content.stream().map(part -> part.of(reading.story().text())).toList();
    }

    private static Story story(String file) {
        try (Stories stories = Stories.open(List.of(Shared.file(file).toString()), InputStream.nullInputStream())) {
            return ((Found.Told) stories.next()).story();
        }
    }
}
