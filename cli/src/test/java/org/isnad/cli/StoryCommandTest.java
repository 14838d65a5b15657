package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryCommandTest {
    @TempDir
    private Path folder;

    @Test
    void printsAStoryALineWithTheFileItIsFrom() throws IOException {
        Path file = Files.writeString(folder.resolve("a.jsonl"), Stock.stories(2));
        Run run = Run.of("story", file.toString());

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.lines()).hasSize(2).allMatch(line -> line.contains("\"file\":\"" + file + "\""));
    }

    @Test
    void printsTextInATerminal() {
        Screen terminal = new Screen(true, true, 60, false);
        Run run = Run.on(terminal, new ByteArrayInputStream(Stock.bytes(Stock.stories(1))), "story", "-");

        assertThat(run.lines())
                .containsExactly(
                        "\u2067عنوان 0\u2069",
                        "\u2067صحيفة نموذجية\u2069",
                        "\u20660\u2069",
                        "",
                        "\u2067قال الوزير إن السعر رقم 0 لن يرتفع.\u2069",
                        "",
                        "\u2067وأضاف أن العقد واضح.\u2069");
    }

    @Test
    void keepsItsOwnOutputAsItIs() {
        byte[] once = Run.withInput(Stock.bytes(Stock.stories(3)), "story", "-").bytes();

        assertThat(Run.withInput(once, "story", "-").bytes()).isEqualTo(once);
    }
}
