package org.isnad.fetch.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.fetch.Fetching;
import org.isnad.fetch.TestSite;
import org.isnad.fetch.address.WebAddress;
import org.isnad.fetch.keep.WarcFolder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

@Timeout(60)
class WatchTest {
    private static final Duration EVERY = Duration.ofMinutes(15);

    @TempDir
    private Path folder;

    private TestSite site;
    private final List<String> told = new CopyOnWriteArrayList<>();

    @BeforeEach
    void open() throws IOException {
        site = new TestSite();
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private final class Notes implements Teller {
        @Override
        public void kept(String link) {
            told.add("kept " + shortened(link));
        }

        @Override
        public void looked(String list, int pages) {
            told.add(pages + " of " + shortened(list));
        }

        @Override
        public void failed(String address, String problem, boolean later) {
            told.add((later ? "later " : "never ") + shortened(address) + ": " + problem);
        }
    }

    private static String shortened(String address) {
        return address.replaceFirst("http://([a-z]+).test:\\d+", "$1");
    }

    private Tally look(String... lists) throws Exception {
        return look(EVERY, lists);
    }

    private Tally look(Duration every, String... lists) throws Exception {
        List<WebAddress> addresses = new ArrayList<>();
        for (String list : lists) {
            addresses.add(WebAddress.parse(
                    site.at(list.substring(0, list.indexOf('/')) + ".test", list.substring(list.indexOf('/')))));
        }
        try (WarcFolder kept = WarcFolder.open(folder, "isnad-test/1.0")) {
            return new Watch(addresses, new Fetching().fetcher(), kept, new Notes(), every).look();
        }
    }

    private static String rss(String... links) {
        StringBuilder feed = new StringBuilder("<?xml version='1.0'?><rss version='2.0'><channel><title>x</title>");
        for (String link : links) {
            feed.append("<item><title>y</title><link>").append(link).append("</link></item>");
        }
        return feed.append("</channel></rss>").toString();
    }

    private TestSite feed(String target, String... links) {
        return site.on(target, TestSite.text(200, "application/rss+xml", rss(links)));
    }

    private List<String> keptResponses() throws IOException {
        List<String> targets = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                try (WarcReader reader = new WarcReader(file)) {
                    for (WarcRecord record : reader) {
                        if (record instanceof WarcResponse response) {
                            targets.add(shortened(response.target()));
                        }
                    }
                }
            }
        }
        return targets;
    }

    @Test
    void keepsThePagesThatAFeedNames() throws Exception {
        feed("/feed", "/1", "/2").page("/1", "one").page("/2", "two");

        assertThat(look("a/feed")).isEqualTo(new Tally(2, 1, 0));
        assertThat(keptResponses()).containsExactly("a/feed", "a/1", "a/2");
        assertThat(told).containsExactly("kept a/1", "kept a/2", "2 of a/feed");
    }

    @Test
    void fetchesOnlyWhatIsNew() throws Exception {
        feed("/feed", "/1").page("/1", "one").page("/2", "two");
        look("a/feed");
        feed("/feed", "/2", "/1#comments", "/1");

        assertThat(look("a/feed")).isEqualTo(new Tally(1, 1, 0));
        assertThat(look("a/feed")).isEqualTo(Tally.NOTHING);
        assertThat(site.targets().stream().filter("/1"::equals)).hasSize(1);
        assertThat(site.targets().stream().filter("/2"::equals)).hasSize(1);
    }

    @Test
    void asksTheServerWhetherTheFeedHasChanged() throws Exception {
        site.page("/1", "one").on("/feed", (asked, out) -> {
            boolean same = asked.field("If-None-Match").equals("\"v1\"");
            String head = same
                    ? "HTTP/1.1 304 Not Modified\r\n\r\n"
                    : "HTTP/1.1 200 OK\r\nETag: \"v1\"\r\nContent-Type: application/rss+xml\r\n\r\n" + rss("/1");
            out.write(head.getBytes(StandardCharsets.UTF_8));
        });

        assertThat(look("a/feed").pages()).isEqualTo(1);
        assertThat(look("a/feed")).isEqualTo(Tally.NOTHING);
        assertThat(site.asked().get(site.asked().size() - 1).field("If-None-Match"))
                .isEqualTo("\"v1\"");
    }

    @Test
    void goesOnWhereAFeedOrAPageFails() throws Exception {
        feed("/bad", "/404", "/robots-say-no", "/1").page("/1", "one");
        site.robots("User-agent: *\nDisallow: /robots-say-no");
        site.on("/html", TestSite.text(200, "text/html", "<p>no feed"));

        Tally tally = look("a/bad", "b/missing", "c/html");

        assertThat(tally).isEqualTo(new Tally(1, 1, 4));
        assertThat(told)
                .contains(
                        "kept a/1",
                        "never a/404: there is no such page (404): check the address",
                        "later b/missing: there is no such page (404): check the address")
                .anyMatch(note -> note.startsWith("never a/robots-say-no: the site does not want robots"))
                .anyMatch(note -> note.startsWith("later c/html: no feed"));
        assertThat(look("a/bad")).isEqualTo(Tally.NOTHING);
    }

    @Test
    void triesAPageAgainThatMayComeBack() throws Exception {
        feed("/feed", "/1");
        site.on("/1", TestSite.text(503, "text/plain", "busy"));

        assertThat(look("a/feed").failures()).isEqualTo(1);
        assertThat(told).containsExactly("later a/1: the server has a problem of its own (503): try again later");
        assertThat(look("a/feed")).isEqualTo(Tally.NOTHING);

        // Ten minutes later.
        Path file = folder.resolve(".isnad/watch.txt");
        Files.writeString(
                file, Files.readString(file).replaceFirst("(?m)^(page\t.*\t1\t).*$", "$12026-01-01T00:00:00Z"));
        site.page("/1", "one");
        feed("/feed", "/2");

        assertThat(look("a/feed").pages()).isEqualTo(1);
        assertThat(keptResponses()).contains("a/1");
    }

    @Test
    void leavesAFeedAloneForAWhileThatFails() throws Exception {
        site.on("/feed", TestSite.text(500, "text/plain", "broken"));
        look("a/feed");
        int asked = site.asked().size();

        assertThat(look("a/feed")).isEqualTo(Tally.NOTHING);
        assertThat(site.asked()).hasSize(asked);
    }

    @Test
    void followsListsOfLists() throws Exception {
        site.on(
                "/opml",
                TestSite.text(
                        200,
                        "text/x-opml",
                        "<opml version='2.0'><body><outline text='a'><outline type='rss' xmlUrl='"
                                + site.at("b.test", "/feed") + "'/></outline></body></opml>"));
        site.on(
                "/index.xml",
                TestSite.text(
                        200,
                        "application/xml",
                        "<sitemapindex xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><sitemap><loc>"
                                + site.at("c.test", "/map.xml") + "</loc></sitemap></sitemapindex>"));
        site.on(
                "/map.xml",
                TestSite.text(
                        200,
                        "application/xml",
                        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>"
                                + site.at("c.test", "/2") + "</loc></url></urlset>"));
        feed("/feed", "/1").page("/1", "one").page("/2", "two");

        assertThat(look("a/opml", "c/index.xml")).isEqualTo(new Tally(2, 2, 0));
        assertThat(keptResponses()).contains("b/1", "c/2");
        feed("/feed", "/3").page("/3", "three");
        assertThat(look("a/opml", "c/index.xml").pages()).isEqualTo(1);
    }

    @Test
    void findsTheFeedOfASite() throws Exception {
        site.page(
                "/",
                "<link rel=alternate type='application/rss+xml' href='/feed'>"
                        + "<link rel=alternate type='application/rss+xml' href='/comments/feed'><p>front page");
        feed("/feed", "/1").page("/1", "one");

        assertThat(look("a/").pages()).isEqualTo(1);
        assertThat(site.targets()).doesNotContain("/comments/feed");
    }

    @Test
    void findsTheSiteMapsOfASiteWithoutAFeed() throws Exception {
        site.page("/", "<p>front page");
        site.robots("User-agent: *\nAllow: /\nSitemap: " + site.at("a.test", "/map.xml"));
        site.on(
                "/map.xml",
                TestSite.text(
                        200,
                        "application/xml",
                        "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>"
                                + site.at("a.test", "/1") + "</loc></url></urlset>"));
        site.page("/1", "one");

        assertThat(look("a/").pages()).isEqualTo(1);
    }

    @Test
    void looksAtSeveralHostsAtATimeAndAtEachOneByOne() throws Exception {
        for (String target : List.of("/x", "/y")) {
            site.on(target, (asked, out) -> {
                Thread.sleep(300);
                TestSite.text(200, "application/rss+xml", rss()).to(asked, out);
            });
        }
        long start = System.nanoTime();
        look("a/x", "b/x", "c/x", "d/x");
        long together = System.nanoTime() - start;
        start = System.nanoTime();
        look("a/x", "a/y");
        long oneByOne = System.nanoTime() - start;

        assertThat(Duration.ofNanos(together)).isLessThan(Duration.ofMillis(1100));
        assertThat(Duration.ofNanos(oneByOne)).isGreaterThan(Duration.ofMillis(600));
    }

    @Test
    void survivesHostileFeeds() throws Exception {
        String[] many = new String[2_000];
        Arrays.setAll(many, i -> "http://b.test:1/" + i);
        site.on(
                "/bomb",
                TestSite.text(
                        200,
                        "application/rss+xml",
                        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                                + "<!ENTITY c SYSTEM 'file:///etc/passwd'>]><rss><channel><item><link>&b;&c;</link></item>"));
        feed("/links", "javascript:alert(1)", "file:///etc/passwd", "http://x:y@a.test/", "::", "");
        feed("/self", "/self");

        Tally tally = look("a/bomb", "b/links", "c/self");

        assertThat(tally.pages()).isLessThanOrEqualTo(2);
        assertThat(keptResponses()).noneMatch(target -> target.contains("passwd"));
    }

    @Test
    void stopsAfterTheRequestThatRuns() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        feed("/feed", "/1", "/2", "/3").page("/2", "two").page("/3", "three");
        site.on("/1", (asked, out) -> {
            running.countDown();
            Thread.sleep(400);
            TestSite.text(200, "text/html", "one").to(asked, out);
        });
        Thread worker = Thread.currentThread();
        Thread stopper = new Thread(() -> {
            try {
                running.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            worker.interrupt();
        });
        stopper.start();

        assertThatThrownBy(() -> look("a/feed")).isInstanceOf(InterruptedException.class);
        Thread.interrupted();
        assertThat(keptResponses()).containsExactly("a/feed", "a/1");
        assertThat(look("a/feed").pages()).isEqualTo(2);
        assertThat(keptResponses()).contains("a/2", "a/3").doesNotHaveDuplicates();
    }
}
