package org.isnad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenTest {
    @TempDir
    Path folder;

    @Test
    void passesWhatIsEqual() {
        Path file = folder.resolve("a/b.txt");
        Golden.check("قال\n", file, true);
        assertThat(file).usingCharset(StandardCharsets.UTF_8).hasContent("قال\n");
        assertThatCode(() -> Golden.check("قال\n", file, false)).doesNotThrowAnyException();
    }

    @Test
    void showsTheFirstLineThatDiffers() {
        Path file = folder.resolve("a.txt");
        Golden.check("one\ntwo\n", file, true);
        assertThatThrownBy(() -> Golden.check("one\nzwei\n", file, false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("a.txt:2 differs")
                .hasMessageContaining("expected: two")
                .hasMessageContaining("but was:  zwei")
                .hasMessageContaining("-Dgolden=write");
    }

    @Test
    void seesAMissingLineAtTheEnd() {
        Path file = folder.resolve("a.txt");
        Golden.check("one\ntwo", file, true);
        assertThatThrownBy(() -> Golden.check("one", file, false)).hasMessageContaining("but was:  (the end)");
    }

    @Test
    void failsWhereThereIsNoFile() {
        assertThatThrownBy(() -> Golden.check("one", folder.resolve("none.txt"), false))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("does not exist");
    }
}
