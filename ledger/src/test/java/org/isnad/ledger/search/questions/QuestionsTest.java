package org.isnad.ledger.search.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.correction.Act;
import org.isnad.ledger.correction.Draft;
import org.isnad.ledger.entry.Arrival;
import org.isnad.ledger.search.Index;
import org.isnad.ledger.search.LedgerSource;
import org.isnad.ledger.search.found.Hit;
import org.isnad.ledger.search.found.Kind;
import org.isnad.ledger.search.found.Search;
import org.isnad.ledger.search.query.QueryLanguage;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.Story;
import org.isnad.reading.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With invented stories, as they are read, kept, linked and indexed. */
class QuestionsTest {
    @TempDir
    private Path folder;

    private Ledger ledger;
    private Index index;

    @BeforeEach
    void fill() {
        ledger = Ledger.open(folder.resolve("desk").toString());
        index = Index.open(folder.resolve("index"));
        add(
                "p1",
                "2024-05-01",
                "قالت وزيرة النقل السهلانية ليلى المنذري إن 40 راكبا قتلوا في غرق العبّارة قرب جزيرة الرملة.");
        add(
                "p2",
                "2024-05-02",
                "وقال قائد خفر السواحل سامر الكندي إن 55 راكبا قتلوا في غرق العبّارة قرب جزيرة الرملة.");
        add("p3", "2024-05-03", "ونفى المتحدث باسم الشركة عمر الباهلي غرق العبّارة قرب جزيرة الرملة.");
        add("p4", "2024-05-04", "وقالت ليلى المنذري إن 40 راكبا قتلوا في غرق العبّارة قرب جزيرة الرملة.");
        add("p5", "2024-05-05", "وقال سامر الكندي إن موسم الصيد سيبدأ الأسبوع المقبل في مرسى النوارس.");
        index.follow(new LedgerSource(ledger));
    }

    private void add(String id, String published, String body) {
        Imprint imprint = new Imprint.Builder()
                .put(Field.OUTLET, "صحيفة " + id)
                .put(Field.PUBLISHED, published)
                .build();
        ledger.add(Arrival.of(Reader.standard().read(Story.of(id, imprint, "خبر", body)), "test"));
    }

    @AfterEach
    void close() throws IOException {
        index.close();
        ledger.close();
    }

    private Checked check(String sentence) {
        Story story = Story.of("sentence", Imprint.UNKNOWN, "", sentence);
        return new Questions(ledger, index).check(Reader.standard().read(story), QueryLanguage.parse(""));
    }

    private static List<String> stories(List<Checked.Finding> findings) {
        return findings.stream()
                .map(finding -> finding.statement().story().id())
                .distinct()
                .toList();
    }

    @Test
    void tellsWhoSaidItFirstAndWhoDeniesIt() {
        Checked checked = check("غرقت العبّارة قرب جزيرة الرملة وقتل 40 راكبا");

        assertThat(stories(checked.said())).first().isEqualTo("p1");
        assertThat(stories(checked.said())).contains("p4").doesNotContain("p5");
        assertThat(stories(checked.denied())).contains("p3");
        assertThat(stories(checked.rivals())).contains("p2");
    }

    @Test
    void takesADenialForWhatItDenies() {
        assertThat(stories(check("لم تغرق العبّارة قرب جزيرة الرملة").said())).contains("p3");
    }

    @Test
    void knowsNothingOfOtherThings() {
        Checked checked = check("افتتاح متحف للفنون في العاصمة");

        assertThat(checked).isEqualTo(new Checked(List.of(), List.of(), List.of()));
    }

    @Test
    void listsWhatASpeakerSaidInTime() {
        Sayings sayings = new Questions(ledger, index).sayings(QueryLanguage.parse("speaker:الكندي"));

        assertThat(sayings.said()).extracting(said -> said.story().id()).containsExactly("p2", "p5");
        assertThat(sayings.complete()).isTrue();
    }

    private List<String> found(String query) {
        return index.search(Search.of(Kind.STATEMENT, query)).hits().stream()
                .map(hit -> ((Hit.Said) hit).story().id())
                .toList();
    }

    @Test
    void followsWhatPeopleCorrect() {
        String statement = index.search(Search.of(Kind.STATEMENT, "موسم الصيد"))
                .hits()
                .get(0)
                .id();
        long reject =
                ledger.correct(Draft.of("هند", "خطأ", Act.REJECT, statement)).number();
        index.follow(new LedgerSource(ledger));
        assertThat(found("موسم الصيد")).isEmpty();

        ledger.correct(Draft.of("هند", "سهو", Act.UNDO, Long.toString(reject)));
        index.follow(new LedgerSource(ledger));
        assertThat(found("موسم الصيد")).containsExactly("p5");

        ledger.correct(Draft.edit("هند", "الاسم", statement, Map.of("stance", "promise")));
        index.follow(new LedgerSource(ledger));
        assertThat(found("stance:promise موسم")).containsExactly("p5");
    }

    @Test
    void answersTheSameAfterTheIndexIsBuiltAgain() {
        Search all = Search.of(Kind.STATEMENT, "").size(100);
        var before = index.search(all);
        index.rebuild(new LedgerSource(ledger), reached -> {});

        assertThat(index.search(all)).isEqualTo(before);
    }
}
