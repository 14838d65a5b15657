package org.isnad.bench.pages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.isnad.page.site.MarkupLines;

/** A page as one record of a web archive, packed by itself. */
final class PageRecord {
    private static final String HTTP = "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n";

    private PageRecord() {}

    /** The page as a server sent it. */
    static byte[] html(SitePages.Page page) {
        return packed("response", page.url(), "application/http; msgtype=response", HTTP + page.markup());
    }

    /** The page as crawlers keep its text alone: line by line, menu and all. */
    static byte[] text(SitePages.Page page) {
        return packed("conversion", page.url(), "text/plain", lines(page.markup()));
    }

    static String lines(String markup) {
        return MarkupLines.of(markup).map(String::strip).collect(Collectors.joining("\n"));
    }

    private static byte[] packed(String type, String url, String contentType, String block) {
        byte[] bytes = block.getBytes(StandardCharsets.UTF_8);
        String head = String.join(
                "\r\n",
                "WARC/1.0",
                "WARC-Type: " + type,
                "WARC-Target-URI: " + url,
                "WARC-Date: 2026-11-24T06:00:00Z",
                "Content-Type: " + contentType,
                "Content-Length: " + bytes.length,
                "",
                "");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(head.getBytes(StandardCharsets.UTF_8));
            gzip.write(bytes);
            gzip.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
