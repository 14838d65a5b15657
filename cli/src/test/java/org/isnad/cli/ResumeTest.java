package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResumeTest {
    @TempDir
    Path folder;

    private Path archive;
    private Path out;

    @BeforeEach
    void names() {
        archive = folder.resolve("pages.warc");
        out = folder.resolve("out.jsonl");
    }

    /** Pages of a site, some of them without a story, one of them damaged. */
    private void write(int pages) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < pages; i++) {
            String page = i % 10 == 9
                    ? "<html><title>x</title></html>"
                    : "<html><title>خبر " + i + "</title><body><p>جريدة نموذجية تصدر كل صباح</p><p>قال الوزير رقم " + i
                            + " إن السعر لن يرتفع هذا العام.</p><p>وأضاف أن العقد رقم " + i + " واضح لا لبس فيه.</p>";
            String http = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + page;
            byte[] block = http.getBytes(StandardCharsets.UTF_8);
            String length = i == 5 ? "none" : Integer.toString(block.length);
            String head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://marsa.example/" + i
                    + "\r\nContent-Type: application/http\r\nContent-Length: " + length + "\r\n\r\n";
            bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            bytes.writeBytes(block);
            bytes.writeBytes("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        }
        Files.write(archive, bytes.toByteArray());
    }

    private String[] command(String what, Path to) {
        return new String[] {what, archive.toString(), "-o", to.toString(), "--resume"};
    }

    private Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                "org.isnad.cli.Isnad"));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
    }

    @Test
    void losesAndRepeatsNothingHoweverOftenTheProcessIsKilled() throws Exception {
        write(3_000);
        Path whole = folder.resolve("whole.jsonl");
        assertThat(start("story", archive.toString(), "-o", whole.toString()).waitFor())
                .isEqualTo(Exit.INPUT);
        Path part = folder.resolve(".out.jsonl.part");
        long size = Files.size(whole);
        int kills = 0;
        for (long goal = size / 8; goal < size * 3 / 4; goal += size / 4) {
            Process process = start(command("story", out));
            while (process.isAlive() && (!Files.exists(part) || Files.size(part) < goal)) {
                Thread.sleep(1);
            }
            kills += process.isAlive() ? 1 : 0;
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(kills).as("kills in the middle").isPositive();
        assertThat(Files.size(part)).isPositive();
        assertThat(start(command("story", out)).waitFor()).isEqualTo(Exit.INPUT);
        assertThat(folder.resolve("log")).content().contains("going on after ");
        assertThat(out).hasSameBinaryContentAs(whole);
        assertThat(part).doesNotExist();
        assertThat(folder.resolve(".out.jsonl.position")).doesNotExist();
    }

    @Test
    void goesOnWithReadingsToo() throws Exception {
        write(40);
        Path whole = folder.resolve("whole.jsonl");
        Run.of("read", archive.toString(), "-o", whole.toString());
        try (Output output = Output.resumed(out, List.of("isnad (not built as a jar)", "read", archive.toString()))) {
            String first = Files.readAllLines(whole).get(0) + "\n";
            output.stream().write(first.getBytes(StandardCharsets.UTF_8));
            output.reached(new Progress(1, 1, 0));
            output.stream().write("half a li".getBytes(StandardCharsets.UTF_8));
            output.stream().flush();
        }
        assertThat(Run.of(command("read", out)).err()).contains("going on after 1 stories");
        assertThat(out).hasSameBinaryContentAs(whole);
    }

    @Test
    void refusesToGoOnWithOtherWork() throws Exception {
        write(20);
        try (Output output = Output.resumed(out, List.of("other"))) {
            output.stream().write('x');
            output.reached(new Progress(1, 1, 0));
        }
        Run run = Run.of(command("story", out));
        assertThat(run.exit()).isEqualTo(Exit.OUTPUT);
        assertThat(run.err()).contains("an unfinished output of another command or version stands there");
    }

    @Test
    void refusesWhatHasNoLinesToGoOnAfter() {
        assertThat(Run.of("story", "x", "--resume").exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("read", "x", "-o", out.toString(), "-f", "json", "--resume")
                        .err())
                .contains("--resume needs -o FILE and the format jsonl");
    }

    @Test
    void letsOneRunWriteAtATime() throws Exception {
        write(20);
        try (Output output = Output.resumed(out, List.of("x"))) {
            Run run = Run.of(command("story", out));
            assertThat(run.exit()).isEqualTo(Exit.OUTPUT);
            assertThat(run.err()).contains("another run is writing it");
            output.stream().flush();
        }
    }
}
