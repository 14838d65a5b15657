package org.isnad.reading.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.model.Figure;
import org.isnad.model.Imprint;
import org.isnad.model.Reading;
import org.isnad.model.Story;
import org.isnad.reading.Reader;
import org.junit.jupiter.api.Test;

class HoldersTest {
    private static Reading read(String body) {
        return Reader.standard().read(Story.of("s", new Imprint.Builder().build(), "الجسر", body));
    }

    @Test
    void namesTheStatementWhoseContentHoldsAFigure() {
        Reading reading = read("قال وزير النقل أحمد الصافي إن 300 عامل بنوا الجسر.");
        Figure figure = reading.figures().get(0);
        assertThat(figure.value()).isEqualTo(300);
        assertThat(figure.statement()).isNotNull();
        assertThat(reading.statements()
                        .get(figure.statement())
                        .attribution()
                        .content()
                        .get(0)
                        .contains(figure.span()))
                .isTrue();
    }

    @Test
    void namesNoneWhereTheOutletItselfCounts() {
        assertThat(read("بني الجسر في الربيع بأيدي 300 عامل.").figures().get(0).statement())
                .isNull();
    }
}
