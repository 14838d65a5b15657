package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.ledger.correction.Act;
import org.isnad.ledger.correction.Correction;
import org.isnad.ledger.correction.Draft;
import org.isnad.ledger.correction.Judged;
import org.isnad.ledger.correction.Judged.Verdict;
import org.isnad.ledger.entry.Arrival;
import org.isnad.ledger.entry.Cluster;
import org.isnad.ledger.entry.Entry;
import org.isnad.ledger.entry.LedgerException;
import org.isnad.ledger.tie.Bond;
import org.isnad.model.Stance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What people's corrections do, whichever database keeps them. */
@ParameterizedClass
@EnumSource(Place.class)
class CorrectionContractTest {
    private static final String ARRIVED = "هند المنصوري: وصلت السفينة إلى المرسى صباح اليوم";
    private static final String LATE = "سامي الحداد: لم تصل السفينة إلى المرسى صباح اليوم";

    private final Ledger ledger;

    CorrectionContractTest(Place place) {
        ledger = Ledger.open(place.fresh());
        ledger.addAll(List.of(
                ledger.prepare(Told.arrival("a", ARRIVED, LATE)),
                ledger.prepare(Told.arrival("b", ARRIVED)),
                ledger.prepare(Told.arrival("c", LATE))));
    }

    @AfterEach
    void close() {
        ledger.close();
    }

    @Test
    void acceptsRejectsAndEdits() {
        correct(Act.REJECT, statement("a", 0));
        ledger.correct(
                Draft.edit("رئيسة التحرير", "اسم آخر", statement("a", 1), Map.of("speaker", "سمير", "stance", "deny")));
        List<Judged> judged = ledger.judged("a");
        assertThat(judged).extracting(Judged::verdict).containsExactly(Verdict.REJECTED, Verdict.ACCEPTED);
        assertThat(judged.get(1).statement().speaker().name()).isEqualTo("سمير");
        assertThat(judged.get(1).statement().force().stance()).isEqualTo(Stance.DENY);
        assertThat(judged.get(1).corrections()).hasSize(1);
        assertThat(ledger.judged("b")).extracting(Judged::verdict).containsExactly(Verdict.AUTOMATIC);
        assertThat(ledger.entries(3, 9)).extracting(Entry::kind).containsOnly(Entry.Kind.CORRECTION);
    }

    @Test
    void undoesAndRedoes() {
        Correction rejected = correct(Act.REJECT, statement("a", 0));
        Correction undone = undo(rejected);
        assertThat(ledger.judged("a").get(0).verdict()).isEqualTo(Verdict.AUTOMATIC);
        undo(undone);
        assertThat(ledger.judged("a").get(0).verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(ledger.corrections()).hasSize(3);
        assertThatThrownBy(() -> undo(undone))
                .isInstanceOf(LedgerException.class)
                .hasMessageContaining("2 that holds");
    }

    @Test
    void holdsOnToTheWordsWhenAStoryIsReadAnew() {
        correct(Act.ACCEPT, statement("a", 1));
        String old = statement("a", 1);
        ledger.add(Arrival.of(
                Told.reading("a", "مقدمة", ARRIVED, LATE.replace("سامي الحداد: ", "سامي الحداد: قد ")), "reader 2"));
        assertThat(statement("a", 1)).isNotEqualTo(old);
        assertThat(ledger.judged("a")).extracting(Judged::verdict).containsExactly(Verdict.AUTOMATIC, Verdict.ACCEPTED);
        ledger.add(Arrival.of(Told.reading("a", "كلام آخر"), "reader 3"));
        assertThat(ledger.lostCorrections()).hasSize(1);
        ledger.add(Arrival.of(Told.reading("a", ARRIVED, LATE, "خاتمة"), "reader 4"));
        assertThat(ledger.judged("a")).extracting(Judged::verdict).containsExactly(Verdict.AUTOMATIC, Verdict.ACCEPTED);
        assertThat(ledger.lostCorrections()).isEmpty();
    }

    @Test
    void joinsAndPartsClaims() {
        String one = statement("b", 0);
        String other = statement("c", 0);
        Correction joined = ledger.correct(Draft.of("x", "y", Act.JOIN_CLAIMS, one, other));
        assertThat(claim(one)).contains(claim(other).orElseThrow());
        ledger.correct(Draft.of("x", "y", Act.PART_CLAIMS, one, other));
        assertThat(claim(one).map(Cluster::members).orElse(List.of())).doesNotContain(other);
        ledger.add(Told.arrival("d", ARRIVED, LATE));
        assertThat(claim(one).map(Cluster::members).orElse(List.of()))
                .as("no link that comes later overrides it")
                .doesNotContain(other);
        assertThat(ledger.corrections().get(0)).isEqualTo(joined);
    }

    @Test
    void joinsAndPartsCopies() {
        ledger.correct(Draft.of("x", "y", Act.JOIN_COPIES, "b", "c"));
        assertThat(ledger.cluster(Bond.COPIES, "c").orElseThrow().members()).contains("b", "c");
        Correction parted = ledger.correct(Draft.of("x", "y", Act.PART_COPIES, "c", "b"));
        assertThat(ledger.cluster(Bond.COPIES, "c").map(Cluster::members).orElse(List.of()))
                .doesNotContain("b");
        undo(parted);
        assertThat(ledger.cluster(Bond.COPIES, "c").orElseThrow().members()).contains("b", "c");
    }

    @Test
    void joinsAndPartsPeople() {
        ledger.correct(Draft.of("x", "y", Act.JOIN_ENTITIES, "n:هند المنصوري", "n:سامي الحداد"));
        ledger.correct(Draft.of("x", "y", Act.PART_ENTITY, "n:هند المنصوري", "b"));
        assertThat(ledger.identities().of("n:هند المنصوري", "a")).isEqualTo("n:سامي الحداد");
        assertThat(ledger.identities().of("n:هند المنصوري", "b")).isEqualTo("n:هند المنصوري@b");
    }

    @Test
    void refusesWhatIsAboutNothing() {
        assertThatThrownBy(() -> correct(Act.ACCEPT, "zzz")).hasMessageContaining("no statement or passage zzz");
        assertThatThrownBy(() -> ledger.correct(Draft.edit("x", "y", statement("a", 0), Map.of("mood", "z"))))
                .hasMessageContaining("no mood");
        assertThatThrownBy(() -> ledger.correct(Draft.edit("x", "y", statement("a", 0), Map.of("stance", "z"))))
                .hasMessageContaining("z is no stance");
        assertThatThrownBy(() -> ledger.correct(Draft.of("", "y", Act.ACCEPT, statement("a", 0))))
                .hasMessageContaining("author");
        assertThatThrownBy(() -> ledger.correct(Draft.of("x", "y", Act.JOIN_COPIES, "a", "z")))
                .hasMessageContaining("no such story");
        assertThatThrownBy(() -> correct(Act.JOIN_CLAIMS, statement("a", 0))).hasMessageContaining("two things");
        assertThat(ledger.corrections()).as("nothing of it is kept").isEmpty();
        assertThat(ledger.last()).isEqualTo(3);
    }

    private Correction correct(Act act, String id) {
        return ledger.correct(Draft.of("رئيسة التحرير", "قرأت الصفحة", act, id));
    }

    private Correction undo(Correction correction) {
        return ledger.correct(Draft.of("x", "y", Act.UNDO, Long.toString(correction.number())));
    }

    private Optional<Cluster> claim(String id) {
        return ledger.cluster(Bond.CLAIM, id);
    }

    private String statement(String story, int place) {
        return ledger.story(story)
                .orElseThrow()
                .reading()
                .statements()
                .get(place)
                .id();
    }
}
