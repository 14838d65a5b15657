package org.isnad.page.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepetitionTest {
    @ParameterizedTest
    @CsvSource({
        "افتتاح المكتبة, افتتاح المكتبة",
        "افتتاح المكتبةافتتاح المكتبة, افتتاح المكتبة",
        "افتتاح المكتبة افتتاح المكتبة افتتاح المكتبة, افتتاح المكتبة",
        "افتتاح المكتبة افتتاح, افتتاح المكتبة افتتاح",
        "ab a, ab a",
        "'', ''"
    })
    void writesATextOnce(String text, String once) {
        assertThat(Repetition.once(text)).isEqualTo(once);
    }
}
