package org.isnad.reading.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.model.Event;
import org.isnad.model.Event.Reported;
import org.isnad.model.Imprint;
import org.isnad.model.Story;
import org.isnad.reading.Reader;
import org.isnad.reading.event.words.Triggers;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.ResourceFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of {@code events.triggers}. */
class EventTriggersTest {
    private static final Pattern MARK = Pattern.compile("\\[(event|actor|recipient) ([^\\]]*)\\]");
    private static final String AND = "و";

    @TestFactory
    Stream<DynamicTest> codesWhatTheExamplesMarkAndNothingElse() {
        return ResourceFile.ofProgram(Triggers.FILE).blocks(Triggers.FIELDS).stream()
                .flatMap(EventTriggersTest::tests);
    }

    private static Stream<DynamicTest> tests(Block block) {
        String type = block.sole("type");
        Stream<DynamicTest> found = Stream.of(Reported.values())
                .flatMap(reported -> block.all(field(reported)).stream()
                        .map(example -> test(block, example, () -> finds(type, reported, example))));
        Stream<DynamicTest> left = block.all("-").stream()
                .map(example -> test(
                        block, example, () -> assertThat(events(type, example)).isEmpty()));
        return Stream.concat(found, left);
    }

    private static String field(Reported reported) {
        return reported == Reported.HAPPENED ? "+" : reported.name().toLowerCase(Locale.ROOT);
    }

    private static DynamicTest test(Block block, String example, org.junit.jupiter.api.function.Executable check) {
        return dynamicTest(block.sole("event") + ": " + example, check);
    }

    private static void finds(String type, Reported reported, String example) {
        List<Event> events = events(type, example);
        assertThat(events).hasSize(1);
        Event event = events.get(0);
        assertThat(event.span().of(story(example).text())).endsWith(String.valueOf(marked("event", example)));
        assertThat(event.actor()).as("actor").isIn(names("actor", example));
        assertThat(event.recipient()).as("recipient").isIn(names("recipient", example));
        assertThat(event.reported()).isEqualTo(reported);
    }

    /** What is marked, and that without «and» before it. */
    private static List<String> names(String role, String example) {
        String marked = marked(role, example);
        return marked == null ? java.util.Arrays.asList((String) null) : List.of(marked, without(marked));
    }

    private static String without(String marked) {
        return marked.startsWith(AND) ? marked.substring(1) : marked;
    }

    private static @Nullable String marked(String role, String example) {
        Matcher mark = MARK.matcher(example);
        while (mark.find()) {
            if (mark.group(1).equals(role)) {
                return mark.group(2);
            }
        }
        return null;
    }

    private static Story story(String example) {
        return Story.of("example", Imprint.UNKNOWN, "", MARK.matcher(example).replaceAll("$2"));
    }

    private static List<Event> events(String type, String example) {
        return Reader.standard().read(story(example)).events().stream()
                .filter(event -> event.type().equals(type))
                .toList();
    }
}
