package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code read} and {@code story} of web addresses, and {@code watch}. */
@Timeout(60)
class WebCommandsTest {
    private NewsSite site;

    @TempDir
    private Path folder;

    @BeforeEach
    void open() throws IOException {
        site = new NewsSite(3);
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Run watch(String... more) {
        String[] start = {"watch", site.at("/feed.xml"), "--into", news(), "--once", "--allow-private", "--delay=0"};
        return Run.of(Stream.concat(Stream.of(start), Stream.of(more)).toArray(String[]::new));
    }

    private String news() {
        return folder.resolve("news").toString();
    }

    @Test
    void readsAPageOfTheWeb() {
        Run run = Run.of("read", "--allow-private", "--delay=0", site.at("/قصة/01"));

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(Exit.FINE);
        assertThat(run.out()).contains("ليلى المنذري", "عبد الكريم الصافي");
    }

    @Test
    void readsThePagesOfAFeed() {
        Run run = Run.of("story", "--allow-private", "--delay=0", "-f", "jsonl", site.at("/feed.xml"));

        assertThat(run.lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(line).contains("\"url\":\"http://127.0.0.1", "\"capture\":{\"target\""))
                .noneMatch(line -> line.contains("\"file\""));
        assertThat(run.exit()).isEqualTo(Exit.FINE);
    }

    @Test
    void asksNoPrivateAddressUnlessAllowed() {
        Run run = Run.of("read", site.at("/قصة/01"));

        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.err())
                .isEqualTo(
                        "isnad: " + site.at("/قصة/01") + ": the address of 127.0.0.1, 127.0.0.1, is this machine's own:"
                                + " such addresses are asked only with --allow-private\n");
        assertThat(site.asked()).isEmpty();
    }

    @Test
    void goesOnAfterAnAddressThatFails() {
        Run run = Run.of(
                "story",
                "--allow-private",
                "--delay=0",
                site.at("/private/x"),
                site.at("/missing"),
                "ftp://localhost/x",
                site.at("/قصة/01"));

        assertThat(run.lines()).hasSize(1);
        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.err())
                .contains(
                        "(robots.txt: Disallow: /private/)",
                        "(404)",
                        "ftp://localhost/x: not an http or https address");
    }

    @Test
    void keepsWhatItFetchesWhereAsked() {
        Run.of("story", "--allow-private", "--delay=0", "--keep", news(), site.at("/قصة/01"));
        Run again = Run.of("story", "-f", "jsonl", news());

        assertThat(again.lines())
                .singleElement()
                .asString()
                .contains("\"url\":\"" + site.at("/%D9%82%D8%B5%D8%A9/01"), "\"digest\":\"sha256:");
    }

    @Test
    void watchesAFeed() {
        Run first = watch();
        Run second = watch();
        site.with(5);
        Run third = watch();

        assertThat(first.err())
                .isEqualTo("isnad: " + site.at("/feed.xml") + ": 3 new pages\nisnad: 3 new pages from 1 feed\n");
        assertThat(second.err()).isEqualTo("isnad: 0 new pages\n");
        assertThat(third.err()).endsWith("isnad: 2 new pages from 1 feed\n");
        assertThat(List.of(first.exit(), second.exit(), third.exit())).containsOnly(Exit.FINE);
        assertThat(Run.of("story", "-q", news()).lines()).hasSize(5);
    }

    @Test
    void takesFeedsFromOpml() throws IOException {
        Path opml = Files.writeString(
                folder.resolve("feeds.opml"),
                "<opml version='2.0'><body><outline text='a' type='rss' xmlUrl='" + site.at("/feed.xml")
                        + "'/><outline text='b' type='rss' xmlUrl='" + site.at("/missing.xml")
                        + "'/></body></opml>");
        Run run = Run.of("watch", opml.toString(), "--into", news(), "--once", "--allow-private", "--delay=0");

        assertThat(run.exit()).isEqualTo(Exit.INPUT);
        assertThat(run.err())
                .contains(
                        "/missing.xml: there is no such page (404): check the address (it will be tried again)\n",
                        "isnad: 3 new pages from 1 feed, 1 failure\n");
    }

    @Test
    void saysWhatIsWrongWithAListOfFeeds() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "no feeds");
        Run notThere = Run.of("watch", folder.resolve("none.opml").toString(), "--into", news());
        Run noList = Run.of("watch", text.toString(), "--into", news());
        Run refused = Run.of("watch", "ftp://example.org/", "--into", news());

        assertThat(notThere.err()).contains("none.opml: no such file");
        assertThat(noList.err()).startsWith("isnad: " + text + ": no feed");
        assertThat(refused.err()).contains("not an http or https address");
        assertThat(List.of(notThere.exit(), noList.exit(), refused.exit())).containsOnly(Exit.INPUT);
    }

    @Test
    void saysThatItCannotKeepAnything() throws IOException {
        Path file = Files.writeString(folder.resolve("news"), "a file");
        Run run = watch();

        assertThat(run.exit()).isEqualTo(Exit.OUTPUT);
        assertThat(run.err()).startsWith("isnad: " + file + " cannot be written");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--every=x", "--every=5", "--every=1s", "--every=8d", "--every=", "--delay=-1", "--delay=1e9"})
    void refusesWhatCannotBeMeant(String option) {
        Run run = watch(option);

        assertThat(run.exit()).isEqualTo(Exit.USAGE);
        assertThat(run.err()).contains(option.substring(0, option.indexOf('=')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " x", "a\nb", "بوت/1.0", "/1.0"})
    void refusesNamesThatCannotBeSent(String agent) {
        assertThat(watch("--user-agent", agent).exit()).isEqualTo(Exit.USAGE);
    }
}
