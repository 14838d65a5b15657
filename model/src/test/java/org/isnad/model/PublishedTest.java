package org.isnad.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishedTest {
    @Test
    void keepsWhatIsExactToTheDayTheHourTheMinuteAndTheSecond() {
        assertThat(Published.iso("2018-10-30")).contains("2018-10-30");
        assertThat(Published.iso("2018-10-30T14Z")).contains("2018-10-30T14Z");
        assertThat(Published.iso("2018-10-30 14")).contains("2018-10-30T14");
        assertThat(Published.iso("2018-10-30T14:30")).contains("2018-10-30T14:30");
        assertThat(Published.iso("2018-10-30T14:30:05+03:00")).contains("2018-10-30T14:30:05+03:00");
    }

    @Test
    void knowsNoDayOrHourThatIsNone() {
        assertThat(Published.iso("2018-02-30")).isEmpty();
        assertThat(Published.iso("2018-02-30T14Z")).isEmpty();
        assertThat(Published.iso("2018-10-30T24Z")).isEmpty();
        assertThat(Published.iso("2018-10-30T1:Z")).isEmpty();
        assertThat(Published.iso("2018-10")).isEmpty();
    }
}
