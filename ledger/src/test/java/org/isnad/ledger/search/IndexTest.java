package org.isnad.ledger.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.ledger.search.found.Change;
import org.isnad.ledger.search.found.Count;
import org.isnad.ledger.search.found.Facet;
import org.isnad.ledger.search.found.Hit;
import org.isnad.ledger.search.found.Kind;
import org.isnad.ledger.search.found.Order;
import org.isnad.ledger.search.found.Page;
import org.isnad.ledger.search.found.Search;
import org.isnad.ledger.search.found.SearchException;
import org.isnad.ledger.search.found.Unit;
import org.isnad.model.Reading;
import org.isnad.model.Stance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IndexTest {
    @TempDir
    private Path folder;

    private static Paper.Shelf shelf() {
        return new Paper.Shelf("desk")
                .add(new Paper("s1", "المرسى", "2024-05-01T10:00:00+03:00", "العبارات تعود إلى الميناء")
                        .via("وكالة سهلان", "بيان")
                        .says("ليلى المنذري", Stance.STATE, "قوات خفر السواحل أنقذت 1200 راكب في دير النخل")
                        .counts(1200, "راكب")
                        .at("دير النخل")
                        .says("سامر الكندي", Stance.DENY, "غرق أي عبّارة أو مقتل 3 جنود")
                        .counts(3, "جنود")
                        .reading())
                .add(new Paper("s2", "البحر اليوم", "2024-05-03T09:00:00+03:00", "جدل حول الصواريخ")
                        .says("هند العامري", Stance.ACCUSE, "القوات البحرية أطلقت صواريخ قرب الجزيرة")
                        .says("سامر الكندي", Stance.STATE, "للقوات البحرية حق إطلاق صاروخ تجريبي")
                        .reading())
                .add(new Paper("s3", "المرسى", "2024-06-10", "قوة الاقتصاد")
                        .says("هند العامري", Stance.ESTIMATE, "قوة الاقتصاد في ازدياد وسعر الصرف ثابت")
                        .reading());
    }

    private Index open() {
        return Index.open(folder.resolve("index"));
    }

    private static List<String> ids(Page page) {
        return page.hits().stream().map(Hit::id).toList();
    }

    private static List<String> ids(Index index, String query) {
        return ids(
                index.search(Search.of(Kind.STATEMENT, query).by(Order.OLDEST).size(1000)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "صاروخ|s2/0 s2/1",
                "القوات|s1/0 s2/0 s2/1",
                "القوة|s3/0",
                "\"القوات البحرية\"|s2/0 s2/1",
                "\"خفر السواحل\"|s1/0",
                "\"السواحل خفر\"|",
                "\"قوات السواحل\"~1|s1/0",
                "جندي|s1/1",
                "صوار*|s2/0",
                "speaker:المنذري|s1/0",
                "speaker:منذري|s1/0",
                "speaker:\"سامر الكندي\"|s1/1 s2/1",
                "speaker:المندري~|s1/0",
                "role:هيئة stance:deny|s1/1",
                "موقف:ينفي|s1/1",
                "place:\"دير النخل\"|s1/0",
                "outlet:المرسى|s1/0 s1/1 s3/0",
                "via:سهلان|s1/0 s1/1",
                "after:2024-05-03|s2/0 s2/1 s3/0",
                "before:2024-05-03|s1/0 s1/1",
                "on:2024-05|s1/0 s1/1 s2/0 s2/1",
                "figure:>1000|s1/0",
                "figure:>1000 of:راكب|s1/0",
                "figure:>1000 of:جندي|",
                "figure:3 of:جندي|s1/1",
                "of:ركاب|s1/0",
                "title:صاروخ|s2/0 s2/1",
                "القوات -title:صاروخ|s1/0",
                "-speaker:الكندي -outlet:المرسى|s2/0",
                "صاروخ OR عبارة|s1/1 s2/0 s2/1",
                "speaker:(العامري OR المنذري) (قوة OR راكب)|s1/0 s3/0",
                "body:تجريبي|s2/0 s2/1",
                "confidence:>0.95|",
                "number:>2|s3/0",
                "story:s2 stance:accuse|s2/0",
                "id:s1/1|s1/1",
                "entity:\"person:هند العامري\"|s2/0 s3/0",
                "kind:person section:محليات mode:indirect on:2024-06|s3/0",
            })
    void findsStatementsBy(String query, String expected) throws IOException {
        try (Index index = open()) {
            index.follow(shelf());

            assertThat(ids(index, query))
                    .containsExactlyInAnyOrder(expected == null ? new String[0] : expected.split(" "));
        }
    }

    @Test
    void findsStoriesAndEntities() throws IOException {
        try (Index index = open()) {
            index.follow(shelf());

            assertThat(ids(index.search(Search.of(Kind.STORY, "تجريبي")))).containsExactly("s2");
            assertThat(index.search(Search.of(Kind.ENTITY, "العامري")).hits())
                    .singleElement()
                    .isInstanceOfSatisfying(Hit.Named.class, named -> {
                        assertThat(named.id()).isEqualTo("person:هند العامري");
                        assertThat(named.stories()).isEqualTo(2);
                    });
            assertThatThrownBy(() -> index.search(Search.of(Kind.STORY, "stance:deny")))
                    .isInstanceOf(SearchException.class)
                    .hasMessageContaining("ask for statement");
        }
    }

    @Test
    void marksTheWordsThatWereAskedFor() throws IOException {
        try (Index index = open()) {
            index.follow(shelf());
            Hit hit = index.search(Search.of(Kind.STATEMENT, "\"القوات البحرية\" صاروخ -عبارة speaker:العامري"))
                    .hits()
                    .get(0);

            assertThat(hit.marks())
                    .extracting(mark -> mark.of(hit.text()))
                    .containsExactly("القوات", "البحرية", "صواريخ");
        }
    }

    @Test
    void putsThoseWithMoreOfTheWordsFirst() throws IOException {
        try (Index index = open()) {
            index.follow(shelf());

            assertThat(ids(index.search(Search.of(Kind.STATEMENT, "صاروخ OR تجريبي"))))
                    .containsExactly("s2/1", "s2/0");
        }
    }

    @Test
    void countsByValueAndOverTime() throws IOException {
        try (Index index = open()) {
            index.follow(shelf());
            Search all = Search.of(Kind.STATEMENT, "");

            assertThat(index.facet(all, Facet.SPEAKER, 2))
                    .containsExactly(new Count("سامر الكندي", 2), new Count("هند العامري", 2));
            assertThat(index.facet(all, Facet.CITES, 9))
                    .containsExactly(new Count("المرسى → وكالة سهلان", 2), new Count("وكالة سهلان → بيان", 2));
            assertThat(index.timeline(all, Unit.MONTH))
                    .containsExactly(new Count("2024-05-01", 4), new Count("2024-06-01", 1));
            assertThat(index.timeline(all, Unit.WEEK))
                    .containsExactly(new Count("2024-04-29", 4), new Count("2024-06-10", 1));
        }
    }

    private static Paper.Shelf many(int stories) {
        Paper.Shelf shelf = new Paper.Shelf("desk");
        for (int i = 0; i < stories; i++) {
            shelf.add(story(i));
        }
        return shelf;
    }

    private static Reading story(int i) {
        return new Paper(
                        "m" + i,
                        "المرسى",
                        "2024-05-" + String.format(java.util.Locale.ROOT, "%02d", 1 + i * 7 % 28),
                        "خبر")
                .says("ليلى المنذري", Stance.STATE, "سفينة الميناء رقم " + i + " وصلت".repeat(i % 3))
                .says("سامر الكندي", Stance.STATE, "سفينة الصيد رقم " + i)
                .reading();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void keepsPagesAsTheyWereWhileStoriesAreAdded(Order order) throws IOException {
        try (Index index = open()) {
            Paper.Shelf shelf = many(40);
            index.follow(shelf);
            List<String> before = ids(
                    index.search(Search.of(Kind.STATEMENT, "سفينة").by(order).size(1000)));
            List<String> paged = new ArrayList<>();
            Search search = Search.of(Kind.STATEMENT, "سفينة").by(order).size(7);
            Page page = index.search(search);
            int added = 40;
            while (true) {
                paged.addAll(ids(page));
                if (page.next().isEmpty()) {
                    break;
                }
                index.follow(shelf.add(story(added++)));
                page = index.search(search.after(page.next()));
            }

            assertThat(before).hasSize(80);
            assertThat(paged).doesNotHaveDuplicates().containsSubsequence(before);
        }
    }

    @Test
    void refusesAPageThatNeverWas() throws IOException {
        try (Index index = open()) {
            index.follow(many(3));
            Search search = Search.of(Kind.STATEMENT, "سفينة").size(2);

            assertThatThrownBy(() -> index.search(search.after("xyz"))).hasMessageContaining("first page");
            String next = index.search(search).next();
            assertThatThrownBy(() -> index.search(search.by(Order.NEWEST).after(next)))
                    .hasMessageContaining("first page");
        }
    }

    /** Everything that can be found, with scores. */
    private static List<Object> all(Index index) {
        List<Object> out = new ArrayList<>();
        for (String query : List.of("", "سفينة", "سفينة OR الصيد", "title:خبر")) {
            for (Order order : Order.values()) {
                out.add(index.search(Search.of(Kind.STATEMENT, query).by(order).size(1000)));
            }
        }
        out.add(index.search(Search.of(Kind.ENTITY, "").size(1000)));
        out.add(index.search(Search.of(Kind.STORY, "").by(Order.OLDEST).size(1000)));
        out.add(index.facet(Search.of(Kind.STATEMENT, ""), Facet.SPEAKER, 100));
        return out;
    }

    @Test
    void answersAfterItIsBuiltAgainAsAfterItWasFollowed() throws IOException {
        Paper.Shelf shelf = many(30);
        try (Index index = open()) {
            index.follow(shelf);
            index.follow(shelf.add(story(7)));
            index.follow(shelf.add(new Change.Gone(32, "m9")));
            index.follow(shelf.add(new Change.Passed(33)));
            List<Object> followed = all(index);
            index.rebuild(shelf, reached -> {});

            assertThat(all(index)).isEqualTo(followed);
            assertThat(index.number()).isEqualTo(33);
            assertThat(ids(index, "سفينة")).doesNotContain("m9/0").hasSize(58);
        }
    }

    @Test
    void leavesOutWhatPeopleRejected() throws IOException {
        Paper.Shelf shelf = many(2);
        try (Index index = open()) {
            index.follow(shelf);
            index.follow(shelf.add(new Change.Read(3, story(0), java.util.Set.of("m0/1"))));

            assertThat(new HashSet<>(ids(index, ""))).containsExactlyInAnyOrder("m0/0", "m1/0", "m1/1");
        }
    }

    @Test
    void goesOnWhereItWas() throws IOException {
        Paper.Shelf shelf = many(3);
        try (Index index = open()) {
            index.follow(shelf);
        }
        try (Index index = open()) {
            assertThat(index.number()).isEqualTo(3);
            index.follow(shelf.add(story(3)));

            assertThat(ids(index, "")).hasSize(8);
        }
    }

    @Test
    void beginsAnewWithAnotherLedger() throws IOException {
        try (Index index = open()) {
            index.follow(many(5));
            index.follow(new Paper.Shelf("other").add(story(0)));

            assertThat(ids(index, "")).containsExactlyInAnyOrder("m0/0", "m0/1");
        }
    }

    @Test
    void readsWhileAnotherWrites() throws IOException {
        try (Index writer = open()) {
            writer.follow(many(3));
            try (Index reader = open()) {
                assertThat(reader.readsOnly()).isTrue();
                assertThat(ids(reader, "")).hasSize(6);
                assertThatThrownBy(() -> reader.rebuild(many(1), reached -> {}))
                        .hasMessageContaining("Another process");
            }
        }
    }

    @Test
    void saysWhatToDoWithADamagedIndex() throws IOException {
        try (Index index = open()) {
            index.follow(many(3));
        }
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            for (Path file : files.filter(one -> one.getFileName().toString().startsWith("segments_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20});
            }
        }

        assertThatThrownBy(this::open).isInstanceOf(SearchException.class).hasMessageContaining("delete the folder");
    }
}
