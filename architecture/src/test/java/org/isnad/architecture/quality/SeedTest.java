package org.isnad.architecture.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Event;
import org.isnad.model.Figure;
import org.isnad.model.Paragraph;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.page.Found;
import org.isnad.page.Stories;
import org.isnad.reading.Reader;
import org.isnad.testkit.Shared;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void takesTheStoryOutOfThePageAmongOthersOfItsSite(@TempDir Path folder) throws IOException {
        Story alone = story("seed/page.txt");
        Path page = Files.copy(Shared.file("seed/page.txt"), folder.resolve("k0.txt"));
        List<Story> others = others(20);
        for (int i = 0; i < others.size(); i++) {
            Files.writeString(
                    folder.resolve((char) ('a' + i) + ".txt"), dressed(others.get(i), alone, Files.readString(page)));
        }
        try (Stories stories = Stories.open(List.of(folder.toString()), InputStream.nullInputStream())) {
            List<Found> found = new ArrayList<>();
            stories.forEachRemaining(found::add);
            assertThat(found.size()).isEqualTo(21);
            List<Story> same = found.stream()
                    .filter(one -> one.place().file().equals(page.toString()))
                    .map(one -> ((Found.Told) one).story())
                    .toList();
            assertThat(same).containsExactly(alone);
        }
    }

    private static List<Story> others(int count) {
        List<Story> others = new ArrayList<>();
        String corpus = Shared.file("corpus/ant-2018.jsonl.gz").toString();
        try (Stories stories = Stories.open(List.of(corpus), InputStream.nullInputStream())) {
            while (others.size() < count) {
                others.add(((Found.Told) stories.next()).story());
            }
        }
        return others;
    }

    /** Another story in the place of the page's own. */
    private static String dressed(Story story, Story own, String page) {
        StringBuilder out = new StringBuilder(page);
        List<Paragraph> paragraphs = own.paragraphs();
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            Span place = paragraphs.get(i).page().span();
            out.replace(place.start(), place.end(), i == 0 ? story.body() : "");
        }
        return out.toString().replace(own.title(), story.title());
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

    @Test
    void findsTheFightersAndThoseOfThemWhoAreIraqis() {
        Reading reading = Reader.standard().read(story("seed/page.txt"));
        assertThat(reading.figures()).extracting(Figure::value).containsExactly(3000.0, 800.0);
        assertThat(reading.figures()).extracting(Figure::partOf).containsExactly(null, 0);
        assertThat(reading.figures()).allMatch(figure -> figure.statement() != null);
    }

    @Test
    void findsTheEventsAndWhetherTheyHappened() {
        Reading reading = Reader.standard().read(story("seed/page.txt"));
        assertThat(reading.events())
                .extracting(event -> line(event, reading))
                .containsExactly(
                        "RETREAT HAPPENED قوات سوريا الديمقراطية | -",
                        "MOBILIZE PLANNED قوات سوريا الديمقراطية | شون رايان",
                        "RETREAT HAPPENED قوات سوريا الديمقراطية | شون رايان",
                        "ASSAULT HAPPENED تنظيم داعش | شون رايان",
                        "MOBILIZE PLANNED قوات سوريا الديمقراطية | شون رايان",
                        "MOBILIZE PLANNED قوات سوريا الديمقراطية | شون رايان",
                        "MOBILIZE POSSIBLE تنظيم داعش | ",
                        "RETREAT HAPPENED قوات سوريا الديمقراطية | -",
                        "MOBILIZE DENIED تنظيم داعش | وزارة الدفاع العراقية",
                        "MOBILIZE HAPPENED جهاز مكافحة الإرهاب | وزارة الدفاع العراقية",
                        "RETREAT HAPPENED قوات سوريا الديمقراطية | تحسين الخفاجي",
                        "COOPERATE HAPPENED وزارة الدفاع العراقية | تحسين الخفاجي",
                        "MOBILIZE POSSIBLE المسلحين | هشام الهاشمي");
    }

    private static String line(Event event, Reading reading) {
        Integer statement = event.statement();
        String speaker = statement == null
                ? "-"
                : reading.statements().get(statement).speaker().name();
        return event.type() + " " + event.reported() + " " + event.actor() + " | " + speaker;
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
