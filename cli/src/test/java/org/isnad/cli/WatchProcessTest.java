package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code isnad watch} in a process of its own, which is ended in all ways. */
@Timeout(120)
class WatchProcessTest {
    private static final int STORIES = 24;

    private NewsSite site;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        site = new NewsSite(STORIES).slow(40);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Process watch(String... more) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.isnad.cli.Isnad",
                "watch",
                site.at("/feed.xml"),
                "--into",
                news().toString(),
                "--allow-private",
                "--delay=0"));
        command.addAll(List.of(more));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log())
                .start();
    }

    private File log() {
        return folder.resolve("log").toFile();
    }

    private String said() throws IOException {
        return Files.readString(log().toPath(), StandardCharsets.UTF_8);
    }

    private Path news() {
        return folder.resolve("news");
    }

    private void waitForStories(long number, Process process) throws InterruptedException {
        while (site.storiesAsked() < number && process.isAlive()) {
            Thread.sleep(5);
        }
    }

    private List<String> storiesKept() {
        return Run.of("story", "-q", "-f", "jsonl", news().toString()).lines().stream()
                .map(line -> line.replaceFirst(".*?\"target\":\"[^\"]*/(\\d\\d)\".*", "$1"))
                .sorted()
                .toList();
    }

    private static List<String> all(int stories) {
        return IntStream.rangeClosed(1, stories)
                .mapToObj(i -> "" + (char) ('0' + i / 10) + (char) ('0' + i % 10))
                .toList();
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> files = Files.list(news())) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        }
    }

    @Test
    void losesNothingAndRepeatsNothingWhenItIsKilled() throws Exception {
        for (int at : new int[] {3, 9, 16}) {
            Process process = watch("--once");
            waitForStories(at, process);
            process.destroyForcibly();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        Process last = watch("--once");

        assertThat(last.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(last.exitValue()).as(said()).isEqualTo(Exit.FINE);
        assertThat(parts()).isEmpty();
        assertThat(storiesKept()).isEqualTo(all(STORIES));
        // Only what was under way when a process was killed is asked for again.
        assertThat(site.storiesAsked()).isBetween((long) STORIES, STORIES + 3L);
    }

    @Test
    void endsWellOnCtrlC() throws Exception {
        Process process = watch();
        waitForStories(5, process);
        new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(Exit.INTERRUPTED);
        assertThat(said()).contains("watching 1 feed every 15 minutes", "stopped; what was fetched is kept in ");
        assertThat(parts()).isEmpty();
        assertThat(storiesKept()).hasSize((int) site.storiesAsked()).doesNotHaveDuplicates();
    }

    @Test
    void tellsWhenItLooksNext() throws Exception {
        site.with(2);
        Process process = watch("--every=2h");
        while (process.isAlive() && !said().contains("next look")) {
            Thread.sleep(20);
        }
        process.destroy();

        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(said()).containsPattern("isnad: 2 new pages from 1 feed; next look \\d\\d:\\d\\d\n");
    }
}
