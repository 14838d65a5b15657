package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.isnad.model.Story;
import org.junit.jupiter.api.Test;

class ArabicTextsTest {
    @Test
    void makesTheSameTextFromTheSameSeed() {
        assertThat(ArabicTexts.text(7)).isEqualTo(ArabicTexts.text(7)).isNotEqualTo(ArabicTexts.text(8));
    }

    @Test
    void holdsEveryKindOfTrouble() {
        String all = LongStream.range(0, 200).mapToObj(ArabicTexts::text).collect(Collectors.joining());
        assertThat(all)
                .contains("قال", "\u064F", "\u0640", "\u200C", "\u202E", "\u2067", "\u00AB", "\u201D", "\r\n", "\u00A0")
                .containsPattern("[0-9]")
                .containsPattern("[\u0660-\u0669]")
                .containsPattern("[\u06F0-\u06F9]")
                .containsPattern("[\uFE70-\uFEFC]");
        assertThat(all.codePoints()).anyMatch(Character::isSupplementaryCodePoint);
        assertThat(all.codePoints()).anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    @Test
    void namesTheSeedOfTheFirstTextThatFails() {
        List<String> tried = new ArrayList<>();
        assertThatThrownBy(() -> ArabicTexts.forAll(50, text -> {
                    tried.add(text);
                    assertThat(tried).hasSizeLessThan(4);
                }))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Disnad.seed=3 on \"" + ArabicTexts.escaped(ArabicTexts.text(3)));
    }

    @Test
    void reportsWhatWasThrownToo() {
        assertThatThrownBy(() -> ArabicTexts.forAll(1, text -> Objects.checkIndex(-1, text.length())))
                .isInstanceOf(AssertionError.class)
                .hasCauseInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void escapesAllButPrintableAscii() {
        assertThat(ArabicTexts.escaped("a\u0642\n\uD800")).isEqualTo("a\\u0642\\u000A\\uD800");
    }

    @Test
    void makesStoriesThatKeepEveryCharacter() {
        List<Story> stories = new ArrayList<>();
        ArabicTexts.forAllStories(20, stories::add);
        assertThat(stories)
                .hasSize(20)
                .anySatisfy(story -> assertThat(story.title()).isNotEmpty());
        for (int seed = 0; seed < 20; seed++) {
            String text = ArabicTexts.text(seed);
            assertThat(stories.get(seed).text()).isEqualTo(text.contains("\n") ? text : "\n" + text);
        }
    }
}
