package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.isnad.page.Found;
import org.isnad.page.Place;
import org.junit.jupiter.api.Test;

class ReportTest {
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);

    @Test
    void tellsWhereWhatWasWrong() {
        Report report = new Report(stream, true, false);
        report.noted(new Found.Failed(new Place("a.jsonl", 7), "broken JSON"));

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("isnad: a.jsonl:7: broken JSON\n");
        assertThat(report.anyFailed()).isTrue();
    }

    @Test
    void isNoFailureToPassSomethingOver() {
        Report report = new Report(stream, false, false);
        report.noted(new Found.Skipped(new Place("a.png", 0), "a picture"));

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("isnad: a.png: passed over: a picture\n");
        assertThat(report.anyFailed()).isFalse();
    }

    @Test
    void letsNoFileNameDriveTheTerminal() {
        new Report(stream, false, false).noted(new Found.Failed(new Place("a\u001B[2J\n", 0), "x"));

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("isnad: a\uFFFD[2J : x\n");
    }

    @Test
    void drawsNothingInTheFirstSecond() {
        Report report = new Report(stream, false, true);
        report.shown();

        assertThat(err.size()).isZero();
    }

    @Test
    void drawsHowFarTheWorkIsAndClearsItBeforeALine() throws InterruptedException {
        Report report = new Report(stream, false, true);
        Thread.sleep(1100);
        report.shown();
        report.line("x");

        assertThat(err.toString(StandardCharsets.UTF_8))
                .matches("\\r\u001B\\[K1 stories, \\d+ a second\\r\u001B\\[Kisnad: x\n");
    }
}
