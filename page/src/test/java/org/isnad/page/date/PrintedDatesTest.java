package org.isnad.page.date;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.testkit.ArabicTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedDatesTest {
    private static final Optional<Instant> CAPTURED = Optional.of(Instant.parse("2021-03-15T12:34:56Z"));

    @Test
    void givesPlacesInTheTextAsItWas() {
        String text = "نُشـر\u200F في \u200F3 أغسطـس ٢٠١٣\u200F، وبعده";
        List<PrintedDate> dates = PrintedDates.in(text, CAPTURED);
        assertThat(dates).hasSize(1);
        assertThat(dates.get(0).span().of(text)).isEqualTo("3 أغسطـس ٢٠١٣");
    }

    @Test
    void saysWhatIsCountedFromTheCapture() {
        List<PrintedDate> dates = PrintedDates.in("منذ ساعتين | أمس 14:30 | 3 أغسطس 14:30 | 3 أغسطس 2013", CAPTURED);
        assertThat(dates).extracting(PrintedDate::relative).containsExactly(true, true, true, false);
    }

    @Test
    void saysWhatNamesNoDay() {
        List<PrintedDate> dates = PrintedDates.in("تاريخ النشر: يناير 2015، آخر تحديث: 2 يناير 2015", CAPTURED);
        assertThat(dates).extracting(PrintedDate::namesDay).containsExactly(false, true);
    }

    @Test
    void givesAThousandDatesAtMost() {
        assertThat(PrintedDates.in("3 أغسطس 2013، ".repeat(3000), CAPTURED)).hasSize(1000);
    }

    @Test
    void keepsItsPromisesOnAnyText() {
        ArabicTexts.forAll(300, text -> {
            int end = 0;
            for (PrintedDate date : PrintedDates.in(text, CAPTURED)) {
                assertThat(date.span().start()).isGreaterThanOrEqualTo(end);
                end = date.span().end();
                assertThat(end).isLessThanOrEqualTo(text.length());
                assertThat(date.span().isEmpty()).isFalse();
                assertThat(LocalDate.parse((date.iso() + "-01-01").substring(0, 10)))
                        .isBetween("1990-01-01", "2021-03-16");
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "1 ",
                "1/",
                "1:",
                "3/8/",
                "(",
                "منذ ",
                "منذ 3 و ",
                "نشر ",
                "نشر في ",
                "يناير ",
                "3 يناير ",
                "ربيع ",
                "السبت ",
                "(3 يناير ((((",
                "3 كانون الثاني / ",
                "نشر\n",
                "12:30 (",
                "a.m.",
                "2020-06-03T01:30:05."
            })
    void takesItsTimeInProportionToTheText(String unit) {
        String text = unit.repeat(2_000_000 / unit.length());
        assertTimeoutPreemptively(Duration.ofSeconds(30), () -> PrintedDates.in(text, CAPTURED));
    }

    @Test
    void findsTheSameFromManyThreads() {
        String text = "نشر في: 3 أغسطس 2013 14:30 بتوقيت القاهرة";
        List<PrintedDate> alone = PrintedDates.in(text, CAPTURED);
        assertThat(Stream.generate(() -> text).limit(500).parallel().map(t -> PrintedDates.in(t, CAPTURED)))
                .allMatch(alone::equals);
    }
}
