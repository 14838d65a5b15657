package org.isnad.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatelyTest {
    @Test
    void keepsTwoFormsOfOneHash() {
        Lately<String> lately = new Lately<>();
        lately.keep("Aa", "first");
        lately.keep("BB", "second");
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(lately.of("Aa")).isEqualTo("first");
        assertThat(lately.of("BB")).isEqualTo("second");
    }

    @Test
    void knowsNothingOfAFormThatOnlySharesItsHash() {
        Lately<String> lately = new Lately<>();
        lately.keep("Aa", "first");
        assertThat(lately.of("BB")).isNull();
    }
}
