package org.isnad.reading.time.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.isnad.reading.resource.Blocks;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.ResourceException;
import org.isnad.reading.time.TimexTagger;
import org.junit.jupiter.api.Test;

class HijriTest {
    @Test
    void listsOnlyMonthsThatBeganADayAfterTheTables() throws IOException {
        try (InputStream in = months()) {
            for (Block entry : Blocks.read("hijri.months", in, Set.of("month", "began"))) {
                String[] month = entry.sole("month").split("-");
                LocalDate tables =
                        LocalDate.from(HijrahDate.of(Integer.parseInt(month[0]), Integer.parseInt(month[1]), 1));
                LocalDate began = LocalDate.parse(entry.sole("began"));
                assertThat(ChronoUnit.DAYS.between(tables, began))
                        .as(entry.sole("month"))
                        .isOne();
            }
        }
    }

    @Test
    void countsTheDaysOfAMonthFromTheDayItWasDeclared() throws IOException {
        Hijri hijri = standard();
        assertThat(hijri.day(1439, 9, 1)).contains(LocalDate.of(2018, 5, 17));
        assertThat(hijri.last(1439, 8, 1)).contains(LocalDate.of(2018, 5, 16));
        assertThat(hijri.last(1439, 9, 1)).contains(LocalDate.of(2018, 6, 14));
        assertThat(hijri.day(1440, 1, 1)).contains(LocalDate.of(2018, 9, 11));
    }

    @Test
    void hasNoDaysBeyondTheTablesAndTheMonth() throws IOException {
        Hijri hijri = standard();
        assertThat(hijri.day(1, 1, 1)).isEmpty();
        assertThat(hijri.day(9999, 1, 1)).isEmpty();
        assertThat(hijri.day(1439, 9, 31)).isEmpty();
        assertThat(hijri.year(LocalDate.of(622, 7, 16))).isEmpty();
    }

    @Test
    void saysWhatAnEntryNeeds() {
        InputStream in = new ByteArrayInputStream("month 1439\nbegan 2018-05-17\n".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> Hijri.read("x.months", in))
                .isInstanceOf(ResourceException.class)
                .hasMessageStartingWith("x.months:1: the entry needs a month such as 1439-9");
    }

    private static Hijri standard() throws IOException {
        try (InputStream in = months()) {
            return Hijri.read("hijri.months", in);
        }
    }

    private static InputStream months() {
        return TimexTagger.class.getResourceAsStream("hijri.months");
    }
}
