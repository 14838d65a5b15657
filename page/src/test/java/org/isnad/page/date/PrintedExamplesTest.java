package org.isnad.page.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PrintedExamplesTest {
    @TestFactory
    Stream<DynamicTest> readsThem() throws IOException {
        return Example.all().stream().map(example -> dynamicTest(example.style(), () -> check(example)));
    }

    private static void check(Example example) {
        List<PrintedDate> found = PrintedDates.in(example.text(), example.captured(), example.language());
        assertThat(found)
                .as(example.text())
                .extracting(PrintedDate::iso)
                .containsExactlyElementsOf(
                        example.dates().stream().map(date -> date.get("date")).toList());
        assertThat(found)
                .extracting(date -> date.hint().name())
                .containsExactlyElementsOf(example.dates().stream()
                        .map(date -> date.getOrDefault("hint", Hint.NONE.name()))
                        .toList());
        for (int i = 0; i < found.size(); i++) {
            Map<String, String> wanted = example.dates().get(i);
            String words = found.get(i).span().of(example.text());
            assertThat(words).isEqualTo(wanted.getOrDefault("words", words));
        }
    }

    @Test
    void areMany() throws IOException {
        assertThat(Example.all()).hasSizeGreaterThan(100);
        assertThat(Example.all()).extracting(Example::style).doesNotHaveDuplicates();
    }
}
