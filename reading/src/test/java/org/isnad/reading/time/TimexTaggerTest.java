package org.isnad.reading.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.isnad.arabic.Tokens;
import org.isnad.model.Span;
import org.isnad.model.Timex;
import org.isnad.testkit.ArabicTexts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimexTaggerTest {
    private static final TimexTagger TAGGER = TimexTagger.standard();
    private static final String WEDNESDAY = "2018-10-31T14:20:00+03:00";

    @Test
    void leavesConjunctionAndPrepositionsOut() {
        assertThat(words("وبعام 2016 ثم للعام 2017")).containsExactly("عام 2016", "عام 2017");
    }

    @Test
    void countsLettersAndNotMarksWhenItLeavesOut() {
        assertThat(words("وَبِعَامِ 2016")).containsExactly("عَامِ 2016");
        assertThat(words("لـعـام 2016")).containsExactly("عـام 2016");
    }

    @Test
    void leavesTheHashSignOut() {
        assertThat(words("عاد #أمس إلى بيته")).containsExactly("أمس");
    }

    @Test
    void readsTheDigitsOfThreeScripts() {
        assertThat(values("في 15 مايو 1948")).containsExactly("1948-05-15");
        assertThat(values("في ١٥ مايو ١٩٤٨")).containsExactly("1948-05-15");
        assertThat(values("في ۱۵ مايو ۱۹۴۸")).containsExactly("1948-05-15");
    }

    @Test
    void readsEgyptianSpelling() {
        assertThat(values("سافر فى الأسبوع الماضى")).containsExactly("2018-W43");
    }

    @ParameterizedTest
    @CsvSource({
        "يناير، 2018-01",
        "كانون الثاني، 2018-01",
        "جانفي، 2018-01",
        "يناير/كانون الثاني، 2018-01",
        "فبراير، 2018-02",
        "شباط، 2018-02",
        "مارس/ آذار، 2018-03",
        "أفريل، 2018-04",
        "نيسان، 2018-04",
        "أيار/مايو، 2018-05",
        "حزيران (يونيو)، 2018-06",
        "جويلية، 2018-07",
        "يوليوز، 2018-07",
        "غشت، 2018-08",
        "شتنبر، 2018-09",
        "تشرين الأول، 2018-10"
    })
    void knowsTheMonthsOfEveryCountry(String row) {
        String[] nameAndValue = row.split("، ");
        assertThat(values("كثرت الأمطار في " + nameAndValue[0] + " 2018.")).containsExactly(nameAndValue[1]);
    }

    @Test
    void tellsTheWeekdayFromTheTenseOfItsClause() {
        assertThat(values("قال الوزير الجمعة إن الجسر سيفتح الأحد")).containsExactly("2018-10-26", "2018-11-04");
        assertThat(values("أعلنت الشركة أن المصنع سيغلق الجمعة، وقالت الأحد كلمتها"))
                .containsExactly("2018-11-02", "2018-10-28");
    }

    @Test
    void takesTheDayOfPublicationForItsOwnWeekday() {
        assertThat(values("اجتمعت اللجنة الأربعاء")).containsExactly("2018-10-31");
        assertThat(values("اجتمعت اللجنة الأربعاء الماضي")).containsExactly("2018-10-24");
        assertThat(values("ستجتمع اللجنة الأربعاء المقبل")).containsExactly("2018-11-07");
    }

    @Test
    void choosesTheYearInWhichDayAndWeekdayFallTogether() {
        assertThat(values("وقع الانفجار يوم الجمعة 20 أكتوبر في المرفأ")).containsExactly("2017-10-20");
    }

    @Test
    void pointsBackToTheDateJustTold() {
        assertThat(values("بدأ الحصار في مايو 2015، وانتهى في الشهر التالي.")).containsExactly("2015-05", "2015-06");
        assertThat(values("ولد عام 1950 وتزوجت أخته في العام نفسه.")).containsExactly("1950", "1950");
    }

    @Test
    void keepsFigureAndAgeApartFromTime() {
        assertThat(values("باع 2018 كتابا وعمره 34 عاما")).isEmpty();
        assertThat(values("اللاعبة (16 عاما) والمدرب، 54 عاما، في الملعب")).isEmpty();
        assertThat(values("حكم عليه بالسجن 15 عاما")).containsExactly("P15Y");
    }

    @Test
    void addsUpWhatALengthIsMadeOf() {
        assertThat(values("سجن ثلاث سنوات وشهرين و15 يوما")).containsExactly("P3Y2M15D");
        assertThat(values("استمر العرض ساعة ونصف الساعة")).containsExactly("PT1H30M");
        assertThat(values("مر على الحادث مئة وعشرون عاما")).containsExactly("P120Y");
    }

    @Test
    void guessesNothingWhereTheDayIsNotKnown() {
        List<Timex> found = tag("قال أمس إن الأسبوع الماضي شهد، مساء الثلاثاء، حفلا في شهر رمضان", null);
        assertThat(found).extracting(Timex::value).containsExactly("XXXX-XX-XX", "XXXX-WXX", "XXXX-WXX-2TEV", "XXXX");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "31/10/2018",
                "2018",
                "2018-13-45",
                "2018-10-3",
                "9999-99-99T99:99",
                "0000-00-00",
                "ــــــــــــــــــــــ"
            })
    void takesWhatIsNoDateForNone(@Nullable String published) {
        assertThat(tag("عاد الثلاثاء قبل ساعتين", published))
                .extracting(Timex::value)
                .contains("XXXX-WXX-2");
    }

    @Test
    void findsExpressionsInOrderAndApartInAnyText() {
        ArabicTexts.forAll(300, text -> inOrder(text, tag(text, WEDNESDAY)));
    }

    /** Words of time in an order that nobody writes. */
    @Test
    void findsExpressionsInOrderAndApartInAnyRowOfTimeWords() {
        String[] words =
                ("اليوم الأحد و5 مايو / آذار ( 2018 ) من إلى بين عام العام قبل بعد منذ 15 1999 ، - الأول ثلاثة وعشرين ألف"
                                + " سنوات شهر رمضان 1439 هـ الساعة 11:15 مساء الماضي المقبل نفسه ذلك بيومين نصف ربع القرن مليار سنة"
                                + " 99999999999999 0 00:00 24:60 30/02/2018 9999/9999 ال و ل ب كل يوم أمس")
                        .split(" ");
        ArabicTexts.forAll(300, text -> {
            StringBuilder row = new StringBuilder();
            for (int i = 0; i < 200; i++) {
                row.append(words[Math.floorMod(text.hashCode() * 31 + i * i * 7 + i * 13, words.length)])
                        .append(' ');
            }
            inOrder(row.toString(), tag(row.toString(), WEDNESDAY));
        });
    }

    @Test
    void takesTimeInProportionToTheText() {
        String text = "قال يوم الأحد 5 مايو / أيار الماضي من عام 2018 حتى الساعة 11:15 مساء ".repeat(20_000);
        List<Timex> found = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> tag(text, WEDNESDAY));
        assertThat(found.size()).isEqualTo(20_000);
    }

    private static void inOrder(String text, List<Timex> found) {
        int end = 0;
        for (Timex timex : found) {
            Span span = timex.span();
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(text.length());
            assertThat(timex.value()).matches("[A-Z0-9_:./-]+");
            end = span.end();
        }
    }

    private static List<String> words(String text) {
        return tag(text, WEDNESDAY).stream().map(t -> t.span().of(text)).toList();
    }

    private static List<String> values(String text) {
        return tag(text, WEDNESDAY).stream().map(Timex::value).toList();
    }

    private static List<Timex> tag(String text, @Nullable String published) {
        return TAGGER.tag(Tokens.of(text), published);
    }
}
