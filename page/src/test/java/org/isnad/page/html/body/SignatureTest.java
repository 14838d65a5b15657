package org.isnad.page.html.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {
    @ParameterizedTest
    @ValueSource(strings = {"ع.ن / م.د", "ab/cd", "س ص - ع", "desk@paper.example", "https://paper.example/1"})
    void isAnAddressOrInitials(String line) {
        assertThat(Signature.is(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"لا", "لم يحدد", "هو في قم", "12:30", "راسلونا على desk@paper.example", "الرملة / القندول"})
    void isNoLineOfWords(String line) {
        assertThat(Signature.is(line)).isFalse();
    }
}
