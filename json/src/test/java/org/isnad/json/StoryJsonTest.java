package org.isnad.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.Origin;
import org.isnad.model.PagePlace;
import org.isnad.model.Paragraph;
import org.isnad.model.Span;
import org.isnad.model.Story;
import org.isnad.testkit.ArabicTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryJsonTest {
    private static final Imprint IMPRINT = new Imprint.Builder()
            .put(Field.URL, "https://maraya.example/1", Origin.META)
            .put(Field.OUTLET, "مرايا", Origin.OPEN_GRAPH)
            .put(Field.AUTHOR, "هالة سالم", Origin.JSON_LD)
            .credits(List.of("وكالات", "ماء"))
            .found(Field.CREDITS, Origin.TEXT)
            .put(Field.DATELINE, "صنعاء - مرايا", Origin.TEXT)
            .put(Field.SECTION, "محليات", Origin.MARKUP)
            .put(Field.PUBLISHED, "2024-03-11T09:30:00+02:00", Origin.MICRODATA)
            .put(Field.UPDATED, "2024-03-11T10:00:00+02:00", Origin.MARKUP)
            .put(Field.LANGUAGE, "ar", Origin.CAPTURE)
            .found(Field.TITLE, Origin.FEED)
            .build();

    @Test
    void readsWhatItWrites() throws IOException {
        String text = "عنوان\nأولا.\n\nثانيا.";
        Paragraph first = new Paragraph(new Span(6, 11), new PagePlace("html/body/p[1]", new Span(40, 90)));
        Paragraph second = new Paragraph(new Span(13, 19), null);
        Story story = new Story("a-1", IMPRINT, text, 5, List.of(first, second));
        assertThat(Written.read(Written.story(story))).isEqualTo(story);
    }

    @Test
    void writesNullForWhatIsUnknown() {
        assertThat(Written.story(Story.of("1", Imprint.UNKNOWN, "", "")))
                .isEqualTo(
                        "{\"id\":\"1\",\"url\":null,\"outlet\":null,\"author\":null,\"credits\":[],\"dateline\":null,"
                                + "\"section\":null,\"published\":null,\"updated\":null,\"language\":\"ar\",\"title\":\"\",\"text\":\"\\n\",\"paragraphs\":[]}");
    }

    @Test
    void readsWhatItWritesOfAnyText() {
        ArabicTexts.forAllStories(500, story -> {
            Story once = reread(story);
            assertThat(once.text()).hasSameSizeAs(story.text());
            assertThat(once.paragraphs()).isEqualTo(story.paragraphs());
            assertThat(reread(once)).isEqualTo(once);
        });
    }

    private static Story reread(Story story) {
        try {
            return Written.read(Written.story(story));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void takesTextAsTheBodyAlone() throws IOException {
        Story story = Written.read(
                "{\"id\":\"7\",\"title\":\"عنوان\",\"text\":\"عنوان\\u00a0\\n  قال \\n\",\"section\":{\"x\":[1]}}");
        assertThat(story.text()).isEqualTo("عنوان\nعنوان\u00a0\n  قال \n");
        assertThat(story.title()).isEqualTo("عنوان");
        assertThat(story.paragraphs()).extracting(Paragraph::span).containsExactly(new Span(6, 12), new Span(13, 19));
    }

    @Test
    void takesTheStoryOutOfAReading() throws IOException {
        assertThat(Written.read(
                        "{\"id\":\"9\",\"story\":{\"id\":\"9\",\"text\":\"قال\"},\"statements\":[{\"id\":\"s\"}]}"))
                .isEqualTo(Story.of("9", Imprint.UNKNOWN, "", "قال"));
    }

    @Test
    void prefersTextToAnotherMemberNamedStory() throws IOException {
        assertThat(Written.read("{\"id\":\"9\",\"story\":{\"text\":\"لا\"},\"text\":\"نعم\"}")
                        .body())
                .isEqualTo("نعم");
    }

    @Test
    void passesOverParagraphsThatAreNoRanges() throws IOException {
        assertThat(Written.read("{\"id\":\"1\",\"title\":\"ع\",\"text\":\"ب\",\"paragraphs\":[\"ب\",[]]}")
                        .text())
                .isEqualTo("ع\nب");
    }

    @ParameterizedTest
    @CsvSource({"17, 17", "1.50, 1.50", "-3, -3", "'\"a b\"', a b"})
    void takesTextOrANumberAsId(String written, String id) throws IOException {
        assertThat(Written.read("{\"id\":" + written + ",\"text\":\"x\"}").id()).isEqualTo(id);
    }

    @Test
    void makesAnIdOfTheAddressElseOfTheText() throws IOException {
        String ofUrl =
                Written.read("{\"url\":\"https://a.example/1\",\"text\":\"x\"}").id();
        assertThat(ofUrl).matches("u[0-9a-f]{16}");
        assertThat(Written.read("{\"id\":\" \",\"url\":\"https://a.example/1#top\",\"text\":\"y\"}")
                        .id())
                .isEqualTo(ofUrl);
        String ofText = Written.read("{\"title\":\"ع\",\"text\":\"x\"}").id();
        assertThat(ofText).isEqualTo("t23ceabe0d865a7dd");
        assertThat(Written.read("{\"id\":null,\"title\":\"ع\",\"text\":\"y\"}").id())
                .isNotEqualTo(ofText);
    }

    @ParameterizedTest
    @CsvSource({
        "2018-10-30, 2018-10-30",
        "2015-07-21 02:51:32, 2015-07-21T02:51:32",
        "2018-02-18T21:35:43+04:00, 2018-02-18T21:35:43+04:00",
        "2018-02-18T21:35Z, 2018-02-18T21:35Z",
        "'Tue, 30 Oct 2018 09:23:13 GMT', 2018-10-30T09:23:13Z",
        "2018-02-30,",
        "30/10/2018,",
        "1540891393,",
        "الثلاثاء,"
    })
    void keepsOfPublishedWhatIsADate(String written, String published) throws IOException {
        assertThat(Written.read("{\"text\":\"x\",\"published\":\"" + written + "\"}")
                        .imprint()
                        .published())
                .isEqualTo(published);
    }

    @Test
    void replacesHalvesOfSurrogatePairsOneForOne() throws IOException {
        Story story = Written.read("{\"id\":\"\\ud83d\",\"text\":\"ا\\ud800ب\\udc00\\ud83d\\ude00\\ud83d\"}");
        assertThat(story.body()).isEqualTo("ا\uFFFDب\uFFFD\uD83D\uDE00\uFFFD");
        assertThat(story.id()).isEqualTo("\uFFFD");
    }

    @Test
    void writesHalvesOfSurrogatePairsAsReplacement() {
        assertThat(Written.story(Story.of("1", Imprint.UNKNOWN, "\uDC00", "x\uD800")))
                .contains("\"title\":\"\uFFFD\"")
                .contains("\"text\":\"\uFFFD\\nx\uFFFD\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}|a story has its body in \"text\", and there is none",
                "{\"text\":null}|a story has its body in \"text\", and there is none",
                "{\"text\":[\"x\"]}|\"text\" should be text and is a list",
                "{\"text\":\"x\",\"title\":5}|\"title\" should be text and is a number",
                "{\"text\":\"x\",\"id\":true}|\"id\" should be text and is true or false",
                "{\"text\":\"x\",\"author\":{}}|\"author\" should be text and is an object",
                "{\"text\":\"x\",\"credits\":\"y\"}|\"credits\" should be a list of names and is text",
                "{\"text\":\"x\",\"credits\":[[1]]}|\"credits\" should be a list of names and holds a list",
                "{\"text\":\"x\",\"text\":\"y\"}|\"text\" stands twice in the object",
                "{\"text\":\"x\",\"paragraphs\":1}|\"paragraphs\" should be a list of ranges and is a number",
                "[]|a story is a JSON object, and this is a list",
                "null|a story is a JSON object, and this is null",
            })
    void saysWhatIsWrong(String json, String message) {
        assertThatThrownBy(() -> Written.read(json))
                .isInstanceOf(NotAStoryException.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"start\":0,\"end\":9}",
                "{\"start\":2,\"end\":1}",
                "{\"start\":-1,\"end\":1}",
                "{\"start\":0,\"end\":99999999999}",
                "{\"start\":0.5,\"end\":1}",
                "{\"start\":0}",
                "{\"start\":0,\"end\":1,\"page\":{\"start\":3,\"end\":2}}",
                "{\"start\":0,\"end\":1,\"page\":7}"
            })
    void refusesParagraphsOutsideTheText(String range) {
        assertThatThrownBy(() -> Written.read("{\"text\":\"\\nx\",\"paragraphs\":[" + range + "]}"))
                .isInstanceOf(NotAStoryException.class)
                .hasMessageContaining("\"paragraphs\"");
    }

    @Test
    void refusesParagraphsWhereTextDoesNotBeginWithTheTitle() {
        assertThatThrownBy(() -> Written.read("{\"title\":\"ع\",\"text\":\"ب\",\"paragraphs\":[]}"))
                .isInstanceOf(NotAStoryException.class)
                .hasMessageContaining("leave \"paragraphs\" out");
    }

    @Test
    void standsAtTheEndOfAnObjectThatIsNoStory() throws IOException {
        String twice = "{\"text\":[{\"a\":[1,2]}],\"id\":{\"b\":{}},\"x\":[[]]} {\"text\":\"next\"}";
        try (JsonParser parser = Json.parser(new ByteArrayInputStream(twice.getBytes(StandardCharsets.UTF_8)))) {
            assertThatThrownBy(() -> StoryJson.read(parser)).isInstanceOf(NotAStoryException.class);
            assertThat(parser.nextToken()).isEqualTo(JsonToken.START_OBJECT);
            assertThat(StoryJson.read(parser).body()).isEqualTo("next");
        }
    }

    @Test
    void refusesWhatIsNoJson() {
        assertThatThrownBy(() -> Written.read("{\"text\":\"x")).isInstanceOf(JsonProcessingException.class);
    }

    @Test
    void refusesNestingWithoutEnd() {
        assertThatThrownBy(() -> Written.read("{\"x\":" + "[".repeat(1_000_000)))
                .isInstanceOf(StreamConstraintsException.class);
        String pages = "{\"page\":".repeat(1_000_000);
        assertThatThrownBy(() -> Written.read("{\"paragraphs\":[" + pages))
                .isInstanceOf(StreamConstraintsException.class);
    }

    @Test
    void refusesParagraphsBeyondTheLimit() {
        String ranges = "{},".repeat(1_000_001) + "{}";
        assertThatThrownBy(() -> Written.read("{\"paragraphs\":[" + ranges + "],\"text\":\"x\"}"))
                .isInstanceOf(NotAStoryException.class);
        assertThatThrownBy(() -> Written.read("{\"text\":\"" + "\\n".repeat(1_000_001) + "\"}"))
                .isInstanceOf(NotAStoryException.class)
                .hasMessage("a story has at most 1000000 paragraphs");
    }

    @Test
    void refusesTextBeyondTheLimit() {
        assertThatThrownBy(() -> Written.read("{\"text\":\"" + "x".repeat(Json.LONGEST_TEXT + 1) + "\"}"))
                .isInstanceOf(StreamConstraintsException.class);
    }
}
