package org.isnad.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnwrappingTest {
    private static List<String> paragraphs(String page) {
        return new Unwrapping(page)
                .paragraphs().stream()
                        .map(span -> Space.collapse(span.of(page)))
                        .toList();
    }

    @Test
    void partsLinesAtEveryKindOfEnd() {
        assertThat(paragraphs("a\nb\r\nc\rd\fe\u2028f\u2029g\u0085h\n\n \u00a0 \ni"))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i");
    }

    @Test
    void joinsWhatWasBrokenAtAWidth() {
        assertThat(paragraphs("menu\nmap\n\n" + wrapped("one two three four five six ".repeat(12), 60) + "\n\nthe end"))
                .containsExactly(
                        "menu", "map", "one two three four five six ".repeat(12).strip(), "the end");
    }

    @Test
    void leavesLinesThatMerelyAreAlikeInLength() {
        String lines = "the ministry denies that the fair is late\nthe river rises in the upper valley\n".repeat(3);
        assertThat(paragraphs(lines)).hasSize(6);
    }

    private static String wrapped(String words, int width) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : words.split(" ")) {
            boolean fits = column + 1 + word.length() <= width;
            out.append(column == 0 ? "" : fits ? " " : "\n").append(word);
            column = column == 0 || !fits ? word.length() : column + 1 + word.length();
        }
        return out.toString();
    }
}
