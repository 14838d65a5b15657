package org.isnad.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Statement;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfidenceTest {
    @ParameterizedTest
    @CsvSource({"0.9, 90%, false", "0.8999, 89%, true", "0.29, 29%, true", "1, 100%, false", "0, 0%, true"})
    void showsNothingBelowTheBarAsTheBar(double confidence, String text, boolean unconfirmed) {
        Statement one = FerryFare.reading().statements().get(0);
        Statement statement = new Statement(
                one.id(), one.attribution(), one.speaker(), one.force(), one.via(), null, null, confidence);

        assertThat(Confidence.text(statement)).isEqualTo(text);
        assertThat(Confidence.isUnconfirmed(statement)).isEqualTo(unconfirmed);
    }
}
