package org.isnad.reading.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.arabic.Tokens;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.testkit.ArabicTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceTaggerTest {
    private static final PlaceTagger TAGGER = new PlaceTagger(Gazetteer.with(List.of()), Lexicon.standard());

    /** Each row: a text, and the places in it with their countries. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "سافر الوزير إلى بغداد | بغداد=IQ",
                "سافر من دمشق لبيروت ثم للقاهرة | دمشق=SY، بيروت=LB، القاهرة=EG",
                "عادت السفينة من البحر الأحمر | البحر الأحمر=null",
                "وصل إلى #كوريا_الجنوبية أمس | كوريا الجنوبية=KR",
                "قدم الدعم للولايات المتحدة | الولايات المتحدة=US",
            })
    void findsPlacesWithTheirCountries(String text, String places) {
        assertThat(tagged(text)).isEqualTo(places);
    }

    @Test
    void tellsPointAndEntity() {
        Place place = tag("اجتمعوا في منبج").get(0);
        assertThat(place.entity()).isEqualTo("sy.manbij");
        assertThat(place.point()).isNotNull();
        assertThat(place.point().lat()).isBetween(36.0, 37.0);
    }

    @Test
    void gathersTheMentionsOfOnePlaceUnderItsFirstName() {
        String text = "وصل إلى الولايات المتحدة ثم غادر أمريكا";
        assertThat(tagged(text)).isEqualTo("الولايات المتحدة=US");
        assertThat(tag(text).get(0).mentions()).hasSize(2);
    }

    @Test
    void takesACityAndItsProvinceOfOneNameForOnePlace() {
        assertThat(tagged("اشتباكات في محافظة حلب وقصف على مدينة حلب")).isEqualTo("حلب=SY");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "انسحبت قوات سوريا الديمقراطية من الموقع",
                "قال المتحدث السعودي إن الشركات العراقية باقية",
                "ذكرت وسائل الإعلام السعودية ذلك",
                "خسر ريال مدريد مباراته",
                "درس في جامعة القاهرة",
                "زار الرجل مسقط رأسه",
                "رأى شرطيا ألمانيا في الطريق",
                "كان المبلغ كبيرا وبقيمة عالية",
            })
    void leavesAloneWhatOnlyLooksLikeAPlace(String text) {
        assertThat(tagged(text)).isEmpty();
    }

    @Test
    void takesACommonWordForAPlaceWhereATownIsAnnounced() {
        assertThat(tagged("سيطرت القوات على بلدة هجين")).isEqualTo("هجين=SY");
        assertThat(tagged("كان حصانه هجين الأصل")).isEmpty();
    }

    @Test
    void takesACommonWordForAPlaceWhereTheStoryIsOfItsCountry() {
        assertThat(tagged("في سوريا تقدمت الفصائل نحو الباب وجرابلس")).isEqualTo("سوريا=SY، الباب=SY، جرابلس=SY");
        assertThat(tagged("تقدم الرجل نحو الباب وفتحه")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "اندلعت مواجهات في طرابلس شمال لبنان بعد ساعات | LB",
                "قالت الحكومة الليبية إن طرابلس هادئة | LY",
                "وصل الوفد اللبناني أمس إلى طرابلس | LB",
            })
    void letsTheStoryDecideBetweenPlacesOfOneName(String text, String country) {
        assertThat(tag(text))
                .filteredOn(place -> place.name().equals("طرابلس"))
                .extracting(Place::country)
                .containsExactly(country);
    }

    @Test
    void takesNoTownForAnIslandOfItsName() {
        assertThat(tagged("تصل العبارة إلى جزيرة الرملة مساء")).isEmpty();
        assertThat(tagged("وقعت المواجهات في مدينة الرملة وسط إسرائيل")).contains("الرملة=IL");
    }

    @Test
    void heedsTheVowelsThatTellTwoPlacesApart() {
        assertThat(tagged("عاد إلى عُمان")).isEqualTo("عُمان=OM");
        assertThat(tagged("عاد إلى عمّان")).isEqualTo("عمّان=JO");
    }

    @Test
    void takesTheNameThatAVillageIsAnnouncedWithThoughNoListHasIt() {
        Place place = tag("قصفت الطائرات قرية زخرفان في ريف حلب").get(0);
        assertThat(place.name()).isEqualTo("زخرفان");
        assertThat(place.country()).isEqualTo("SY");
        assertThat(place.entity()).isNull();
        assertThat(place.point()).isNull();
    }

    @Test
    void goesOnThroughAListOfVillages() {
        assertThat(tagged("سيطروا على قرى زخرفان وبلغوران في العراق")).isEqualTo("زخرفان=IQ، بلغوران=IQ، العراق=IQ");
    }

    @Test
    void takesAnAirportWhole() {
        assertThat(tagged("هبطت الطائرة في مطار الدوحة الدولي")).isEqualTo("مطار الدوحة الدولي=QA");
    }

    @Test
    void survivesHostileTextsAndKeepsMentionsInsideThem() {
        ArabicTexts.forAll(300, text -> {
            for (Place place : tag(text + " في سوريا")) {
                assertThat(place.mentions()).allMatch(span -> isInside(span, text + " في سوريا"));
            }
        });
    }

    private static boolean isInside(Span span, String text) {
        return !span.isEmpty() && span.end() <= text.length();
    }

    private static List<Place> tag(String text) {
        return TAGGER.tag(Tokens.of(text));
    }

    private static String tagged(String text) {
        return String.join(
                "، ",
                tag(text).stream()
                        .map(place -> place.name() + "=" + place.country())
                        .toList());
    }
}
