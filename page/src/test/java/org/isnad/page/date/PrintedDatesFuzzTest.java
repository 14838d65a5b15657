package org.isnad.page.date;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whatever a page prints, its dates are days that can be, in the text and in its order. */
class PrintedDatesFuzzTest {
    private static final Optional<Instant> CAPTURED = Optional.of(Instant.parse("2026-05-02T16:00:00Z"));

    /** Any text of a page. */
    @FuzzTest(maxDuration = "3m")
    void in(byte @Nullable [] bytes) {
        String text = text(bytes);
        int end = 0;
        for (PrintedDate date : PrintedDates.in(text, CAPTURED)) {
            assertThat(date.span().start()).isGreaterThanOrEqualTo(end);
            end = date.span().end();
            assertThat(date.iso()).isBetween("1990", "2026-05-04");
        }
        assertThat(end).isLessThanOrEqualTo(text.length());
    }

    /** Any attribute. */
    @FuzzTest(maxDuration = "3m")
    void inAttribute(byte @Nullable [] bytes) {
        PrintedDates.inAttribute(text(bytes), CAPTURED)
                .ifPresent(iso -> assertThat(iso).isBetween("1990", "2026-05-04"));
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }
}
