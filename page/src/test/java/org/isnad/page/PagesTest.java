package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.testkit.Golden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invented pages, built as the region's sites are, and what a careful reader takes from each. */
class PagesTest {
    private static final Path KNOWN = KeptPage.FOLDER.resolve("known-failures.txt");

    static List<String> names() {
        return KeptPage.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void tellWhatACarefulReaderWouldTake(String name) throws IOException {
        List<String> known = Files.readAllLines(KNOWN);
        Map<String, String> faults = PageFaults.of(KeptPage.of(name));
        faults.keySet().removeIf(field -> known.contains(name + " " + field));
        assertThat(String.join("\n", faults.values())).isEmpty();
    }

    /** Both ways: a field that comes out right is taken off the list, and stays right. */
    @Test
    void failOnlyWhereTheListSaysSo() {
        StringBuilder failures = new StringBuilder();
        for (String name : names()) {
            for (String field : PageFaults.of(KeptPage.of(name)).keySet()) {
                failures.append(name).append(' ').append(field).append('\n');
            }
        }
        Golden.check(failures.toString(), KNOWN);
    }

    @Test
    void areDescribed() throws IOException {
        String described = Files.readString(KeptPage.FOLDER.resolve("README.md"));
        List<String> silent = new ArrayList<>(names());
        silent.removeIf(name -> described.contains("| `" + name + "` |"));
        assertThat(silent).isEmpty();
    }
}
