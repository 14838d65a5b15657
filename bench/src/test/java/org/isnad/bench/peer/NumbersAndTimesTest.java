package org.isnad.bench.peer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.testkit.Shared;
import org.junit.jupiter.api.Test;

/** The least shares of the peer's tests that are passed, so that no change makes them less unseen. */
class NumbersAndTimesTest {
    private final Readings readings = new Readings();
    private int cases;
    private int passed;

    @Test
    void passesMostOfThePeersNumbersAndPercentages() throws IOException {
        assertThat(share("number", List.of("NumberModel.json"))).isGreaterThanOrEqualTo(0.90);
        assertThat(share("number", List.of("PercentModel.json"))).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void findsMostOfThePeersTimes() throws IOException {
        List<String> files = List.of(
                "DateExtractor.json",
                "DatePeriodExtractor.json",
                "DurationExtractor.json",
                "HolidayExtractor.json",
                "TimeExtractor.json",
                "TimePeriodExtractor.json");
        assertThat(share("datetime", files)).isGreaterThanOrEqualTo(0.84);
    }

    private double share(String folder, List<String> files) throws IOException {
        cases = 0;
        passed = 0;
        for (String file : files) {
            Path path = Shared.file("data/numbers-times/" + folder + "/" + file);
            for (PeerCase test : PeerFile.read(path)) {
                cases++;
                passed += test.passes(readings.of(file).orElseThrow().read(test)) ? 1 : 0;
            }
        }
        return (double) passed / cases;
    }
}
