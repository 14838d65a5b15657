package org.isnad.page.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.isnad.testkit.Shared;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The day of publication stands among the dates that readers of real pages see. */
class RealPagesTest {
    private static final Pattern FILE = Pattern.compile("\"file\":\\s*\"([^\"]+)\"");
    private static final Pattern PUBLISHED = Pattern.compile("\"published\":\\s*\"([^\"]{10})");

    static List<Path> labels() throws IOException {
        try (Stream<Path> all = Files.list(Shared.file("pages/arabic/labels"))) {
            return all.toList();
        }
    }

    @ParameterizedTest
    @MethodSource("labels")
    void showTheDayOfTheirPublication(Path label) throws IOException {
        String facts = Files.readString(label);
        String text = text(Shared.file("pages/arabic").resolve(first(FILE, facts)));
        assertThat(PrintedDates.in(text, Optional.empty(), Optional.of("ar")))
                .anyMatch(date -> date.iso().startsWith(first(PUBLISHED, facts)));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String text(Path page) throws IOException {
        boolean packed = page.toString().endsWith(".gz");
        try (InputStream file = Files.newInputStream(page);
                InputStream in = packed ? new GZIPInputStream(file) : file) {
            return Jsoup.parse(in, StandardCharsets.UTF_8.name(), "").body().wholeText();
        }
    }
}
