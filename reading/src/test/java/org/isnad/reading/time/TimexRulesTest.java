package org.isnad.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.arabic.Tokens;
import org.isnad.model.Timex;
import org.isnad.reading.resource.Blocks;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.time.rules.Rules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of {@code times.rules}. */
class TimexRulesTest {
    private static final TimexTagger TAGGER = TimexTagger.standard();

    /** A sentence with the words in square brackets that must be found in it. */
    private record Example(String text, List<String> marked) {
        static Example of(String written) {
            List<String> marked = new ArrayList<>();
            for (int open = written.indexOf('['); open >= 0; open = written.indexOf('[', open + 1)) {
                marked.add(written.substring(open + 1, written.indexOf(']', open)));
            }
            return new Example(written.replace("[", "").replace("]", ""), marked);
        }
    }

    @TestFactory
    Stream<DynamicTest> findsWhatTheExamplesMarkAndNothingElse() throws IOException {
        List<Block> blocks = blocks();
        String published = blocks.get(0).sole("published");
        return blocks.stream().flatMap(block -> tests(block, published));
    }

    private static Stream<DynamicTest> tests(Block block, String published) {
        List<DynamicTest> tests = new ArrayList<>();
        for (String name : block.all("rule")) {
            tests.add(dynamicTest(name + ": dated", () -> finds(block, published, block.all("="))));
            tests.add(dynamicTest(name + ": undated", () -> finds(block, null, block.all("undated"))));
            for (String text : block.all("-")) {
                tests.add(dynamicTest(
                        name + ": " + text,
                        () -> assertThat(tag(text, published)).isEmpty()));
            }
        }
        return tests.stream();
    }

    private static void finds(Block block, @Nullable String published, List<String> expected) {
        List<String> values = new ArrayList<>();
        for (String written : block.all("+")) {
            Example example = Example.of(written);
            List<Timex> found = tag(example.text(), published);
            assertThat(found)
                    .as(written)
                    .extracting(t -> t.span().of(example.text()))
                    .isEqualTo(example.marked());
            found.forEach(t -> values.add(t.value()));
        }
        assertThat(values).isEqualTo(expected);
    }

    private static List<Timex> tag(String text, @Nullable String published) {
        return TAGGER.tag(Tokens.of(text), published);
    }

    private static List<Block> blocks() throws IOException {
        try (InputStream in = TimexTagger.class.getResourceAsStream("times.rules")) {
            return Blocks.read("times.rules", in, Rules.FIELDS);
        }
    }
}
