package org.isnad.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    @Test
    void countsALetterAsOne() {
        assertThat(Columns.of("قال abc")).isEqualTo(7);
    }

    @Test
    void countsVowelSignsAndInvisibleCharactersAsNone() {
        assertThat(Columns.of("مُحَمَّد")).isEqualTo(4);
        assertThat(Columns.of("\u2067\u200F\u200C\u2069")).isZero();
    }

    @Test
    void countsEastAsianCharactersAndPictographsAsTwo() {
        assertThat(Columns.of("北京")).isEqualTo(4);
        assertThat(Columns.of("\uD83D\uDE42")).isEqualTo(2);
    }

    @Test
    void countsPresentationFormsAsOne() {
        assertThat(Columns.of("\uFEFB\uFDFA")).isEqualTo(2);
    }
}
