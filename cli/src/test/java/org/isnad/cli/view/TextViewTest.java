package org.isnad.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.Reading;
import org.isnad.model.Story;
import org.isnad.testkit.Golden;
import org.junit.jupiter.api.Test;

class TextViewTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Look PLAIN = new Look(60, false, false);

    @Test
    void showsAReadingInEnglish() throws IOException {
        Golden.check(visible(text("en", PLAIN, FerryFare.reading())), GOLDEN.resolve("fare-en.txt"));
    }

    @Test
    void showsAReadingInArabic() throws IOException {
        Golden.check(visible(text("ar", PLAIN, FerryFare.reading())), GOLDEN.resolve("fare-ar.txt"));
    }

    @Test
    void writesNoEscapeSequenceWithoutColours() throws IOException {
        assertThat(text("en", PLAIN, FerryFare.reading())).doesNotContain("\u001B");
    }

    @Test
    void endsEveryColourOnItsLine() throws IOException {
        for (String line :
                text("en", new Look(60, true, false), FerryFare.reading()).split("\n")) {
            int begun = line.split("\u001B\\[[1-9]", -1).length;
            int ended = line.split("\u001B\\[0m", -1).length;

            assertThat(begun).as(line).isEqualTo(ended);
        }
    }

    @Test
    void closesEveryIsolateOnItsLine() throws IOException {
        for (String line : text("ar", PLAIN, FerryFare.reading()).split("\n")) {
            assertThat(line.split("[\u2066\u2067]", -1)).as(line).hasSameSizeAs(line.split("\u2069", -1));
        }
    }

    @Test
    void keepsToTheWidthAsked() throws IOException {
        for (String line :
                text("en", new Look(24, false, true), FerryFare.reading()).split("\n")) {
            boolean isLabel = line.contains(" \u00B7 ");
            assertThat(isLabel ? 0 : Columns.of(line)).as(line).isLessThanOrEqualTo(24);
        }
    }

    @Test
    void partsStoriesByALine() throws IOException {
        assertThat(text("en", PLAIN, FerryFare.reading(), FerryFare.reading()))
                .contains("\n\n" + "\u2500".repeat(60) + "\n");
    }

    @Test
    void saysWhereNothingWasFound() throws IOException {
        Reading empty = Reading.of(Story.of("x", Imprint.UNKNOWN, "", "نص"), List.of(), List.of());

        assertThat(text("en", PLAIN, empty)).contains("untitled", "No statements found.");
    }

    @Test
    void letsNoPageDriveTheTerminal() throws IOException {
        Imprint imprint = new Imprint.Builder()
                .put(Field.URL, "u\u001B")
                .put(Field.OUTLET, "o\u001B")
                .put(Field.AUTHOR, "a\u001B")
                .put(Field.PUBLISHED, "p\u001B")
                .put(Field.LANGUAGE, "l\u001B")
                .build();
        Reading hostile = Reading.of(Story.of("i\u001B", imprint, "t\u001B[2J", "b\u202E"), List.of(), List.of());

        assertThat(text("en", PLAIN, hostile)).doesNotContain("\u001B", "\u202E");
    }

    /** With the marks of direction written out: in a kept file they would deceive whoever reviews it. */
    private static String visible(String text) {
        return text.replace("\u2066", "\\u2066").replace("\u2067", "\\u2067").replace("\u2069", "\\u2069");
    }

    private static String text(String language, Look look, Reading... readings) throws IOException {
        StringWriter out = new StringWriter();
        try (TextView view = new TextView(out, Words.in(language), look)) {
            for (Reading reading : readings) {
                view.show(reading);
            }
        }
        return out.toString();
    }
}
