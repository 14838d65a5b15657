package org.isnad.link.headline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Locale;
import org.isnad.testkit.Shared;
import org.junit.jupiter.api.Test;

class HeadlinesTest {
    private final Headlines headlines = Headlines.standard();

    @Test
    void seesThatOneSaysTheContrary() {
        assertThat(headlines
                        .compare("أسعار القمح ترتفع في أسواق المرسى", "أسعار القمح تنخفض في أسواق المرسى")
                        .stand())
                .isEqualTo(Stand.DISAGREE);
    }

    @Test
    void seesThatOneIsAboutSomethingElse() {
        assertThat(headlines
                        .compare("أسعار القمح ترتفع في أسواق المرسى", "حفل غنائي للأطفال مساء الخميس")
                        .stand())
                .isEqualTo(Stand.OTHER);
    }

    @Test
    void seesThatOneSaysTheSameInAnotherOrder() {
        assertThat(headlines
                        .compare("طلب قوي يرفع أسعار القمح", "أسعار القمح ترتفع بسبب طلب قوي")
                        .stand())
                .isEqualTo(Stand.AGREE);
    }

    @Test
    void tellsAgreeingFromDisagreeingHeadlines() throws IOException {
        int[][] counts = new int[Stand.values().length][Stand.values().length];
        for (var row : Csv.rows(Files.readString(Shared.file("data/headlines/dev.csv")))) {
            if (!row.get(2).equals("stance")) {
                Stand truth = Stand.valueOf(row.get(2).toUpperCase(Locale.ROOT));
                counts[truth.ordinal()][
                        headlines.compare(row.get(0), row.get(1)).stand().ordinal()]++;
            }
        }
        assertThat((f1(counts, 0) + f1(counts, 1)) / 2).isGreaterThan(0.77);
    }

    private static double f1(int[][] counts, int stand) {
        int all = 0;
        for (int[] row : counts) {
            all += row[stand];
        }
        for (int count : counts[stand]) {
            all += count;
        }
        return 2.0 * counts[stand][stand] / all;
    }
}
