package org.isnad.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTest {
    @Test
    void leavesOrdinaryTextAlone() {
        String text = "قال «نعم»، ثم صمت… 100% \u200F\u200C";

        assertThat(Shown.of(text)).isSameAs(text);
        assertThat(Shown.of("\uD83D\uDE42")).isEqualTo("\uD83D\uDE42");
    }

    @Test
    void letsNoEscapeSequenceThrough() {
        assertThat(Shown.of("a\u001B]0;title\u0007b\u009Bc\u007F")).isEqualTo("a\uFFFD]0;title\uFFFDb\uFFFDc\uFFFD");
    }

    @Test
    void makesLineBreaksAndTabsSpaces() {
        assertThat(Shown.of("a\nb\tc\rd\u2028e\u2029f\u0085g")).isEqualTo("a b c d e f g");
    }

    @Test
    void dropsWhatReordersALine() {
        assertThat(Shown.of("\u202Eabc\u202C \u2067def\u2069")).isEqualTo("abc def");
    }

    @Test
    void replacesHalvesOfSurrogatePairsAndNoncharacters() {
        assertThat(Shown.of("a\uD83Db\uDE42c\uFFFFd\uFDD0")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFD");
    }
}
