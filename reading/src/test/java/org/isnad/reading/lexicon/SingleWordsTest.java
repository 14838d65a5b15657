package org.isnad.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.isnad.reading.resource.Blocks;
import org.isnad.reading.resource.ResourceException;
import org.junit.jupiter.api.Test;

class SingleWordsTest {
    @Test
    void refusesAKeyThatNoRuleNames() {
        assertThatThrownBy(() -> read("key  abd\nword  عبد\n\nkey  camel\nword  جمل\n"))
                .isInstanceOf(ResourceException.class)
                .hasMessageStartingWith("single.words:4: the entry has the key 'camel', expected one of [abd, bin,");
    }

    @Test
    void refusesAFileThatLacksAKey() {
        assertThatThrownBy(() -> read("key  abd\nword  عبد\n"))
                .isInstanceOf(ResourceException.class)
                .hasMessage("single.words: no entry has the key 'bin'; add one");
    }

    @Test
    void refusesAKeyThatStandsTwice() {
        assertThatThrownBy(() -> read("key  abd\nword  عبد\n\nkey  abd\nword  أمة\n"))
                .isInstanceOf(ResourceException.class)
                .hasMessage("single.words:4: the entry repeats the key 'abd'");
    }

    @Test
    void refusesAKeyWithoutAWord() {
        assertThatThrownBy(() -> read("key  abd\ngloss  servant\n"))
                .isInstanceOf(ResourceException.class)
                .hasMessage("single.words:1: the entry needs at least one 'word'");
    }

    @Test
    void knowsAWordByItsFoldedFormAndWritesItAsItIsSpelt() {
        Lexicon lexicon = Lexicon.standard();

        assertThat(lexicon.is("ابو", SingleWord.KIN)).isTrue();
        assertThat(lexicon.is("جمل", SingleWord.KIN)).isFalse();
        assertThat(lexicon.written(SingleWord.UPON)).isEqualTo("على");
    }

    private static SingleWords read(String text) throws IOException {
        try (InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))) {
            return new SingleWords(Blocks.read(SingleWords.FILE, in, SingleWords.FIELDS));
        }
    }
}
