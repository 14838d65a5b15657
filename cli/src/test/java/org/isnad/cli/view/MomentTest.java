package org.isnad.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {
    @ParameterizedTest
    @CsvSource({
        "2018-10-30T14:05:00+03:00, 2018-10-30 14:05",
        "2018-10-30T14:05Z, 2018-10-30 14:05",
        "2018-10-30, 2018-10-30",
        "2018-10, 2018-10",
        "some day, some day"
    })
    void isADayAndAMinuteWhereThereIsOne(String published, String shown) {
        assertThat(Moment.of(published)).isEqualTo(shown);
    }
}
