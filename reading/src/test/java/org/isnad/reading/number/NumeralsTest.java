package org.isnad.reading.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.arabic.Tokens;
import org.isnad.reading.resource.Blocks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class NumeralsTest {
    private static final double LEAST = 1e-9;

    @TestFactory
    Stream<DynamicTest> readsTheExamplesFromEndToEnd() throws IOException {
        try (InputStream in = NumeralsTest.class.getResourceAsStream("numerals.examples")) {
            return Blocks.read("numerals.examples", in, Set.of("text", "value")).stream()
                    .map(block -> dynamicTest(
                            block.sole("text"),
                            () -> reads(block.sole("text"), Double.parseDouble(block.sole("value")))));
        }
    }

    private static void reads(String text, double value) {
        Tokens tokens = Tokens.of(text);
        Amount amount = read(text).orElseThrow();
        assertThat(amount.value()).isEqualTo(value, within(LEAST));
        assertThat(amount.end()).isEqualTo(tokens.size());
    }

    private static Optional<Amount> read(String text) {
        return new Numerals(Tokens.of(text), NumberWords.standard()).at(0, 0);
    }

    @Test
    void readsNoNumberWhereThereIsNone() {
        assertThat(read("كتاب")).isEmpty();
        assertThat(read("")).isEmpty();
        assertThat(read("12/25/2018")).isEmpty();
        assertThat(read("192.168.1.2")).isEmpty();
    }

    @Test
    void takesNoNumberThatAndOnlyJoinsToTheOneBefore() {
        assertThat(read("20 و30 سفينة").orElseThrow().end()).isEqualTo(1);
        assertThat(read("ثلاثة وخمسة").orElseThrow().value()).isEqualTo(3);
    }

    @Test
    void takesAWordForAFifthOnlyBeforeANounWithTheArticle() {
        assertThat(read("خمس السكان").orElseThrow().value()).isEqualTo(0.2);
        assertThat(read("خمس دول").orElseThrow().value()).isEqualTo(5);
    }
}
