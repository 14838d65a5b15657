package org.isnad.reading.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.Folding;
import org.isnad.arabic.Letter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    private static final Lexicon LEXICON = Lexicon.standard();

    /** Each row: a form, its stem, and what stands before the stem. */
    @ParameterizedTest
    @CsvSource({
        "ووزير, وزير, conjunction",
        "والوزير, وزير, conjunction article",
        "فالوزير, وزير, conjunction article",
        "بالوزارة, وزارة, beh article",
        "وبالوزارة, وزارة, conjunction beh article",
        "للوزارة, وزارة, lam article",
        "لوزارة, وزارة, lam",
        "ولوزارة, وزارة, conjunction lam",
        "كالوزير, وزير, kaf article",
        "كمصر, مصر, kaf",
        "لرويترز, رويترز, lam",
        "ستبحر, تبحر, seen",
        "وستبحر, تبحر, conjunction seen",
    })
    void takesOffWhatStandsBeforeAWord(String form, String stem, String before) {
        Word word = word(form);
        assertThat(word.stem()).isEqualTo(Folding.fold(stem));
        assertThat(word.conjunction()).isEqualTo(before.contains("conjunction"));
        assertThat(word.definite()).isEqualTo(before.contains("article"));
        assertThat(word.proclitic()).isEqualTo(proclitic(before));
    }

    private static char proclitic(String before) {
        return before.contains("beh")
                ? Letter.BEH
                : before.contains("lam")
                        ? Letter.LAM
                        : before.contains("kaf") ? Letter.KAF : before.contains("seen") ? Letter.SEEN : '\0';
    }

    /** «Minister» is no «and» and «zir»: known words are whole before anything is taken off. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "وزير", "وزارة", "وكالة", "وفد", "والدة", "وليد", "فريق", "فرنسا", "فيصل", "فيما", "بيان", "بلدية",
                "بريطانيا", "باريس", "بلال", "لجنة", "لبنان", "ليبيا", "كتاب", "كندا", "كريم", "سفير", "سلطات", "سالم",
                "سعيد"
            })
    void leavesWholeWhatItKnows(String form) {
        Word word = word(form);
        assertThat(word.stem()).isEqualTo(Folding.fold(form));
        assertThat(word.conjunction()).isFalse();
        assertThat(word.proclitic()).isEqualTo('\0');
    }

    @Test
    void givesAWordWithArticleTheClassesOfTheWordWithout() {
        assertThat(word("الوزير").is(WordClass.PERSON_HEAD)).isTrue();
        assertThat(word("الوزارة").is(WordClass.ORG_HEAD)).isTrue();
        assertThat(word("البيان").is(WordClass.DOCUMENT)).isTrue();
        assertThat(word("للمسؤولين").is(WordClass.GROUP_HEAD)).isTrue();
    }

    @Test
    void seesAPronounAtTheEndOfAVerbThatReports() {
        for (String form : List.of("نفته", "وصفها", "ونقلته", "اتهمهم")) {
            assertThat(word(form).pronoun()).as(form).isTrue();
            assertThat(word(form).cue()).as(form).isNotNull();
        }
        assertThat(word("نفت").pronoun()).isFalse();
    }

    @Test
    void takesNoWordApartThatIsTooShort() {
        for (String form : List.of("ب", "ل", "و", "ال", "ف", "")) {
            assertThat(word(form).definite()).as(form).isFalse();
        }
    }

    @Test
    void knowsNamesOfSeveralWords() {
        assertThat(name("كوريا الجنوبية")).isEqualTo("كوريا الجنوبية COUNTRY 2");
        assertThat(name("المملكة العربية السعودية")).isEqualTo("المملكة العربية السعودية COUNTRY 3");
        assertThat(name("رويترز")).isEqualTo("رويترز AGENCY 1");
        assertThat(LEXICON.name(Folding.fold("كوريا الشرقية"))).isNull();
    }

    @Test
    void knowsWithWhichWordsNamesBegin() {
        assertThat(LEXICON.startsName(Folding.fold("كوريا"))).isTrue();
        assertThat(LEXICON.startsName(Folding.fold("المملكة"))).isTrue();
        assertThat(LEXICON.startsName(Folding.fold("زيتون"))).isFalse();
    }

    @Test
    void tellsTheSameOfAWordHoweverItIsSpelled() {
        assertThat(word("أَعْلَنَ")).isEqualTo(word("اعلن"));
        assertThat(word("إلــى")).isEqualTo(word("الى"));
        assertThat(word("وزارة")).isEqualTo(word("وزاره"));
        assertThat(word("فى")).isEqualTo(word("في"));
    }

    @Test
    void knowsNothingOfWhatIsNoWord() {
        assertThat(word("\uD83D").classes()).isZero();
        assertThat(word("Reuters").cue()).isNull();
        assertThat(word("زغبرطمش").classes()).isZero();
    }

    private static Word word(String written) {
        return LEXICON.word(Folding.fold(written));
    }

    private static String name(String written) {
        NamedThing thing = LEXICON.name(Folding.fold(written));
        return thing.name() + " " + thing.kind() + " " + thing.words();
    }
}
