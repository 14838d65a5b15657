package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.isnad.testkit.Checkout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerCommandsTest {
    @TempDir
    Path folder;

    private String ledger;
    private Path stories;

    @BeforeEach
    void write() throws IOException {
        ledger = folder.resolve("desk").toString();
        stories = folder.resolve("stories.jsonl");
        Files.writeString(stories, """
                {"id":"ferry-1","outlet":"المرسى","title":"العبارة تصل","text":"قالت هند المنصوري إن العبارة وصلت إلى الجزيرة."}
                {"id":"ferry-2","outlet":"الرملة","title":"العبارة لم تصل","text":"نفى سامي الحداد وصول العبارة إلى الجزيرة."}
                """);
    }

    @Test
    void addsAndShowsStories() {
        Run added = Run.of("--ledger", ledger, "add", stories.toString());
        assertThat(added.exit()).isEqualTo(Exit.FINE);
        assertThat(added.out()).startsWith("2 added, 0 changed, 0 read anew, 0 known already; 2 stories in ");
        Run shown = Run.of("show", "--ledger", ledger, "ferry-1");
        assertThat(shown.out()).contains("هند المنصوري").contains("wording 1 seen ");
        assertThat(Run.of("--ledger", ledger, "show", "ferry-2", "-f", "jsonl").out())
                .startsWith("{\"id\":\"ferry-2\"");
        assertThat(Run.of("--ledger", ledger, "add", stories.toString()).out()).contains("2 known already");
        assertThat(Run.of("--ledger", ledger, "claims").exit()).isEqualTo(Exit.FINE);
        assertThat(Run.of("--ledger", ledger, "verify").out()).isEqualTo("2 stories, all well\n");
    }

    @Test
    void tellsOfEachStoryAsSoonAsItIsKept() {
        Run added = Run.of("--ledger", ledger, "add", "-q", "-v", stories.toString());
        assertThat(added.lines()).containsExactly("NEW 1 ferry-1", "NEW 2 ferry-2");
    }

    @Test
    void keepsTheBytesOfPages() throws IOException {
        Path page = Checkout.root().resolve("samples/page.txt");
        Run.of("--ledger", ledger, "add", page.toString());
        Path dump = folder.resolve("desk.jsonl");
        Run.of("--ledger", ledger, "export", "-o", dump.toString());
        String bytes = Base64.getEncoder().encodeToString(Files.readAllBytes(page));
        assertThat(Files.readString(dump)).contains("\"bytes\":\"" + bytes + "\"");
    }

    @Test
    void goesOnWithTheRestOfABatch() throws IOException {
        Files.writeString(
                stories,
                "{\"id\":\"" + "x".repeat(500) + "\",\"text\":\"قال سامي إن العبارة وصلت\"}\n"
                        + Files.readString(stories));
        Run added = Run.of("--ledger", ledger, "add", stories.toString());
        assertThat(added.exit()).isEqualTo(Exit.INPUT);
        assertThat(added.out()).startsWith("2 added");
        assertThat(added.err()).contains("1 to 400 characters");
    }

    @Test
    void exportsAndImportsBitForBit() throws IOException {
        Run.of("--ledger", ledger, "add", stories.toString());
        Path zipped = folder.resolve("desk.jsonl.gz");
        assertThat(Run.of("--ledger", ledger, "export", "-o", zipped.toString()).exit())
                .isEqualTo(Exit.FINE);
        String other = folder.resolve("other").toString();
        assertThat(Run.of("--ledger", other, "import", zipped.toString()).out()).startsWith("2 stories in ");
        assertThat(Run.of("--ledger", other, "export").out())
                .isEqualTo(Run.of("--ledger", ledger, "export").out())
                .contains("ferry-2");
    }

    @Test
    void exportsLinksAsTheScorerReadsThem() throws IOException {
        Files.writeString(
                stories, Files.readString(stories) + Files.readString(stories).replace("ferry-", "again-"));
        Run.of("--ledger", ledger, "add", stories.toString());
        assertThat(Run.of("--ledger", ledger, "export", "--links").out())
                .contains("{\"kind\":\"copy\",\"a\":{\"story\":\"again-1\"},\"b\":{\"story\":\"ferry-1\"},\"score\":");
    }

    @Test
    void tellsLinksThatAreSureFromThoseThatWaitForAPerson() {
        Run.of("--ledger", ledger, "add", Checkout.root().resolve("samples").toString());
        assertThat(Run.of("--ledger", ledger, "export", "--links").out()).contains("\"sure\":true", "\"sure\":false");
        assertThat(Run.of("--ledger", ledger, "export", "--links", "--sure").out())
                .contains("\"sure\":true")
                .doesNotContain("\"sure\":false");
    }

    @Test
    void refusesWhatCannotBeMeant() throws IOException {
        Run.of("--ledger", ledger, "add", stories.toString());
        Files.writeString(folder.resolve("bad.places"), "place\n");
        Run lexicon = Run.of("--ledger", ledger, "reread", "--lexicon", folder.toString());
        assertThat(lexicon.exit()).isEqualTo(Exit.USAGE);
        assertThat(lexicon.err()).contains("--lexicon: ", "bad.places");
        assertThat(Run.of("--ledger", ledger, "claims", "--most", "-3").exit()).isEqualTo(Exit.USAGE);
        assertThat(Run.of("--ledger", ledger, "search", "--size", "0").exit()).isEqualTo(Exit.USAGE);
    }

    @Test
    void copiesAndCorrects() {
        Run.of("--ledger", ledger, "add", stories.toString());
        String copy = folder.resolve("copy.sqlite").toString();
        assertThat(Run.of("--ledger", ledger, "backup", copy).out()).isEqualTo("copied to " + copy + "\n");
        Run kept =
                Run.of("--ledger", ledger, "correct", "join_copies", "ferry-1", "ferry-2", "--by", "A", "--why", "B");
        assertThat(kept.out()).isEqualTo("correction 1\n");
        assertThat(Run.of("--ledger", ledger, "show", "ferry-1").out()).contains("copies: ferry-1 ferry-2");
        Run wrong = Run.of("--ledger", ledger, "correct", "reject", "nothing", "--by", "A", "--why", "B");
        assertThat(wrong.exit()).isEqualTo(Exit.LEDGER);
        assertThat(wrong.err()).contains("no statement or passage nothing");
        assertThat(Run.of("--ledger", ledger, "reread").out()).contains("2 known already");
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        assertThat(Run.of("show", "x").exit()).isEqualTo(Exit.USAGE);
        Run nothing = Run.of("--ledger", ledger, "show", "x");
        assertThat(nothing.exit()).isEqualTo(Exit.LEDGER);
        assertThat(nothing.err()).contains("there is no ledger in " + ledger);
        assertThat(Files.exists(Path.of(ledger))).isFalse();
        Path file = Files.writeString(folder.resolve("file"), "x", StandardCharsets.UTF_8);
        assertThat(Run.of("--ledger", file.toString(), "add", stories.toString())
                        .err())
                .contains("is a file");
    }
}
