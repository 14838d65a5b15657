package org.isnad.page.html.imprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BodyFactsTest {
    private static final String LEAD = "أعلنت وزارة النقل أن العبّارة ستبحر غدًا.";
    private static final String REST = "وقال المدير إن الرحلة مجانية.";

    private static BodyFacts facts(String... paragraphs) {
        return BodyFacts.of(List.of(paragraphs), "المرسى نيوز");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "القاهرة (رويترز) - | القاهرة (رويترز) | رويترز",
                "دبي - المرسى نيوز - | دبي - المرسى نيوز | المرسى نيوز",
                "دمشق، سوريا (CNN) -- | دمشق، سوريا (CNN) | CNN",
                "رويترز- بنغازي: | رويترز- بنغازي | رويترز",
                "بيروت 3 أغسطس (أ ف ب) - | بيروت 3 أغسطس (أ ف ب) | أ ف ب",
                "النوارس - وكالات: | النوارس - وكالات | وكالات",
                "CAIRO (Reuters) - | CAIRO (Reuters) | Reuters",
            })
    void takeTheDatelineAndLeaveItInTheText(String opening, String dateline, String credit) {
        BodyFacts facts = facts(opening + " " + LEAD, REST);

        assertThat(facts.dateline()).contains(dateline);
        assertThat(facts.credits()).containsExactly(credit);
        assertThat(facts.notParagraphs()).isEmpty();
    }

    @Test
    void knowADatelineWithoutAnAgency() {
        assertThat(facts("الرياض - " + LEAD).dateline()).contains("الرياض");
    }

    @Test
    void knowADatelineThatIsAParagraphOfItsOwn() {
        BodyFacts facts = facts("دبي - المرسى نيوز", LEAD, REST);

        assertThat(facts.dateline()).contains("دبي - المرسى نيوز");
        assertThat(facts.notParagraphs()).containsExactly(0);
    }

    @Test
    void knowThePersonBeforeADateline() {
        BodyFacts facts = facts("ليلى المنذري – جدة", LEAD);

        assertThat(facts.author()).contains("ليلى المنذري");
        assertThat(facts.dateline()).contains("جدة");
        assertThat(facts.notParagraphs()).containsExactly(0);
    }

    @Test
    void creditAnOutletThatOpensTheTextWithoutAPlace() {
        BodyFacts facts = facts("المرسى نيوز :- " + LEAD);

        assertThat(facts.credits()).containsExactly("المرسى نيوز");
        assertThat(facts.dateline()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "القاهرة، عاصمة البلاد، تستعد للصيف.",
                "مصر تفتح الميناء - والصيادون ينتظرون.",
                "الوزير: العبّارة ستبحر غدًا.",
                "أبحرت العبّارة - وهي الأولى - صباح اليوم.",
                "رويترز قالت إن العبّارة أبحرت.",
            })
    void takeNoTextForADateline(String lead) {
        BodyFacts facts = facts(lead, REST);

        assertThat(facts.dateline()).isEmpty();
        assertThat(facts.notParagraphs()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(رويترز) | رويترز",
                "--(بترا) | بترا",
                "المصدر: وكالات | وكالات",
                "( د ب أ ) | د ب أ",
                "وكالات | وكالات",
                "*نقلا عن المنارة | المنارة",
                "المصدر : المرسى نيوز | المرسى نيوز",
            })
    void takeACreditAtTheFoot(String foot, String credit) {
        BodyFacts facts = facts(LEAD, REST, foot);

        assertThat(facts.credits()).containsExactly(credit);
        assertThat(facts.notParagraphs()).containsExactly(2);
    }

    @Test
    void takeSeveralCredits() {
        assertThat(facts(LEAD, REST, "المصدر: رويترز + أ ف ب").credits()).containsExactly("رويترز", "أ ف ب");
    }

    @Test
    void takeACreditAtTheEndOfTheLastParagraph() {
        BodyFacts facts = facts(LEAD, REST + " (أ ف ب)");

        assertThat(facts.credits()).containsExactly("أ ف ب");
        assertThat(facts.notParagraphs()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"المصدر قال إن العبّارة لن تبحر قبل الظهر من الميناء الجديد.", "وكالات السفر تنتظر.", "(انتهى)"})
    void takeNoTextForACredit(String foot) {
        BodyFacts facts = facts(LEAD, REST, foot);

        assertThat(facts.credits()).isEmpty();
        assertThat(facts.notParagraphs()).isEmpty();
    }

    @Test
    void takeABylineAndLeaveItOut() {
        BodyFacts facts = facts("حوار: ليلى المنذري", LEAD, REST, "(إعداد سامي الراوي - تحرير ليلى المنذري)");

        assertThat(facts.author()).contains("ليلى المنذري");
        assertThat(facts.notParagraphs()).containsExactlyInAnyOrder(0, 3);
    }

    @Test
    void takeNoQuestionForAByline() {
        assertThat(facts(LEAD, REST, "مراسلة: ما هي مشكلتهم في الوصول إلى الميناء؟")
                        .notParagraphs())
                .isEmpty();
    }

    @Test
    void joinThePagesFacts() {
        Imprint.Builder imprint =
                new Imprint.Builder().put(Field.AUTHOR, "سامي الراوي").credits(List.of("رويترز"));

        facts("بقلم: ليلى المنذري", "القاهرة (رويترز) - " + LEAD, "(أ ف ب)").addTo(imprint);

        assertThat(imprint.build().author()).isEqualTo("سامي الراوي");
        assertThat(imprint.build().credits()).containsExactly("رويترز", "أ ف ب");
        assertThat(imprint.build().dateline()).isEqualTo("القاهرة (رويترز)");
    }
}
