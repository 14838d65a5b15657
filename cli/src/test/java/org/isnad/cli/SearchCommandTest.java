package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchCommandTest {
    @TempDir
    private Path folder;

    private String desk;

    @BeforeEach
    void fill() throws IOException {
        desk = folder.resolve("desk").toString();
        Path stories = folder.resolve("stories.jsonl");
        Files.writeString(stories, """
                {"id":"a1","outlet":"المرسى","published":"2024-05-01","title":"خبر","text":"قالت وزيرة النقل ليلى المنذري إن 40 راكبا قتلوا في غرق العبّارة قرب جزيرة الرملة."}
                {"id":"a2","outlet":"البحر","published":"2024-05-02","title":"خبر","text":"ونفى المتحدث باسم الشركة عمر الباهلي غرق العبّارة قرب جزيرة الرملة."}
                """);
        assertThat(Run.of("--ledger", desk, "add", "-q", stories.toString()).exit())
                .isEqualTo(Exit.FINE);
    }

    private Run run(String command, String... arguments) {
        String[] all = new String[arguments.length + 3];
        all[0] = "--ledger";
        all[1] = desk;
        all[2] = command;
        System.arraycopy(arguments, 0, all, 3, arguments.length);
        return Run.of(all);
    }

    @Test
    void findsWhatWasJustAdded() {
        Run run = run("search", "stance:deny العبارة", "--facet", "speaker");

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out()).contains("1 found", "denies", "2024-05-02", "عمر الباهلي", "[العبّارة]");
    }

    @Test
    void writesJsonLines() {
        assertThat(run("search", "العبارة", "--format", "jsonl").lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line).startsWith("{\"id\":").contains("\"speaker\":", "\"outlet\":"));
        assertThat(run("search", "العبارة", "--format", "json", "--over", "month")
                        .out())
                .contains("\"total\":2", "\"month\":[{\"value\":\"2024-05-01\",\"count\":2}]");
    }

    @Test
    void pagesWithATokenThatItPrints() {
        Run first = run("search", "العبارة", "--format", "json", "--size", "1");
        String next = first.out().replaceAll("(?s).*\"next\":\"([^\"]+)\".*", "$1");
        Run second = run("search", "العبارة", "--format", "json", "--size", "1", "--after", next);

        assertThat(second.out()).contains("\"next\":\"\"").isNotEqualTo(first.out());
    }

    @Test
    void saysWhereAQuestionIsWrong() {
        Run run = run("search", "foo:bar");

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains("no field 'foo'", "at character 1");
    }

    @Test
    void checksASentence() {
        Run run = run("check", "غرقت العبّارة قرب جزيرة الرملة");

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out()).contains("Said first", "ليلى المنذري", "Denied", "عمر الباهلي");
        assertThat(run("check", "--format", "json", "متحف الفنون الجديد").out())
                .isEqualTo("{\"said\":[],\"denied\":[],\"rivals\":[]}\n");
    }

    @Test
    void buildsTheIndexAgain() throws IOException {
        String before = run("search", "", "--format", "jsonl").out();
        assertThat(run("index").out()).isEqualTo("indexed up to entry 2\n");

        assertThat(run("search", "", "--format", "jsonl").out()).isEqualTo(before);
    }
}
