package org.isnad.page.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MachineDateTest {
    @ParameterizedTest
    @CsvSource({
        "2020-06-03, 2020-06-03",
        "2020-06-03T01:30+0400, 2020-06-03T01:30+04:00",
        "2020-06-03T01:30:05-0500, 2020-06-03T01:30:05-05:00",
        "2020-06-03 01:30:05 +0000 UTC, 2020-06-03T01:30:05Z",
        "2020-06-03 01:30:05+03, 2020-06-03T01:30:05+03:00",
        "2020-06-03T01:30:05.544113, 2020-06-03T01:30:05.544113",
        "2020/06/03, 2020-06-03",
        "20200603, 2020-06-03",
        "20200603T013005Z, 2020-06-03T01:30:05Z",
        "20200603T0130+0300, 2020-06-03T01:30+03:00",
        "20200603013005, 2020-06-03T01:30:05",
        "202006030130, 2020-06-03T01:30",
        "1591147805, 2020-06-03T01:30:05Z",
        "1591147805123, 2020-06-03T01:30:05Z",
        "'Wed, 3 Jun 2020 01:30:05 +0300', 2020-06-03T01:30:05+03:00",
        "'Wed, 03 Jun 2020 01:30:05 EST', 2020-06-03T01:30:05-05:00",
    })
    void readsWhatMachinesWrite(String value, String iso) {
        assertThat(PrintedDates.inAttribute(value, Optional.empty())).contains(iso);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "true",
                "2020",
                "2020-06",
                "0001-01-01T00:00:00Z",
                "2020-02-30T00:00:00Z",
                "0000000000",
                "9999999999999",
                "99999999999999999999999999",
                "20201332",
                "1234567",
                "2020-06-031"
            })
    void takesNothingElseForADate(String value) {
        assertThat(PrintedDates.inAttribute(value, Optional.empty())).isEmpty();
    }

    @Test
    void leavesOutWhatIsLaterThanTheCapture() {
        Optional<Instant> captured = Optional.of(Instant.parse("2020-06-01T00:00:00Z"));
        assertThat(PrintedDates.inAttribute("2020-06-02T10:00:00Z", captured)).isPresent();
        assertThat(PrintedDates.inAttribute("2020-06-03T10:00:00Z", captured)).isEmpty();
    }
}
