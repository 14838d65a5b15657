package org.isnad.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.fetch.address.AddressException;
import org.isnad.fetch.address.WebAddress;
import org.isnad.fetch.http.Request.Known;
import org.isnad.fetch.wire.Door;
import org.isnad.fetch.wire.FetchException;
import org.isnad.fetch.wire.Guard;
import org.isnad.fetch.wire.NameService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class FetcherTest {
    private TestSite site;
    private final Fetching fetching = new Fetching();

    @BeforeEach
    void open() throws IOException {
        site = new TestSite();
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private Fetched fetch(String target) throws IOException, InterruptedException {
        return fetching.fetch(site.at("site.test", target));
    }

    private static String text(Fetched fetched) {
        return new String(fetched.body(), StandardCharsets.UTF_8);
    }

    @Test
    void fetchesAPage() throws Exception {
        site.page("/a", "نص");

        Fetched fetched = fetch("/a");

        assertThat(text(fetched)).isEqualTo("نص");
        assertThat(fetched.contentType()).contains("text/html; charset=utf-8");
        assertThat(fetched.capture().target()).isEqualTo(site.at("site.test", "/a"));
        assertThat(fetched.capture().digest()).startsWith("sha256:");
        assertThat(fetched.capture().date()).isNotNull();
    }

    @Test
    void followsRedirectsOfAllKinds() throws Exception {
        site.redirect("/a", "b?c")
                .redirect("/b?c", "//other.test:" + site.port() + "/d")
                .redirect("/d", "/%D9%88")
                .page("/%D9%88", "there");

        Fetched fetched = fetch("/a");

        assertThat(text(fetched)).isEqualTo("there");
        assertThat(fetched.address()).hasToString(site.at("other.test", "/%D9%88"));
        assertThat(fetched.hops()).hasSize(4);
        assertThat(site.targets()).containsOnlyOnce("/a", "/b?c", "/d", "/%D9%88");
    }

    @Test
    void followsRedirectsWrittenInArabic() throws Exception {
        site.on(
                "/a",
                (asked, out) ->
                        out.write("HTTP/1.1 301 Moved\r\nLocation: /وزير\r\n\r\n".getBytes(StandardCharsets.UTF_8)));
        site.page("/%D9%88%D8%B2%D9%8A%D8%B1", "there");

        assertThat(text(fetch("/a"))).isEqualTo("there");
    }

    @Test
    void givesUpOnRedirectsWithoutEnd() {
        for (int i = 0; i < 30; i++) {
            site.redirect("/" + i, "/" + (i + 1));
        }

        assertThatThrownBy(() -> fetch("/0")).hasMessageContaining("more than 10 times, lastly to /11");
        assertThat(site.targets()).doesNotContain("/12");
    }

    @Test
    void noticesACircleOfRedirects() {
        site.redirect("/a", "/b").redirect("/b", "/a");

        assertThatThrownBy(() -> fetch("/a")).hasMessageContaining("in a circle");
        assertThat(site.targets()).containsOnlyOnce("/a", "/b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/secret",
                "http://localhost.private:%d/secret",
                "http://[::1]:%d/secret",
                "http://2130706433:%d/secret",
                "http://169.254.169.254/latest/",
                "file:///etc/passwd",
                "ftp://public.test/",
                "http://user:password@public.test/",
                "http://public.test:22/",
            })
    void followsNoRedirectToWhereItMustNotGo(String location) throws Exception {
        // 127.0.0.2 stands for a public site; all the rest is checked as ever.
        InetAddress open = InetAddress.getByName("127.0.0.2");
        NameService names = host -> {
            if (host.equals("public.test")) {
                return List.of(open);
            }
            return Fetching.NAMES.addresses(host.equals("localhost.private") ? "127.0.0.1" : host);
        };
        Guard guard = address -> address.equals(open) ? Optional.empty() : Guard.PUBLIC.objection(address);
        site.page("/secret", "secret");
        String target = String.format(Locale.ROOT, location, site.port());
        try (TestSite gate = new TestSite(new ServerSocket(0, 5, open))) {
            gate.redirect("/a", target);

            assertThatThrownBy(() ->
                            new Fetching(new Door(names, guard, Fetching.LIMITS)).fetch(gate.at("public.test", "/a")))
                    .isInstanceOf(AddressException.class)
                    .hasMessageStartingWith("it leads on to ");
        }
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void asksForNothingThatRobotsTxtForbids() throws Exception {
        site.robots("User-agent: *\nDisallow: /private/\nAllow: /private/open\n\nUser-agent: other\nDisallow: /\n");
        site.page("/private/open", "open").page("/a", "a").redirect("/b", "/private/b");

        assertThat(text(fetch("/a"))).isEqualTo("a");
        assertThat(text(fetch("/private/open"))).isEqualTo("open");
        assertThatThrownBy(() -> fetch("/private/a"))
                .isInstanceOf(AddressException.class)
                .hasMessage("the site does not want robots to read it (robots.txt: Disallow: /private/)");
        assertThatThrownBy(() -> fetch("/b"))
                .hasMessageContaining("leads on to")
                .hasMessageContaining("robots.txt");
        assertThat(site.targets()).doesNotContain("/private/a", "/private/b").containsOnlyOnce("/robots.txt");
    }

    @Test
    void obeysTheRulesThatNameIt() throws Exception {
        site.robots("User-agent: isnad-test\nDisallow: /*.pdf$\n\nUser-agent: *\nDisallow: /\n");
        site.page("/a", "a");

        assertThat(text(fetch("/a"))).isEqualTo("a");
        assertThatThrownBy(() -> fetch("/x/y.pdf")).hasMessageContaining("Disallow: /*.pdf$");
    }

    @Test
    void obeysArabicRules() throws Exception {
        site.robots("User-agent: *\nDisallow: /وزير\n");

        assertThatThrownBy(() -> fetch("/وزير/خبر")).hasMessageContaining("robots.txt");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 404, 410})
    void takesASiteWithoutRobotsTxtForOpen(int status) throws Exception {
        site.on("/robots.txt", TestSite.text(status, "text/html", "User-agent: *\nDisallow: /"));
        site.page("/a", "a");

        assertThat(text(fetch("/a"))).isEqualTo("a");
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 500, 503})
    void fetchesNothingNowWhereRobotsTxtCannotBeHad(int status) {
        site.on("/robots.txt", TestSite.text(status, "text/html", "no"));
        site.page("/a", "a");

        FetchException e = catchThrowableOfType(FetchException.class, () -> fetch("/a"));
        assertThatThrownBy(() -> fetch("/b")).isInstanceOf(FetchException.class);

        assertThat(e).hasMessageContaining("asked for its robots.txt, without which nothing is fetched");
        assertThat(e.passes()).isTrue();
        assertThat(site.targets()).containsOnly("/robots.txt").hasSize(3);
    }

    @Test
    void followsRedirectsOfRobotsTxt() {
        site.redirect("/robots.txt", "/r1").redirect("/r1", "/r2");
        site.on("/r2", TestSite.text(200, "text/plain", "User-agent: *\nDisallow: /a"));

        assertThatThrownBy(() -> fetch("/a")).hasMessageContaining("Disallow: /a");
    }

    @Test
    void survivesARobotsTxtOfOneMegabyteOfNonsense() throws Exception {
        site.robots("User-agent: *\nDisallow: /z\n" + "Disallow: /*a*b*c*d*e*\n".repeat(30_000));
        site.page("/" + "ab".repeat(2_000), "x");

        assertThat(text(fetch("/" + "ab".repeat(2_000)))).isEqualTo("x");
        assertThatThrownBy(() -> fetch("/z")).hasMessageContaining("robots.txt");
    }

    @Test
    void asksAHostOneByOneWithAPause() throws Exception {
        site.page("/a", "a").page("/b", "b");
        fetch("/a");
        fetch("/b");

        List<Long> times = site.asked().stream().map(TestSite.Asked::nanos).toList();
        for (int i = 1; i < times.size(); i++) {
            assertThat(Duration.ofNanos(times.get(i) - times.get(i - 1))).isGreaterThanOrEqualTo(Fetching.DELAY);
        }
    }

    @Test
    void pausesAsLongAsRobotsTxtAsks() throws Exception {
        site.robots("User-agent: *\nCrawl-delay: 0.3\n").page("/a", "a").page("/b", "b");
        fetch("/a");
        fetch("/b");

        assertThat(Duration.ofNanos(
                        site.asked().get(2).nanos() - site.asked().get(1).nanos()))
                .isGreaterThanOrEqualTo(Duration.ofMillis(300));
    }

    @Test
    void doesNotWaitForHours() {
        site.robots("User-agent: *\nCrawl-delay: 86400\n");

        assertThatThrownBy(() -> fetch("/a")).hasMessageContaining("wait 86400 seconds between pages");
    }

    @Test
    void triesAgainWhatMayHavePassed() throws Exception {
        AtomicInteger count = new AtomicInteger();
        site.on("/a", (asked, out) -> {
            int n = count.getAndIncrement();
            if (n == 1) {
                TestSite.text(503, "text/plain", "busy").to(asked, out);
            } else if (n == 2) {
                TestSite.text(200, "text/plain", "at last").to(asked, out);
            }
        });

        assertThat(text(fetch("/a"))).isEqualTo("at last");
        assertThat(count).hasValue(3);
    }

    @Test
    void givesUpAfterThreeAttempts() {
        site.on("/a", TestSite.text(500, "text/plain", "broken"));
        FetchException e = catchThrowableOfType(FetchException.class, () -> fetch("/a"));

        assertThat(e).hasMessage("the server has a problem of its own (500): try again later");
        assertThat(e.passes()).isTrue();
        assertThat(site.targets().stream().filter("/a"::equals)).hasSize(3);
    }

    @Test
    void waitsAsLongAsTheServerAsks() throws Exception {
        AtomicInteger count = new AtomicInteger();
        site.on("/a", (asked, out) -> {
            if (count.getAndIncrement() == 0) {
                out.write("HTTP/1.1 429 Slowly\r\nRetry-After: 1\r\nContent-Length: 0\r\n\r\n"
                        .getBytes(StandardCharsets.US_ASCII));
            } else {
                TestSite.text(200, "text/plain", "ok").to(asked, out);
            }
        });

        assertThat(text(fetch("/a"))).isEqualTo("ok");
        assertThat(Duration.ofNanos(
                        site.asked().get(2).nanos() - site.asked().get(1).nanos()))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void leavesAServerAloneThatAsksForMorePatienceThanThereIs() {
        String date = ZonedDateTime.now(ZoneOffset.UTC).plusHours(1).format(DateTimeFormatter.RFC_1123_DATE_TIME);
        site.raw("/a", "HTTP/1.1 429 Slowly\r\nRetry-After: 600\r\n\r\n");
        site.raw("/b", "HTTP/1.1 503 Slowly\r\nRetry-After: " + date + "\r\n\r\n");
        site.raw("/c", "HTTP/1.1 503 Slowly\r\nRetry-After: soon\r\n\r\n");

        FetchException a = catchThrowableOfType(FetchException.class, () -> fetch("/a"));
        FetchException b = catchThrowableOfType(FetchException.class, () -> fetch("/b"));
        FetchException c = catchThrowableOfType(FetchException.class, () -> fetch("/c"));

        assertThat(a).hasMessage("the server says that we ask too often (429): it asks us to come back in 600 seconds");
        assertThat(a.after()).contains(Duration.ofMinutes(10));
        assertThat(b.after().orElseThrow()).isBetween(Duration.ofMinutes(58), Duration.ofMinutes(61));
        assertThat(c.after()).isEmpty();
        assertThat(site.targets()).containsOnlyOnce("/a", "/b");
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 410, 418, 451})
    void asksOnceWhereTheServerRefuses(int status) {
        site.on("/a", TestSite.text(status, "text/plain", "no"));
        FetchException e = catchThrowableOfType(FetchException.class, () -> fetch("/a"));

        assertThat(e).hasMessageContaining("(" + status + ")");
        assertThat(e.passes()).isFalse();
        assertThat(site.targets()).containsOnlyOnce("/a");
    }

    @Test
    void asksOnlyForWhatHasChanged() throws Exception {
        site.on("/a", (asked, out) -> {
            boolean same = asked.field("If-None-Match").equals("\"1\"");
            String head = same ? "HTTP/1.1 304 Not Modified\r\n" : "HTTP/1.1 200 OK\r\nETag: \"1\"\r\n";
            out.write((head + "Content-Length: 5\r\n\r\n" + (same ? "" : "hello")).getBytes(StandardCharsets.US_ASCII));
        });
        Fetched first = fetch("/a");
        WebAddress address = WebAddress.parse(site.at("site.test", "/a"));

        Fetched second = fetching.fetcher().fetch(address, Known.of(first.response()));

        assertThat(first.unchanged()).isFalse();
        assertThat(second.unchanged()).isTrue();
    }

    @Test
    void refusesWhatIsTooLargeUnpacked() throws Exception {
        java.io.ByteArrayOutputStream bomb = new java.io.ByteArrayOutputStream();
        try (java.util.zip.GZIPOutputStream out = new java.util.zip.GZIPOutputStream(bomb)) {
            out.write(new byte[4 << 20]);
        }
        site.on("/a", (asked, out) -> {
            out.write("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            bomb.writeTo(out);
        });

        assertThatThrownBy(() -> fetch("/a")).hasMessageContaining("when unpacked");
    }
}
