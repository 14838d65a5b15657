package org.isnad.page.date.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.StringReader;
import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VocabularyTest {
    @Test
    void findsEachOfItsWords() {
        for (Entry entry : Vocabulary.entries()) {
            for (String word : entry.words()) {
                Pieces pieces = Pieces.of(word);
                assertThat(Vocabulary.STANDARD.find(pieces, 0, entry.kind()))
                        .as(word)
                        .contains(new Term(entry.value(), pieces.size()));
            }
        }
    }

    @Test
    void hasWordsOfEveryKind() {
        Set<Kind> kinds = Vocabulary.entries().stream().map(Entry::kind).collect(Collectors.toSet());
        assertThat(kinds).isEqualTo(EnumSet.allOf(Kind.class));
    }

    @ParameterizedTest
    @EnumSource(names = {"MONTH", "RARE_MONTH", "HIJRI_MONTH"})
    void hasAllMonths(Kind kind) {
        assertThat(entries(kind)).extracting(Entry::value).hasSize(12).doesNotHaveDuplicates();
        each(kind, entry -> assertThat(Integer.parseInt(entry.value())).isBetween(1, 12));
    }

    @Test
    void hasValuesThatJavaKnows() {
        each(
                Kind.WEEKDAY,
                entry -> assertThat(DayOfWeek.valueOf(entry.value()).name()).isEqualTo(entry.value()));
        each(
                Kind.UNIT,
                entry -> assertThat(ChronoUnit.valueOf(entry.value()).name()).isEqualTo(entry.value()));
        each(
                Kind.AMOUNT,
                entry -> assertThat(
                                ChronoUnit.valueOf(entry.value().split(" ")[1]).name())
                        .endsWith("S"));
        each(Kind.COUNT, entry -> assertThat(Integer.parseInt(entry.value())).isPositive());
        each(Kind.NEAR_DAY, entry -> assertThat(Integer.parseInt(entry.value())).isBetween(-2, 0));
        each(Kind.HALF, entry -> assertThat(entry.value()).isIn("AM", "PM", "NOON", "NIGHT"));
    }

    @Test
    void hasZonesThatJavaKnows() {
        entries(Kind.ZONE).stream()
                .map(Entry::value)
                .filter(zone -> !zone.equals("local"))
                .forEach(zone -> assertThat(ZoneId.of(zone).getId()).isEqualTo(zone));
    }

    @Test
    void foldsSpellings() {
        for (String word : List.of("إغسطس", "أغســطس", "أُغُسطس", "AOÛT", "ağustos")) {
            assertThat(Vocabulary.STANDARD.find(Pieces.of(word), 0, Kind.MONTH))
                    .as(word)
                    .map(Term::value)
                    .contains("8");
        }
    }

    @Test
    void takesTheLongestWord() {
        Pieces pieces = Pieces.of("بتوقيت مكة المكرمة اليوم");
        assertThat(Vocabulary.STANDARD.find(pieces, 0, Kind.ZONE)).contains(new Term("Asia/Riyadh", 3));
    }

    @Test
    void saysWhereAFileIsWrong() {
        assertThatThrownBy(() -> read("kind MONTH\nvalu 3\n"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("x.dates:2:")
                .hasMessageContaining("kind, value, words, gloss");
        assertThatThrownBy(() -> read("kind MONTH\nvalue 3\n\n")).hasMessageContaining("x.dates:3:");
        assertThatThrownBy(() -> read("# months\n\nkind MOTH\nwords mars\n")).hasMessageContaining("'MOTH'");
    }

    private static List<Entry> read(String lines) {
        return Entry.read("x.dates", new BufferedReader(new StringReader(lines)));
    }

    private static List<Entry> entries(Kind kind) {
        return Vocabulary.entries().stream()
                .filter(entry -> entry.kind() == kind)
                .toList();
    }

    private static void each(Kind kind, Consumer<Entry> check) {
        assertThat(entries(kind)).isNotEmpty().allSatisfy(check);
    }
}
