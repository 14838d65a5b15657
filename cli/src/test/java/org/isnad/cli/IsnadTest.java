package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line itself: help, versions, mistakes. */
class IsnadTest {
    @Test
    void saysInShortWhatItIsForWhenAskedForNothing() {
        Run run = Run.of();

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out()).contains("Usage: isnad", "read ", "story ", "completion ", "help ", "Exit status:");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"read", "story", "watch", "completion"})
    void helpsWithEveryCommandInTwoWays(String command) {
        Run help = Run.of("help", command);
        Run option = Run.of(command, "--help");

        assertThat(help.exit()).isEqualTo(Exit.FINE);
        assertThat(help.out()).contains("Usage: isnad " + command, "Examples:").isEqualTo(option.out());
    }

    @Test
    void breaksNoExampleInItsHelp() {
        assertThat(Run.of("help", "read").out().lines()).noneMatch(line -> line.length() > 80);
        assertThat(Run.of("help", "read").out()).contains("\n  isnad story page.txt | isnad read -  ");
    }

    @Test
    void tellsItsVersion() {
        assertThat(Run.of("--version").out()).startsWith("isnad ");
    }

    @Test
    void namesACommandItDoesNotKnow() {
        Run run = Run.of("raed", "x");

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).isEqualTo("isnad: 'raed' is not an isnad command. See 'isnad --help'.\n");
    }

    @Test
    void namesACommandItDoesNotKnowWhenAskedForHelpWithIt() {
        Run run = Run.of("help", "raed");

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).isEqualTo("isnad: 'raed' is not an isnad command. See 'isnad --help'.\n");
    }

    @Test
    void namesAnOptionItDoesNotKnow() {
        Run run = Run.of("read", "--fromat", "x");

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err())
                .startsWith("isnad read: Unknown option: '--fromat'")
                .hasLineCount(1);
    }

    @Test
    void asksForAPath() {
        Run run = Run.of("read");

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("'PATH'").hasLineCount(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--format=xml", "--threads=0", "--threads=1000000", "--threads=many", "--width=5", "--lang=xx"})
    void refusesWhatCannotBeMeant(String option) {
        Run run = Run.of("read", option, "x");

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains(option.substring(0, option.indexOf('='))).hasLineCount(1);
    }

    @Test
    void hasNoHtmlForStories() {
        assertThat(Run.of("story", "--format=html", "x").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void takesNoFileOfArguments(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("arguments"), "--help");

        assertThat(Run.of("read", "@" + file).exit()).isEqualTo(Exit.INPUT);
    }

    @Test
    void printsACompletionScriptThatBashTakes(@TempDir Path folder) throws Exception {
        String script = Run.of("completion").out();
        Path file = Files.writeString(folder.resolve("completion"), script + "\ncomplete -p isnad\n");
        Process bash = new ProcessBuilder("bash", file.toString())
                .redirectErrorStream(true)
                .start();

        assertThat(bash.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .contains("isnad");
        assertThat(script).contains("--format", "jsonl", "story");
    }
}
