package org.isnad.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.arabic.Tokens;
import org.isnad.model.Figure;
import org.isnad.model.Timex;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.resource.Blocks;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.time.TimexTagger;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of {@code figures.lexicon} and {@code duals.nouns}. */
class FigureExamplesTest {
    private static final FigureTagger TAGGER = FigureTagger.standard(Lexicon.standard());
    private static final TimexTagger TIMES = TimexTagger.standard();

    @TestFactory
    Stream<DynamicTest> findsTheFiguresOfTheExamplesAndNothingElse() throws IOException {
        return blocks("figures.lexicon", FigureWords.FIELDS)
                .flatMap(block -> Stream.concat(
                        Stream.of(dynamicTest(block.sole("class"), () -> reads(block))), withoutAny(block)));
    }

    @TestFactory
    Stream<DynamicTest> findsTheDualsOfTheExamplesAndNothingElse() throws IOException {
        return blocks("duals.nouns", Duals.FIELDS)
                .flatMap(block -> Stream.concat(
                        Stream.of(dynamicTest(
                                block.sole("class"), () -> block.all("+").forEach(FigureExamplesTest::hasTwo))),
                        withoutAny(block)));
    }

    private static Stream<Block> blocks(String file, Set<String> fields) throws IOException {
        try (InputStream in = FigureTagger.class.getResourceAsStream(file)) {
            return Blocks.read(file, in, fields).stream();
        }
    }

    private static Stream<DynamicTest> withoutAny(Block block) {
        return block.all("-").stream()
                .map(text -> dynamicTest(
                        block.sole("class") + ": " + text,
                        () -> assertThat(tag(text)).isEmpty()));
    }

    private static void reads(Block block) {
        List<String> values = new ArrayList<>();
        List<String> counted = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (String written : block.all("+")) {
            for (Figure figure : found(written)) {
                values.add(value(figure));
                counted.add(figure.of() == null ? "" : figure.of());
                parts.add(figure.partOf() == null ? "" : String.valueOf(figure.partOf() + 1));
            }
        }
        assertThat(values).isEqualTo(block.all("="));
        assertThat(counted).containsAll(block.all("of"));
        assertThat(parts).containsAll(block.all("part"));
    }

    private static void hasTwo(String written) {
        assertThat(found(written))
                .as(written)
                .allMatch(figure -> Double.valueOf(2).equals(figure.value()));
    }

    /** The figures of a sentence, which are those marked. */
    private static List<Figure> found(String written) {
        String text = written.replace("[", "").replace("]", "");
        List<Figure> figures = tag(text);
        assertThat(figures).as(written).extracting(f -> f.span().of(text)).isEqualTo(marked(written));
        return figures;
    }

    private static List<String> marked(String written) {
        List<String> marked = new ArrayList<>();
        for (int open = written.indexOf('['); open >= 0; open = written.indexOf('[', open + 1)) {
            marked.add(written.substring(open + 1, written.indexOf(']', open)));
        }
        return marked;
    }

    private static String value(Figure figure) {
        String low = figure.value() == null ? "?" : number(figure.value());
        String high = figure.high() == null ? "" : ".." + number(figure.high());
        return low + high + (figure.approx() ? " ~" : "");
    }

    private static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.valueOf(value);
    }

    private static List<Figure> tag(String text) {
        Tokens tokens = Tokens.of(text);
        List<Timex> times = TIMES.tag(tokens, null);
        return TAGGER.tag(tokens, times);
    }
}
