package org.isnad.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Reading;
import org.junit.jupiter.api.Test;

class ChainTest {
    private final Reading reading = FerryFare.reading();

    @Test
    void leadsFromTheOutletToTheSpeaker() {
        assertThat(chain(3)).containsExactly("وكالة الساحل", "صحيفة الميناء", "مصدر لم تسمّه");
    }

    @Test
    void isEmptyWhereTheWordsCameThroughNothing() {
        assertThat(chain(1)).isEmpty();
    }

    @Test
    void leadsThroughWhoeverSaysThatItWasSaid() {
        assertThat(chain(4))
                .containsExactly("وكالة الساحل", "صحيفة الميناء", "مصدر لم تسمّه", "شركة الموج الأزرق للملاحة");
    }

    private List<String> chain(int statement) {
        return Chain.of(reading, statement);
    }
}
