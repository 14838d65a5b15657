package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.isnad.ledger.entry.Added;
import org.isnad.ledger.entry.Added.Outcome;
import org.isnad.ledger.entry.Arrival;
import org.isnad.ledger.entry.Entry;
import org.isnad.ledger.entry.KeptStory;
import org.isnad.ledger.entry.LedgerException;
import org.isnad.ledger.entry.Payload;
import org.isnad.ledger.entry.StoryException;
import org.isnad.ledger.history.Change;
import org.isnad.model.Capture;
import org.isnad.model.Reading;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What every ledger does, whichever database keeps it. */
@ParameterizedClass
@EnumSource(Place.class)
class LedgerContractTest {
    private static final Instant MAY = Instant.parse("2024-05-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2024-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2024-07-01T00:00:00Z");

    private final String where;
    private Ledger ledger;

    LedgerContractTest(Place place) {
        where = place.fresh();
        ledger = Ledger.open(where);
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void keepsAStoryAndItsReading() {
        Reading reading = Told.reading("a", "هند: وصلت السفينة", "سامي: لم تصل");
        Added added = ledger.add(Arrival.of(reading, Told.READER));
        assertThat(added).isEqualTo(new Added("a", 1, 1, Outcome.NEW));
        reopen();
        assertThat(ledger.story("a").map(KeptStory::reading)).contains(reading);
        assertThat(ledger.storyOf("a/لم تصل")).contains("a");
        assertThat(ledger.story("b")).isEmpty();
        assertThat(ledger.count()).isEqualTo(1);
    }

    @Test
    void addsNothingTwice() {
        Arrival arrival = Told.arrival("a", "هند: وصلت السفينة");
        ledger.add(arrival);
        assertThat(ledger.knows(arrival.reading().story(), Told.READER)).isTrue();
        assertThat(ledger.knows(arrival.reading().story(), "reader 2")).isFalse();
        assertThat(ledger.add(arrival)).isEqualTo(new Added("a", 1, 1, Outcome.KNOWN));
        assertThat(ledger.last()).isEqualTo(1);
        assertThat(ledger.readings("a")).hasSize(1);
    }

    @Test
    void keepsEveryWording() {
        ledger.add(Told.arrival("a", "هند: وصلت السفينة"));
        Added added = ledger.add(Told.arrival("a", "هند: وصلت السفينة متأخرة"));
        assertThat(added).isEqualTo(new Added("a", 2, 2, Outcome.CHANGED));
        assertThat(ledger.wordings("a")).hasSize(2);
        assertThat(text("a", 1)).endsWith("السفينة");
        assertThat(text("a", 2)).endsWith("متأخرة");
        assertThat(ledger.story("a").orElseThrow().version()).isEqualTo(2);
        assertThat(ledger.storyOf("a/وصلت السفينة"))
                .as("a statement that stood there once")
                .contains("a");
    }

    @Test
    void tellsWhatChangedAndWhichStatementsThatTouched() {
        ledger.add(Told.arrival("a", "مقدمة", "هند: وصلت السفينة", "سامي: لا"));
        ledger.add(Told.arrival("a", "مقدمة", "هند: وصلت السفينة متأخرة", "سامي: لا", "خاتمة"));
        List<Change> changes = ledger.changes("a");
        assertThat(changes).hasSize(1);
        assertThat(changes.get(0).removed())
                .extracting(span -> span.of(text("a", 1)))
                .containsExactly("هند: وصلت السفينة");
        assertThat(changes.get(0).added())
                .extracting(span -> span.of(text("a", 2)))
                .containsExactly("هند: وصلت السفينة متأخرة", "خاتمة");
        assertThat(changes.get(0).gone()).containsExactly("a/وصلت السفينة");
        assertThat(changes.get(0).come()).containsExactly("a/وصلت السفينة متأخرة");
        assertThat(ledger.changes("b")).isEmpty();
    }

    @Test
    void takesWhatWasSeenLastForWhatTheStorySays() {
        ledger.add(captured("a", JUNE, "second", "هند: ثانيا"));
        ledger.add(captured("a", MAY, "first", "هند: أولا"));
        assertThat(ledger.story("a").orElseThrow().reading().story().text()).endsWith("ثانيا");
        Added back = ledger.add(captured("a", JULY, "again", "هند: أولا"));
        assertThat(back).isEqualTo(new Added("a", 2, 3, Outcome.CHANGED));
        assertThat(ledger.story("a").orElseThrow().reading().story().text()).endsWith("أولا");
        assertThat(ledger.add(captured("a", JULY, "again", "هند: أولا")).outcome())
                .isEqualTo(Outcome.KNOWN);
        assertThat(ledger.captures("a")).hasSize(3);
    }

    @Test
    void keepsOldReadings() {
        ledger.add(Told.arrival("a", "هند: وصلت"));
        Added added = ledger.add(Arrival.of(Told.reading("a", "هند: وصلت"), "reader 2"));
        assertThat(added).isEqualTo(new Added("a", 1, 2, Outcome.REREAD));
        assertThat(ledger.readings("a")).extracting(KeptStory::reader).containsExactly(Told.READER, "reader 2");
        assertThat(ledger.story("a").orElseThrow().revision()).isEqualTo(2);
    }

    @Test
    void takesAnotherExtractionOfTheSameBytesForNoNewWording() {
        ledger.add(captured("a", MAY, "page", "هند: وصلت", "اقرأ أيضا"));
        Added added = ledger.add(new Arrival(
                Told.reading("a", "هند: وصلت"),
                "reader 2",
                new Capture("http://a.example", MAY, null),
                payload("page")));
        assertThat(added.outcome()).isEqualTo(Outcome.REREAD);
        assertThat(ledger.wordings("a")).hasSize(1);
        assertThat(ledger.story("a").orElseThrow().reading().story().text()).endsWith("وصلت");
    }

    @Test
    void keepsPagesAsTheyWere() {
        ledger.add(captured("a", MAY, "<html>نعم</html>", "هند: وصلت"));
        String id = ledger.captures("a").get(0).payload();
        assertThat(id).isEqualTo(payload("<html>نعم</html>").id());
        assertThat(ledger.payload(id)).contains("<html>نعم</html>".getBytes(StandardCharsets.UTF_8));
        assertThat(ledger.captures("a").get(0).capture()).isEqualTo(new Capture("http://a.example", MAY, "d"));
        assertThat(ledger.payload("sha256:0")).isEmpty();
    }

    @Test
    void tellsWhatIsNewSinceANumber() {
        ledger.addAll(List.of(ledger.prepare(Told.arrival("a", "x")), ledger.prepare(Told.arrival("b", "x"))));
        ledger.add(Told.arrival("a", "y"));
        assertThat(ledger.entries(1, 10)).extracting(Entry::subject).containsExactly("b", "a");
        assertThat(ledger.entries(1, 10)).extracting(Entry::kind).containsExactly(Entry.Kind.STORY, Entry.Kind.VERSION);
        assertThat(ledger.entries(0, 1)).extracting(Entry::seq).containsExactly(1L);
        assertThat(ledger.ids("", 10)).containsExactly("a", "b");
        assertThat(ledger.ids("a", 10)).containsExactly("b");
    }

    @Test
    void takesTwoWordingsInOneBatch() {
        ledger.addAll(List.of(
                ledger.prepare(Told.arrival("a", "هند: نعم")),
                ledger.prepare(Told.arrival("a", "هند: لا")),
                ledger.prepare(Told.arrival("a", "هند: لا"))));
        assertThat(ledger.wordings("a")).hasSize(2);
        assertThat(ledger.story("a").orElseThrow().reading().statements()).hasSize(1);
    }

    @Test
    void keepsWhatNoDatabaseLikes() {
        String odd = "هند\0: و\0صلت \uD83D\uDE00 " + "ط".repeat(5_000) + ": ".repeat(20);
        Reading reading = Told.reading("a".repeat(400), odd);
        ledger.add(Arrival.of(reading, Told.READER));
        assertThat(ledger.story("a".repeat(400)).map(KeptStory::reading)).contains(reading);
        assertThatThrownBy(() -> ledger.add(Told.arrival("a".repeat(401), "x")))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("1 to 400");
        assertThatThrownBy(() -> ledger.add(Told.arrival("a\nb", "x"))).hasMessageContaining("one line");
    }

    @Test
    void letsManyWriteAndFollow() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(3);
        try (Ledger other = Ledger.open(where)) {
            List<Future<?>> adding = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                Ledger one = i % 2 == 0 ? ledger : other;
                String id = "s" + i / 3;
                String words = "هند: قول " + i;
                adding.add(writers.submit(() -> one.add(Told.arrival(id, words))));
            }
            List<Entry> seen = new ArrayList<>();
            Instant patience = Instant.now().plusSeconds(120);
            while (seen.size() < 60) {
                assertThat(Instant.now()).as("entries so far: %s", seen.size()).isBefore(patience);
                seen.addAll(ledger.entries(seen.size(), 7));
                assertThat(seen).extracting(Entry::seq).isSorted();
                assertThat(seen.size())
                        .isEqualTo(
                                seen.isEmpty()
                                        ? 0
                                        : (int) seen.get(seen.size() - 1).seq());
            }
            for (Future<?> one : adding) {
                one.get();
            }
        } finally {
            writers.shutdownNow();
        }
        assertThat(ledger.count()).isEqualTo(20);
        assertThat(ledger.verify(n -> {})).isEmpty();
    }

    @Test
    void takesManyStoriesWhileTheyAreRead() throws InterruptedException {
        List<Added> told = Collections.synchronizedList(new ArrayList<>());
        List<String> refused = Collections.synchronizedList(new ArrayList<>());
        try (Intake intake = ledger.intake(teller(told, refused))) {
            for (int i = 0; i < 700; i++) {
                intake.put(ledger.prepare(Told.arrival("s" + i, "هند: قول " + i)));
            }
            intake.finish();
        }
        assertThat(told).extracting(Added::seq).isSorted().hasSize(700);
        assertThat(refused).isEmpty();
        assertThat(ledger.count()).isEqualTo(700);
    }

    private static Intake.Teller teller(List<Added> told, List<String> refused) {
        return new Intake.Teller() {
            @Override
            public void added(Added added) {
                told.add(added);
            }

            @Override
            public void refused(String story, StoryException why) {
                refused.add(story);
            }
        };
    }

    private void reopen() {
        ledger.close();
        ledger = Ledger.existing(where);
    }

    private String text(String id, int version) {
        return ledger.story(id, version).orElseThrow().reading().story().text();
    }

    private static Arrival captured(String id, Instant date, String page, String... paragraphs) {
        Capture capture = new Capture("http://a.example", date, "d");
        return new Arrival(Told.reading(id, paragraphs), Told.READER, capture, payload(page));
    }

    private static Payload payload(String page) {
        return new Payload(page.getBytes(StandardCharsets.UTF_8), "text/html");
    }
}
