package org.isnad.fetch.keep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.fetch.Fetched;
import org.isnad.fetch.Fetching;
import org.isnad.fetch.Keep.KeepException;
import org.isnad.fetch.TestSite;
import org.isnad.fetch.address.WebAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcRevisit;

@Timeout(30)
class WarcFolderTest {
    @TempDir
    private Path folder;

    private TestSite site;
    private final Fetching fetching = new Fetching();

    @BeforeEach
    void open() throws IOException {
        site = new TestSite().page("/a", "صفحة أولى").page("/b", "صفحة ثانية").redirect("/r", "/b");
    }

    @AfterEach
    void close() throws IOException {
        site.close();
    }

    private Fetched fetch(String target) throws Exception {
        return fetching.fetch(site.at("site.test", target));
    }

    private WebAddress link(String target) throws IOException {
        return WebAddress.parse(site.at("site.test", target));
    }

    private WarcFolder folder() throws IOException {
        return WarcFolder.open(folder, "isnad-test/1.0");
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path -> path.toString().endsWith(ending)).sorted().toList();
        }
    }

    /** Type and target of each record. */
    private static List<String> records(Path file) throws IOException {
        List<String> records = new ArrayList<>();
        try (WarcReader reader = new WarcReader(file)) {
            for (WarcRecord record : reader) {
                String target = record.headers().first("WARC-Target-URI").orElse("");
                records.add(record.type() + target.replaceFirst("http://site.test:\\d+", " "));
            }
        }
        return records;
    }

    @Test
    void keepsRequestsAndResponsesAsTheyWere() throws Exception {
        try (WarcFolder kept = folder()) {
            kept.keep(fetch("/a"));
            kept.keep(fetch("/r"));
        }

        assertThat(files("")).extracting(Path::getFileName).hasSize(2);
        Path file = files(".warc.gz").get(0);
        assertThat(records(file))
                .containsExactly(
                        "warcinfo",
                        "response /a",
                        "request /a",
                        "response /r",
                        "request /r",
                        "response /b",
                        "request /b");
        try (WarcReader reader = new WarcReader(file)) {
            reader.next();
            WarcResponse response = (WarcResponse) reader.next().orElseThrow();
            assertThat(response.http().status()).isEqualTo(200);
            assertThat(response.ipAddress().orElseThrow().isLoopbackAddress()).isTrue();
            String digest = String.valueOf(fetch("/a").capture().digest());
            assertThat(response.headers().first("WARC-Payload-Digest")).contains(digest);
            assertThat(new String(response.http().body().stream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("صفحة أولى");
            WarcRequest request = (WarcRequest) reader.next().orElseThrow();
            assertThat(request.http().headers().first("User-Agent")).contains(Fetching.MANNERS.agent());
            assertThat(request.concurrentTo()).containsExactly(response.id());
        }
    }

    @Test
    void makesNoFileWhereThereIsNothingToKeep() throws Exception {
        folder().close();

        assertThat(files(".gz")).isEmpty();
        assertThat(files(".part")).isEmpty();
    }

    @Test
    void keepsAnUnchangedPageOnlyOnce() throws Exception {
        try (WarcFolder kept = folder()) {
            kept.keep(fetch("/a"));
        }
        try (WarcFolder kept = folder()) {
            kept.keep(fetch("/a"));
            site.page("/a", "غيرت");
            kept.keep(fetch("/a"));
        }

        List<Path> files = new ArrayList<>(files(".warc.gz"));
        files.removeIf(file -> {
            try {
                return records(file).size() == 3;
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
        assertThat(records(files.get(0)))
                .containsExactly("warcinfo", "revisit /a", "request /a", "response /a", "request /a");
        try (WarcReader reader = new WarcReader(files.get(0))) {
            reader.next();
            WarcRevisit revisit = (WarcRevisit) reader.next().orElseThrow();
            assertThat(revisit.refersToTargetURI()).isPresent();
            assertThat(revisit.refersTo()).isPresent();
            assertThat(revisit.http().headers().first("Content-Type")).contains("text/html; charset=utf-8");
        }
    }

    @Test
    void remembersWhatItHas() throws Exception {
        try (WarcFolder kept = folder()) {
            kept.keep(fetch("/a"));
            kept.keep(fetch("/r"));
            kept.gone(link("/gone"));
        }
        try (WarcFolder kept = folder()) {
            assertThat(kept.isSettled(link("/a"))).isTrue();
            assertThat(kept.isSettled(link("/r"))).isTrue();
            assertThat(kept.isSettled(link("/gone"))).isTrue();
            assertThat(kept.isSettled(link("/b"))).isFalse();
        }
    }

    /** As a process leaves it that is killed: the file unfinished, the lock gone with it. */
    private Path killed() throws Exception {
        try (WarcFolder kept = folder()) {
            kept.keep(fetch("/a"));
            kept.keep(fetch("/r"));
        }
        Path whole = files(".warc.gz").get(0);
        return Files.move(whole, Path.of(whole + ".part"), StandardCopyOption.ATOMIC_MOVE);
    }

    @Test
    void finishesWhatAKilledRunLeft() throws Exception {
        Path part = killed();
        Files.writeString(part, "half a record", StandardOpenOption.APPEND);

        folder().close();

        assertThat(files(".part")).isEmpty();
        assertThat(records(files(".warc.gz").get(0))).hasSize(7);
    }

    @Test
    void losesNoWholeRecordWhereverTheEndCame() throws Exception {
        Path left = killed();
        byte[] whole = Files.readAllBytes(left);
        Files.delete(left);
        Path journal = folder.resolve(".isnad/journal.txt");
        for (int length = 0; length <= whole.length; length += 53) {
            Files.deleteIfExists(journal);
            Path part = folder.resolve("isnad-cut.warc.gz.part");
            Files.write(part, Arrays.copyOf(whole, length));
            try (WarcFolder kept = folder()) {
                Path ended = folder.resolve("isnad-cut.warc.gz");
                List<String> records = Files.exists(ended) ? records(ended) : List.of();
                assertThat(kept.isSettled(link("/a"))).isEqualTo(records.contains("response /a"));
                assertThat(kept.isSettled(link("/r"))).isEqualTo(records.contains("response /b"));
                Files.deleteIfExists(ended);
            }
        }
    }

    @Test
    void learnsFromTheFileWhatTheJournalMissed() throws Exception {
        killed();
        Path journal = folder.resolve(".isnad/journal.txt");
        String lines = Files.readString(journal);
        Files.writeString(journal, lines.substring(0, lines.indexOf("kept", 10) + 30));

        try (WarcFolder kept = folder()) {
            assertThat(kept.isSettled(link("/a"))).isTrue();
            assertThat(kept.isSettled(link("/r"))).isTrue();
            assertThat(kept.isSettled(link("/b"))).isFalse();
        }
        assertThat(Files.readAllLines(journal).stream().filter(line -> line.split("\t", -1).length == 6))
                .hasSize(3);
    }

    @Test
    void belongsToOneAtATime() throws Exception {
        try (WarcFolder first = folder()) {
            first.keep(fetch("/a"));

            assertThatThrownBy(this::folder)
                    .isInstanceOf(KeepException.class)
                    .hasMessageStartingWith("another isnad keeps what it fetches in " + folder);
        }
        folder().close();
    }

    @Test
    void canBeReadWhileItIsWritten() throws Exception {
        try (WarcFolder kept = folder()) {
            kept.keep(fetch("/a"));

            assertThat(records(files(".part").get(0))).containsExactly("warcinfo", "response /a", "request /a");
            kept.keep(fetch("/b"));
            assertThat(records(files(".part").get(0))).hasSize(5);
        }
    }

    @Test
    void saysThatAFolderCannotBeWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> WarcFolder.open(file.resolve("folder"), "isnad-test/1.0"))
                .isInstanceOf(KeepException.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void isNotDisturbedByAnInterrupt() throws Exception {
        Fetched a = fetch("/a");
        Fetched b = fetch("/b");
        try (WarcFolder kept = folder()) {
            Thread.currentThread().interrupt();
            kept.keep(a);
            kept.keep(b);
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(records(files(".warc.gz").get(0))).hasSize(5);
        assertThat(Optional.of(files(".part"))).contains(List.of());
    }
}
