package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Attribution;
import org.isnad.model.Imprint;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.reading.lexicon.Rules;
import org.isnad.reading.resource.Blocks;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.testkit.ArabicTexts;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of {@code attribution.rules}. */
class AttributionRulesTest {
    private static final Reader READER = Reader.standard();

    @TestFactory
    Stream<DynamicTest> findsWhatTheExamplesMarkAndNothingElse() throws IOException {
        return blocks().stream().flatMap(AttributionRulesTest::tests);
    }

    private static Stream<DynamicTest> tests(Block block) {
        String rule = block.sole("rule");
        String below = block.all("body").isEmpty() ? "" : block.sole("body");
        return Stream.of(
                        block.all("+").stream().map(e -> test(rule, e, () -> finds(rule, body(e), e))),
                        block.all("headline").stream()
                                .map(e -> test(rule, e, () -> finds(rule, headline(e, below), e))),
                        block.all("-").stream().map(e -> test(rule, e, () -> leavesAlone(rule, e, below))))
                .flatMap(tests -> tests);
    }

    private static DynamicTest test(String rule, String example, org.junit.jupiter.api.function.Executable check) {
        return dynamicTest(rule + ": " + example, check);
    }

    private static void finds(String rule, Story story, String example) {
        Marked marked = Marked.of(example);
        int start = story.text().indexOf(marked.text());
        List<Attribution> found = found(rule, story);
        assertThat(found).as("statements of the rule " + rule).hasSize(1);
        assertThat(Marked.roles(found.get(0), start))
                .extracting(role -> role.in(marked.text()))
                .containsExactlyInAnyOrderElementsOf(marked.roles().stream()
                        .map(role -> role.in(marked.text()))
                        .toList());
    }

    private static void leavesAlone(String rule, String example, String below) {
        assertThat(found(rule, body(example))).as("in a body").isEmpty();
        assertThat(found(rule, headline(example, below))).as("as a headline").isEmpty();
    }

    private static Story body(String example) {
        return Story.of("example", Imprint.UNKNOWN, "", Marked.of(example).text());
    }

    private static Story headline(String example, String body) {
        return Story.of("example", Imprint.UNKNOWN, Marked.of(example).text(), body);
    }

    private static List<Attribution> found(String rule, Story story) {
        return READER.read(story).statements().stream()
                .map(Statement::attribution)
                .filter(attribution -> attribution.rule().equals(rule))
                .toList();
    }

    @Test
    void describesEveryRuleThatStatementsName() {
        ArabicTexts.forAllStories(
                200,
                story -> READER.read(story)
                        .statements()
                        .forEach(statement ->
                                Rules.standard().rule(statement.attribution().rule())));
    }

    private static List<Block> blocks() throws IOException {
        try (InputStream in = Rules.class.getResourceAsStream("/org/isnad/reading/attribution.rules")) {
            return Blocks.read("attribution.rules", in, Rules.FIELDS);
        }
    }
}
