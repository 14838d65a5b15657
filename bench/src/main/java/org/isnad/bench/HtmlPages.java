package org.isnad.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/** The HTML pages below a folder, decoded, so that all who are measured begin with the same text. */
final class HtmlPages {
    private HtmlPages() {}

    /**
     * All pages in the order of their names.
     *
     * @throws IllegalArgumentException where there is none
     */
    static List<String> below(Path folder) {
        List<String> pages = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(HtmlPages::isPage).sorted().toList()) {
                pages.add(new String(bytes(file), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (pages.isEmpty()) {
            throw new IllegalArgumentException(folder + " has no file named .html or .html.gz");
        }
        return pages;
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".html") || file.toString().endsWith(".html.gz");
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                InputStream page = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in) {
            return page.readAllBytes();
        }
    }
}
