package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.isnad.page.Found;
import org.isnad.page.Stories;
import org.isnad.testkit.Checkout;
import org.junit.jupiter.api.Test;

/** The sample stories that come with the program. */
class SamplesTest {
    private static final String INVENTED = "قصة مختلقة";

    @Test
    void areMarkedAsInventedInOutletAndText() {
        List<Found.Told> samples = samples();

        assertThat(samples).hasSizeBetween(4, 10);
        for (Found.Told sample : samples) {
            assertThat(sample.story().imprint().outlet())
                    .as(sample.place().toString())
                    .contains(INVENTED);
            assertThat(sample.story().body().replace("هذه القصة مختلقة", INVENTED))
                    .contains(INVENTED);
        }
    }

    @Test
    void areReadWithoutComplaint() {
        Run run = Run.of("read", "--quiet", Checkout.root().resolve("samples").toString());

        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void loseTheTemplateOfTheCrawledPage() {
        Run run = Run.of("story", Checkout.root().resolve("samples/page.txt").toString());

        assertThat(run.out())
                .contains("\"title\":\"أجراس الرملة ترن قبل موعدها.. وزارة النقل: أول عبّارة تبحر مطلع الشهر\"");
        assertThat(run.out()).doesNotContain("الأكثر قراءة", "No stories found", "logo", "marsa.example.org");
    }

    private static List<Found.Told> samples() {
        List<Found.Told> out = new ArrayList<>();
        String folder = Checkout.root().resolve("samples").toString();
        try (Stories stories = Stories.open(List.of(folder), InputStream.nullInputStream())) {
            while (stories.hasNext()) {
                if (stories.next() instanceof Found.Told told) {
                    out.add(told);
                }
            }
        }
        return out;
    }
}
