package org.isnad.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.link.model.Key;
import org.isnad.link.model.Kind;
import org.isnad.link.model.Link;
import org.isnad.link.model.Passage;
import org.isnad.link.model.Reason;
import org.isnad.model.Reading;
import org.junit.jupiter.api.Test;

class LinkerTest {
    private final Linker linker = Linker.standard();

    private Set<Kind> kinds(Reading one, Reading other) {
        return linker.links(one, other).stream().map(Link::kind).collect(Collectors.toSet());
    }

    @Test
    void knowsACopyByItsTextWhateverItsTitle() {
        assertThat(linker.links(Samples.announced(), Samples.copied()))
                .filteredOn(link -> link.kind().ofStories())
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.kind()).isEqualTo(Kind.COPY);
                    assertThat(link.from()).isEqualTo("a-1");
                    assertThat(link.to()).isEqualTo("b-1");
                    assertThat(link.isShown()).isTrue();
                });
    }

    @Test
    void doesNotTakeOneItemInOtherWordsForACopy() {
        assertThat(kinds(Samples.announced(), Samples.retold()))
                .contains(Kind.SAME)
                .doesNotContain(Kind.COPY);
    }

    @Test
    void tiesNothingOfTwoAffairs() {
        assertThat(linker.links(Samples.announced(), Samples.elsewhere())).isEmpty();
        assertThat(linker.keys(Samples.announced())).doesNotContainAnyElementsOf(linker.keys(Samples.elsewhere()));
    }

    @Test
    void tiesAnUtteranceThatTwoStoriesGive() {
        Reading one = Samples.announced();
        Reading other = Samples.retold();
        assertThat(linker.links(one, other))
                .filteredOn(link -> link.kind() == Kind.REPEAT)
                .anySatisfy(link -> {
                    assertThat(words(one, link.from()) + words(other, link.from()))
                            .contains("أول عبارة ستبحر");
                    assertThat(words(one, link.to()) + words(other, link.to())).contains("أول عبارة ستبحر");
                });
    }

    @Test
    void tiesRivalNumbersAndNamesThem() {
        assertThat(linker.links(Samples.announced(), Samples.retold()))
                .filteredOn(link -> link.kind() == Kind.FIGURE)
                .flatExtracting(Link::reasons)
                .contains(new Reason(Reason.Type.RIVAL, "1200 / 900"));
    }

    @Test
    void tiesADenialToTheChargeInOneStory() {
        Reading reading = Samples.denied();
        assertThat(linker.links(reading))
                .filteredOn(link -> link.kind() == Kind.CONTRADICT)
                .anySatisfy(link -> assertThat(words(reading, link.from()) + words(reading, link.to()))
                        .contains("اتهمت جمعية الصيادين")
                        .contains("ونفت"));
    }

    @Test
    void givesTheSameLinksInBothOrders() {
        List<Reading> all =
                List.of(Samples.announced(), Samples.copied(), Samples.retold(), Samples.elsewhere(), Samples.denied());
        for (Reading one : all) {
            for (Reading other : all) {
                assertThat(linker.links(one, other)).isEqualTo(linker.links(other, one));
            }
        }
    }

    @Test
    void tiesNoStoryToItself() {
        assertThat(linker.links(Samples.announced(), Samples.announced())).isEmpty();
    }

    @Test
    void tiesOnlyPassagesThatItNames() {
        Set<String> ids = new TreeSet<>();
        linker.passages(Samples.announced()).forEach(passage -> ids.add(passage.id()));
        linker.passages(Samples.retold()).forEach(passage -> ids.add(passage.id()));
        assertThat(linker.links(Samples.announced(), Samples.retold()))
                .filteredOn(link -> !link.kind().ofStories())
                .allSatisfy(link -> assertThat(ids).contains(link.from(), link.to()));
    }

    @Test
    void namesTheStatementsAsTheReadingDoes() {
        Reading reading = Samples.announced();
        List<Passage> passages = linker.passages(reading);
        assertThat(reading.statements()).isNotEmpty();
        for (int i = 0; i < reading.statements().size(); i++) {
            assertThat(passages.get(i).id())
                    .isEqualTo(reading.statements().get(i).id());
            assertThat(passages.get(i).statement()).isEqualTo(i);
        }
    }

    @Test
    void namesSentencesByTheirWordsAndNotByWhereTheyStand() {
        Reading moved =
                Samples.read("a-1", "صحيفة الميناء", "2018-05-02", "عنوان", "جملة أولى في خبر مختلق.\nجملة ثانية.");
        Reading there = Samples.read("a-1", "صحيفة الميناء", "2018-05-02", "عنوان أطول", "جملة ثانية.\nجملة ثانية.");
        Set<String> ids = sentences(moved);
        ids.retainAll(sentences(there));
        assertThat(ids).hasSize(1);
        assertThat(sentences(there)).hasSize(3);
    }

    private Set<String> sentences(Reading reading) {
        Set<String> ids = new TreeSet<>();
        linker.passages(reading).stream()
                .filter(passage -> passage.statement() == null)
                .forEach(passage -> ids.add(passage.id()));
        return ids;
    }

    @Test
    void givesCopiesAndRetellingsAKeyInCommon() {
        Set<Key> keys = linker.keys(Samples.announced());
        assertThat(keys).containsAnyElementsOf(linker.keys(Samples.copied()));
        assertThat(keys).containsAnyElementsOf(linker.keys(Samples.retold()));
        assertThat(keys).hasSizeLessThan(100);
    }

    @Test
    void joinsClustersAlikeInAnyOrder() {
        List<String[]> ties = new ArrayList<>(List.of(
                new String[] {"d", "c"}, new String[] {"b", "c"}, new String[] {"x", "y"}, new String[] {"a", "d"}));
        for (int turn = 0; turn < ties.size(); turn++) {
            Collections.rotate(ties, 1);
            Clusters clusters = new Clusters();
            ties.forEach(tie -> clusters.tie(tie[0], tie[1]));
            assertThat(clusters.all().toString()).isEqualTo("{a=[a, b, c, d], x=[x, y]}");
        }
    }

    private String words(Reading reading, String id) {
        return linker.passages(reading).stream()
                .filter(passage -> passage.id().equals(id))
                .map(passage -> passage.span().of(reading.story().text()))
                .findFirst()
                .orElse("");
    }
}
