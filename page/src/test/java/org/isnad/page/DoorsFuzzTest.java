package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Capture;
import org.isnad.model.Paragraph;
import org.isnad.model.Published;
import org.isnad.model.Story;
import org.isnad.page.date.PrintedDate;
import org.isnad.page.date.PrintedDates;
import org.isnad.page.html.HtmlPage;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/**
 * Whatever bytes come in, each door gives stories that hold together, or says what is wrong. In the normal build every
 * kept input is tried once; CONTRIBUTING.md tells how to look for new ones.
 */
class DoorsFuzzTest {
    private static final Capture CAPTURE =
            new Capture("https://a.example/2026/05/02/x", Instant.parse("2026-05-02T16:00:00Z"), null);

    /** An HTML page in any encoding. */
    @FuzzTest(maxDuration = "3m")
    void html(byte[] bytes) {
        if (bytes.length > 0) {
            fromFile("<!DOCTYPE html>", bytes);
        }
    }

    /** A decoded page, with each paragraph's place in it. */
    @FuzzTest(maxDuration = "3m")
    void markup(byte[] bytes) {
        String markup = text(bytes);
        HtmlPage.story(markup, CAPTURE).ifPresent(story -> check(story, markup));
    }

    /** A line of a page that may be a date, a byline or a dateline. */
    @FuzzTest(maxDuration = "3m")
    void dates(byte[] bytes) {
        check(PrintedDates.in(text(bytes), Optional.ofNullable(CAPTURE.date())), text(bytes));
        String markup = "<title>افتتاح الجسر</title><h1>افتتاح الجسر</h1><div class=date>"
                + Entities.escape(text(bytes)) + "</div><p>قالت البلدية إن الجسر سيفتح غدا أمام السيارات والمشاة.</p>";
        HtmlPage.story(markup, CAPTURE).ifPresent(story -> check(story, markup));
    }

    /** A web archive. */
    @FuzzTest(maxDuration = "3m")
    void warc(byte[] bytes) {
        fromFile("WARC/1.", bytes);
    }

    /** A feed or a site map. */
    @FuzzTest(maxDuration = "3m")
    void feed(byte[] bytes) {
        fromFile("<?xml version=\"1.0\"", bytes);
    }

    /** Any file. */
    @FuzzTest(maxDuration = "3m")
    void file(byte[] bytes) {
        fromFile("", bytes);
    }

    private static String text(byte @Nullable [] bytes) {
        return bytes == null ? "" : new String(bytes, StandardCharsets.UTF_8);
    }

    private static void fromFile(String opening, byte @Nullable [] bytes) {
        byte[] whole = bytes == null ? new byte[0] : Input.joined(Input.utf8(opening), bytes);
        try (Stories stories = Stories.open(List.of("-"), new ByteArrayInputStream(whole))) {
            while (stories.hasNext()) {
                check(stories.next());
            }
        }
    }

    private static void check(List<PrintedDate> dates, String text) {
        int last = 0;
        for (PrintedDate date : dates) {
            assertThat(date.span().start()).isGreaterThanOrEqualTo(last);
            last = date.span().end();
            assertThat(date.namesDay() && Published.iso(date.iso()).isEmpty()).isFalse();
        }
        assertThat(last).isLessThanOrEqualTo(text.length());
    }

    private static void check(Found found) {
        if (found instanceof Found.Told told) {
            check(told.story(), null);
        } else if (found instanceof Found.Failed failed) {
            assertThat(failed.problem()).doesNotContain("the program failed");
        }
    }

    private static void check(Story story, @Nullable String markup) {
        int last = story.titleEnd();
        for (Paragraph paragraph : story.paragraphs()) {
            assertThat(paragraph.span().start()).isGreaterThanOrEqualTo(last);
            last = paragraph.span().end();
            if (markup != null && paragraph.page() != null) {
                assertThat(paragraph.page().span().end()).isLessThanOrEqualTo(markup.length());
            }
        }
        assertThat(last).isLessThanOrEqualTo(story.text().length());
    }
}
