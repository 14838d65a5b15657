package org.isnad.page.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class FeedsTest {
    private static final String BASE = "https://marsa.example/feeds/all.xml";

    private static final String RSS = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
            <channel><title>صحيفة المرسى النموذجية</title><link>https://marsa.example/</link>
            <image><title>شعار</title></image>
            <item><title>افتتاح خط العبّارات &amp; تأجيله</title><link>/2026/ferry</link>
              <pubDate>Tue, 24 Nov 2026 07:05:00 +0300</pubDate><dc:creator>سعاد النخيلي</dc:creator>
              <category>محليات</category><description>تأجل الافتتاح.</description>
              <content:encoded><![CDATA[<p>قالت الوزارة إن الخط مغلق.</p>]]></content:encoded></item>
            <item><title>خبر ثان</title><guid>https://marsa.example/2026/two</guid>
              <author>news@marsa.example (نجيب الساحلي)</author></item>
            </channel></rss>
            """;

    private static Feed read(String text) throws IOException {
        return Feeds.read(text.getBytes(StandardCharsets.UTF_8), null, BASE);
    }

    @Test
    void readsRss() throws IOException {
        Feed feed = read(RSS);
        assertThat(feed.kind()).isEqualTo(Feed.Kind.STORIES);
        assertThat(feed.title()).isEqualTo("صحيفة المرسى النموذجية");
        assertThat(feed.entries())
                .containsExactly(
                        new Entry(
                                "https://marsa.example/2026/ferry",
                                "افتتاح خط العبّارات & تأجيله",
                                "2026-11-24T07:05:00+03:00",
                                null,
                                "سعاد النخيلي",
                                "محليات",
                                "تأجل الافتتاح.",
                                "<p>قالت الوزارة إن الخط مغلق.</p>"),
                        new Entry(
                                "https://marsa.example/2026/two",
                                "خبر ثان",
                                null,
                                null,
                                "نجيب الساحلي",
                                null,
                                null,
                                null));
    }

    @Test
    void readsAtom() throws IOException {
        Feed feed = read("""
                <feed xmlns="http://www.w3.org/2005/Atom"><title type="text">المرسى</title>
                <entry><title type="html">&lt;b&gt;الميناء&lt;/b&gt; يعود</title>
                <link rel="self" href="x.atom"/><link rel="alternate" href="../port"/>
                <published>2026-11-24T07:05:00Z</published><updated>2026-11-24T08:00:00Z</updated>
                <author><name>سعاد</name></author><author><name>نجيب</name></author>
                <content type="xhtml"><div><p>عاد العمل.</p></div></content></entry></feed>
                """);
        assertThat(feed.entries())
                .containsExactly(new Entry(
                        "https://marsa.example/port",
                        "الميناء يعود",
                        "2026-11-24T07:05:00Z",
                        "2026-11-24T08:00:00Z",
                        "سعاد، نجيب",
                        null,
                        null,
                        "<div><p>عاد العمل.</p></div>"));
    }

    @Test
    void readsTheFirstRss() throws IOException {
        Feed feed = read("""
                <rdf:RDF xmlns:rdf="x"><channel><title>قديم</title></channel>
                <item rdf:about="https://marsa.example/1"><title>خبر</title><link>https://marsa.example/1</link>
                <dc:date>2026-11-24T07:05:00+03:00</dc:date></item></rdf:RDF>
                """);
        assertThat(feed.entries())
                .extracting(Entry::link, Entry::title, Entry::published)
                .containsExactly(tuple("https://marsa.example/1", "خبر", "2026-11-24T07:05:00+03:00"));
    }

    @Test
    void readsJsonFeed() throws IOException {
        Feed feed = read("{\"version\":\"https://jsonfeed.org/version/1.1\",\"title\":\"المرسى\",\"items\":["
                + "{\"id\":\"1\",\"url\":\"/1\",\"title\":\"خبر\",\"content_text\":\"سطر\\nآخر <\","
                + "\"date_published\":\"2026-11-24T07:05:00Z\",\"authors\":[{\"name\":\"سعاد\"}],\"tags\":[\"x\"]}]}");
        assertThat(feed.title()).isEqualTo("المرسى");
        assertThat(feed.entries())
                .containsExactly(new Entry(
                        "https://marsa.example/1",
                        "خبر",
                        "2026-11-24T07:05:00Z",
                        null,
                        "سعاد",
                        null,
                        null,
                        "<p>سطر</p><p>آخر &lt;</p>"));
    }

    @Test
    void readsSiteMapsOfNews() throws IOException {
        Feed feed = read("""
                <urlset xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
                <url><loc> https://marsa.example/1 </loc><lastmod>2026-11-25</lastmod>
                <news:news><news:publication><news:name>المرسى</news:name></news:publication>
                <news:publication_date>2026-11-24</news:publication_date><news:title>خبر</news:title></news:news></url>
                <url><loc>https://marsa.example/2</loc></url></urlset>
                """);
        assertThat(feed.kind()).isEqualTo(Feed.Kind.SITE_MAP);
        assertThat(feed.entries())
                .extracting(Entry::link, Entry::title, Entry::published, Entry::updated)
                .containsExactly(
                        tuple("https://marsa.example/1", "خبر", "2026-11-24", "2026-11-25"),
                        tuple("https://marsa.example/2", null, null, null));
    }

    @Test
    void readsIndexesOfSiteMapsAndListsOfFeeds() throws IOException {
        Feed index = read("<sitemapindex><sitemap><loc>https://marsa.example/m1.xml</loc>"
                + "<lastmod>2026-11-24</lastmod></sitemap></sitemapindex>");
        assertThat(index.kind()).isEqualTo(Feed.Kind.SITE_MAPS);
        assertThat(index.feeds()).containsExactly(new Feed.Link("https://marsa.example/m1.xml", null, "2026-11-24"));
        Feed opml = read("<opml><head><title>قائمتي</title></head><body><outline text='صحف'>"
                + "<outline text='المرسى' xmlUrl='https://marsa.example/rss'/>"
                + "<outline title='الرملة' text='x' XMLURL='https://ramla.example/rss'/></outline></body></opml>");
        assertThat(opml.kind()).isEqualTo(Feed.Kind.FEEDS);
        assertThat(opml.title()).isEqualTo("قائمتي");
        assertThat(opml.feeds())
                .extracting(Feed.Link::address, Feed.Link::title)
                .containsExactly(
                        tuple("https://marsa.example/rss", "المرسى"), tuple("https://ramla.example/rss", "الرملة"));
    }

    @Test
    void forgivesWhatServersGetWrong() throws IOException {
        assertThat(read("\n\nWarning: something in line 3\n" + RSS).entries()).hasSize(2);
        assertThat(read(RSS.replace("الخط مغلق", "الخط&nbsp;مغلق &copy;")).entries())
                .hasSize(2);
        assertThat(read(RSS.substring(0, RSS.indexOf("<item><title>خبر"))).entries())
                .hasSize(1);
        byte[] windows = RSS.getBytes(Charset.forName("windows-1256"));
        assertThat(Feeds.read(windows, "text/xml; charset=utf-8", BASE)).isEqualTo(read(RSS));
        byte[] declared = RSS.replace("UTF-8", "windows-1256").getBytes(Charset.forName("windows-1256"));
        assertThat(Feeds.read(declared, null, BASE)).isEqualTo(read(RSS));
        byte[] utf16 = RSS.getBytes(StandardCharsets.UTF_16);
        assertThat(Feeds.read(utf16, null, BASE)).isEqualTo(read(RSS));
    }

    @Test
    void readsDatesHoweverTheyAreWritten() {
        assertThat(FeedDate.iso("Tue, 24 Nov 2026 07:05:00 GMT")).isEqualTo("2026-11-24T07:05:00Z");
        assertThat(FeedDate.iso("24 NOV 26 7:05:00 EST")).isEqualTo("2026-11-24T07:05:00-05:00");
        assertThat(FeedDate.iso("Tuesday, 24 November 2026 07:05:00 +03:00")).isEqualTo("2026-11-24T07:05:00+03:00");
        assertThat(FeedDate.iso("2026-11-24 07:05:00")).isEqualTo("2026-11-24T07:05:00");
        assertThat(FeedDate.iso("yesterday at noon by the sea")).isNull();
        assertThat(FeedDate.iso("")).isNull();
    }

    @Test
    void refusesWhatIsNoFeed() {
        assertThat(Feeds.begins("<!doctype html><html><body>rss <feed>")).isFalse();
        assertThat(Feeds.begins("<rssx>")).isFalse();
        assertThat(Feeds.begins("{\"version\":\"1\"}")).isFalse();
        assertThatThrownBy(() -> read("قال الوزير")).isInstanceOf(NotAFeedException.class);
    }

    @Test
    void expandsNoEntity() throws IOException {
        String laughs = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"" + "&a;".repeat(300) + "\"><!ENTITY c \""
                + "&b;".repeat(300) + "\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>";
        Feed feed = read(laughs + RSS.replace("خبر ثان", "&c;&x;"));
        assertThat(feed.entries())
                .hasSize(2)
                .element(1)
                .extracting(Entry::title)
                .isEqualTo("&c;&x;");
    }

    @Test
    void costsBoundedTimeAndMemory() {
        Assertions.assertTimeout(Duration.ofSeconds(20), () -> {
            String url = "<url><loc>https://marsa.example/x</loc></url>\n";
            assertThat(read("<urlset>" + url.repeat(50_000)).entries()).hasSize(50_000);
            assertThatThrownBy(() -> read("<urlset>" + url.repeat(50_001)))
                    .isInstanceOf(NotAFeedException.class)
                    .hasMessageContaining("50000 entries");
            read("<rss>" + "<item>".repeat(100_000));
            read("<opml>" + "<outline xmlUrl='https://x.example'>".repeat(40_000));
            read("<rss><item>" + "<title>".repeat(100_000));
            assertThatThrownBy(() -> Feeds.read(new ByteArrayInputStream(new byte[Feeds.LONGEST + 1]), null, BASE))
                    .hasMessageContaining("16 MB");
        });
    }

    @Test
    void throwsNothingElseWhateverTheBytesAre() {
        byte[] whole = RSS.getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < 3_000; seed++) {
            Random random = new Random(seed);
            byte[] bytes = Arrays.copyOf(whole, 1 + random.nextInt(whole.length));
            for (int i = random.nextInt(20); i > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            try {
                Feeds.read(bytes, null, BASE);
            } catch (IOException e) {
                assertThat(e).as("seed %d", seed).isInstanceOf(NotAFeedException.class);
            }
        }
    }
}
