package org.isnad.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.model.Capture;
import org.junit.jupiter.api.Test;

/** Addresses beside paths, on a web that a test has woven. */
class WebFindsTest {
    private static final String AT = "https://example.org";

    private final Map<String, String> web = new HashMap<>();
    private final List<String> asked = new ArrayList<>();

    private Web.Document get(String address) throws IOException {
        asked.add(address);
        if (!web.containsKey(address)) {
            throw new IOException("there is no such page");
        }
        Capture capture = new Capture(address, Instant.EPOCH, "sha256:00");
        return new Web.Document(web.get(address).getBytes(StandardCharsets.UTF_8), "text/html", capture);
    }

    private List<Found> read(String... names) {
        List<Found> found = new ArrayList<>();
        try (Stories stories = Stories.open(List.of(names), InputStream.nullInputStream(), this::get)) {
            stories.forEachRemaining(found::add);
        }
        return found;
    }

    private static String page(String words) {
        return "<!DOCTYPE html><html lang=ar><title>" + words + "</title><body><article><h1>" + words + "</h1>"
                + ("<p>" + "قال وزير النقل السهلاني إن الجسر الجديد يفتح أمام السيارات مطلع الشهر المقبل. ".repeat(3))
                        .repeat(3)
                + "</article>";
    }

    private static String rss(String... links) {
        StringBuilder feed = new StringBuilder("<?xml version='1.0'?><rss version='2.0'><channel><title>x</title>");
        for (String link : links) {
            feed.append("<item><title>y</title><link>").append(link).append("</link></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    @Test
    void readsAPage() {
        web.put(AT + "/a", page("افتتاح الجسر"));

        assertThat(read(AT + "/a")).singleElement().isInstanceOfSatisfying(Found.Told.class, told -> {
            assertThat(told.story().text()).contains("الجسر الجديد");
            assertThat(told.story().imprint().url()).isEqualTo(AT + "/a");
            assertThat(told.capture().date()).isEqualTo(Instant.EPOCH);
            assertThat(told.place()).hasToString(AT + "/a");
        });
    }

    @Test
    void readsThePagesOfAFeed() {
        web.put(AT + "/feed", rss("/1", "https://example.org/2", "/missing", "/1", "ftp://example.org/3"));
        web.put(AT + "/1", page("أولى"));
        web.put(AT + "/2", page("ثانية"));

        assertThat(read(AT + "/feed"))
                .extracting(found -> found.getClass().getSimpleName() + " " + found.place())
                .containsExactly(
                        "Told " + AT + "/feed, " + AT + "/1",
                        "Told " + AT + "/feed, " + AT + "/2",
                        "Failed " + AT + "/feed, " + AT + "/missing");
        assertThat(asked).doesNotHaveDuplicates();
    }

    @Test
    void fetchesAPageOnlyWhenItIsAskedFor() {
        web.put(AT + "/feed", rss("/1", "/2"));
        web.put(AT + "/1", page("أولى"));
        try (Stories stories = Stories.open(List.of(AT + "/feed"), InputStream.nullInputStream(), this::get)) {
            stories.next();
        }

        assertThat(asked).containsExactly(AT + "/feed", AT + "/1");
    }

    @Test
    void followsListsOfListsNotWithoutEnd() {
        String index = "<sitemapindex><sitemap><loc>https://example.org/%s</loc></sitemap></sitemapindex>";
        web.put(AT + "/0", index.replace("%s", "1"));
        web.put(AT + "/1", index.replace("%s", "2"));
        web.put(AT + "/2", index.replace("%s", "3"));
        web.put(AT + "/3", index.replace("%s", "4"));

        assertThat(read(AT + "/0")).hasSize(1);
        assertThat(asked).containsExactly(AT + "/0", AT + "/1", AT + "/2");
    }

    @Test
    void takesAFeedThatAFeedCallsAStoryForNone() {
        web.put(AT + "/feed", rss("/feed", "/other"));
        web.put(AT + "/other", rss("/1"));
        web.put(AT + "/1", page("أولى"));

        read(AT + "/feed");

        assertThat(asked).containsExactly(AT + "/feed", AT + "/other");
    }

    @Test
    void tellsWhatWentWrongAndGoesOn() {
        web.put(AT + "/pdf", "%PDF-1.4");
        web.put(AT + "/a", page("افتتاح"));

        assertThat(read(AT + "/none", AT + "/pdf", AT + "/a"))
                .extracting(found -> found instanceof Found.Failed failed ? failed.problem() : "told")
                .containsExactly("there is no such page", "a PDF file: save its text and name that", "told");
    }
}
