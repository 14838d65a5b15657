package org.isnad.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.Mode;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.Stance;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.model.Via;
import org.isnad.model.ViaKind;
import org.isnad.testkit.ArabicTexts;
import org.junit.jupiter.api.Test;

/** The reader as a whole, on stories of a few lines. Nobody in them exists. */
class ReaderTest {
    private static final Reader READER = Reader.standard();

    @Test
    void takesAShortNameForTheFullOne() {
        Reading reading = read("الصافي: الجسر جاهز منذ أسبوع", """
                قال وزير النقل أحمد الصافي إن الرسوم لن تتغير.
                وأضاف الصافي أن العمل سريع.
                """);
        assertThat(reading.statements()).hasSize(3);
        assertThat(reading.statements()).extracting(s -> s.speaker().name()).containsOnly("أحمد الصافي");
        assertThat(reading.statements()).extracting(s -> s.speaker().role()).containsOnly("وزير النقل");
        assertThat(reading.statements()).extracting(s -> s.speaker().kind()).containsOnly(SpeakerKind.PERSON);
    }

    @Test
    void takesARoleForWhoHoldsIt() {
        Reading reading = read("الجسر", """
                قال وزير النقل أحمد الصافي إن الرسوم لن تتغير.
                وقالت مديرة المشروع ليلى الكيلاني إن العمل سريع.
                وأكد الوزير أن الجسر جاهز، وأوضحت المديرة أن النتائج ستنشر قريبا.
                """);
        assertThat(speaker(reading, "الجسر جاهز").name()).isEqualTo("أحمد الصافي");
        assertThat(speaker(reading, "النتائج ستنشر قريبا").name()).isEqualTo("ليلى الكيلاني");
    }

    @Test
    void takesAShortNameOfAnOrganisationForTheFullOne() {
        Reading reading = read("الجسر", """
                نفت وزارة النقل تأخر العمل.
                وقالت وكالة الميناء إن الجسر جاهز.
                وأوضحت الوزارة أن الطقس كان مناسبا، وأضافت الوكالة أن السفن كثيرة.
                """);
        assertThat(speaker(reading, "الطقس كان مناسبا").name()).isEqualTo("وزارة النقل");
        assertThat(speaker(reading, "السفن كثيرة").name()).isEqualTo("وكالة الميناء");
    }

    @Test
    void takesTheSourceForTheOneThatWasDescribed() {
        Reading reading = read("الميناء", """
                كشف مصدر في إدارة الميناء أن الأرصفة ستغلق يومين.
                وأوضح المصدر أن السفن ستحول إلى الميناء القديم.
                """);
        assertThat(reading.statements())
                .extracting(Statement::speaker)
                .extracting(Speaker::name, Speaker::kind)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("مصدر في إدارة الميناء", SpeakerKind.UNNAMED));
    }

    @Test
    void letsWhoSpokeLastGoOnWhereNobodyIsNamed() {
        Reading reading = read("الجسر", """
                قال وزير النقل أحمد الصافي إن الجسر جاهز، مضيفا أن الرسوم لن تتغير.
                وتوقع أن ينتهي العمل في الربيع.
                وتابع: «سنزرع ألف شجرة كل عام».
                """);
        assertThat(reading.statements()).hasSize(4);
        assertThat(reading.statements()).extracting(s -> s.speaker().name()).containsOnly("أحمد الصافي");
        assertThat(said(reading, "الرسوم لن تتغير").attribution().source()).isNull();
    }

    @Test
    void asksOfWhoGoesOnThatTheVerbAgrees() {
        Reading reading = read("النهر", """
                قال خبراء المياه إن النهر سيعود. وأضافوا أن الجفاف انتهى.
                وقالت المديرة ليلى الكيلاني إن السد امتلأ. وأوضحت أن القياس دقيق.
                وقال أحمد الصافي إن المطر قريب. وأوضحت الكيلاني أن الغيوم كثيرة. وتابعت أن الريح شمالية.
                """);
        assertThat(speaker(reading, "الجفاف انتهى").name()).isEqualTo("خبراء المياه");
        assertThat(speaker(reading, "الجفاف انتهى").kind()).isEqualTo(SpeakerKind.GROUP);
        assertThat(speaker(reading, "القياس دقيق").name()).isEqualTo("ليلى الكيلاني");
        assertThat(speaker(reading, "الريح شمالية").name()).isEqualTo("ليلى الكيلاني");
    }

    @Test
    void givesTheAnswerToWhoWasAsked() {
        Reading reading = read("مقابلة", """
                سئلت المديرة ليلى الكيلاني عن موعد الافتتاح.
                وأجابت: «سنفتح الأبواب في مطلع الربيع».
                """);
        Statement question = said(reading, "موعد الافتتاح");
        assertThat(question.force().stance()).isEqualTo(Stance.ASK);
        assertThat(question.speaker()).isEqualTo(Speaker.NOBODY);
        assertThat(speaker(reading, "سنفتح الأبواب في مطلع الربيع").name()).isEqualTo("ليلى الكيلاني");
    }

    @Test
    void namesNobodyWhereTheStoryGivesNobody() {
        Reading reading = read("البرج", "ويعتقد أن البرج شيد قبل ثمانية قرون، وتوالت التحذيرات من انهياره.");
        assertThat(reading.statements()).hasSize(2);
        assertThat(reading.statements()).extracting(Statement::speaker).containsOnly(Speaker.NOBODY);
    }

    @Test
    void keepsAQuotationOfSeveralSentencesWhole() {
        Reading reading = read(
                "الحديقة",
                "قال رئيس البلدية فؤاد الدغيلي: «لن نقطع شجرة واحدة. هذه الحديقة ملك للجميع، وستبقى مفتوحة».");
        Statement statement = said(reading, "لن نقطع شجرة واحدة. هذه الحديقة ملك للجميع، وستبقى مفتوحة");
        assertThat(reading.statements()).containsExactly(statement);
        assertThat(statement.attribution().mode()).isEqualTo(Mode.DIRECT);
    }

    @Test
    void givesAQuotationThatGoesOnInTheNextParagraphToItsSpeaker() {
        Reading reading = read("الحديقة", """
                قال رئيس البلدية فؤاد الدغيلي: «لن نقطع شجرة واحدة.
                «هذه الحديقة ملك للجميع، وستبقى مفتوحة».
                """);
        Statement rest = said(reading, "هذه الحديقة ملك للجميع، وستبقى مفتوحة");
        assertThat(rest.attribution().cue()).isNull();
        assertThat(rest.speaker().name()).isEqualTo("فؤاد الدغيلي");
    }

    @Test
    void givesAContentThatIsInterruptedInTwoParts() {
        Reading reading = read("السوق", "هذا السوق، بحسب رئيس البلدية فؤاد الدغيلي، أقدم من المدينة كلها.");
        Statement statement = said(reading, "هذا السوق | أقدم من المدينة كلها");
        assertThat(reading.statements()).containsExactly(statement);
        assertThat(statement.speaker().name()).isEqualTo("فؤاد الدغيلي");
    }

    @Test
    void tellsWhichStatementHoldsAnother() {
        Reading reading = read("خلاف", """
                قالت ليلى الكيلاني إن الجسر جاهز.
                وقال وزير النقل أحمد الصافي إن رئيس البلدية فؤاد الدغيلي نفى وجود خلاف.
                """);
        Statement outer = said(reading, "رئيس البلدية فؤاد الدغيلي نفى وجود خلاف");
        Statement inner = said(reading, "وجود خلاف");
        assertThat(inner.nestedIn()).isEqualTo(reading.statements().indexOf(outer));
        assertThat(inner.speaker().name()).isEqualTo("فؤاد الدغيلي");
        assertThat(inner.force().stance()).isEqualTo(Stance.DENY);
        assertThat(outer.nestedIn()).isNull();
        assertThat(said(reading, "الجسر جاهز").nestedIn()).isNull();
    }

    @Test
    void followsAChainFromTheNearestLinkToTheSpeaker() {
        Reading reading = read(
                "الحديقة",
                "ونقلت وكالة النوارس عن رئيس البلدية فؤاد الدغيلي قوله لصحيفة الميناء إن الحديقة ستفتح ليلا.");
        Statement statement = said(reading, "الحديقة ستفتح ليلا");
        assertThat(statement.speaker().name()).isEqualTo("فؤاد الدغيلي");
        assertThat(statement.via())
                .containsExactly(new Via("وكالة النوارس", ViaKind.AGENCY), new Via("صحيفة الميناء", ViaKind.OUTLET));
    }

    @Test
    void carriesTheOccasionOnWhileTheSameSpeakerGoesOn() {
        Reading reading = read("الجسر", """
                قال أحمد الصافي في مؤتمر صحفي إن الجسر جاهز. وأضاف أن الرسوم لن تتغير.
                وقالت ليلى الكيلاني إن العمل سريع.
                """);
        assertThat(said(reading, "الجسر جاهز").via()).containsExactly(new Via("مؤتمر صحفي", ViaKind.OCCASION));
        assertThat(said(reading, "الرسوم لن تتغير").via()).containsExactly(new Via("مؤتمر صحفي", ViaKind.OCCASION));
        assertThat(said(reading, "العمل سريع").via()).isEmpty();
    }

    @Test
    void knowsOnWhichPlatformATweetIs() {
        for (String line : List.of(
                "وكتب أحمد الصافي في تغريدة: \"الألبوم جاهز منذ شهر كامل\".",
                "وغرد أحمد الصافي: \"الألبوم جاهز منذ شهر كامل\".",
                "وكتب أحمد الصافي على تويتر: \"الألبوم جاهز منذ شهر كامل\".")) {
            Statement statement = said(read("الألبوم", line), "الألبوم جاهز منذ شهر كامل");
            assertThat(statement.via()).as(line).containsExactly(new Via("تويتر", ViaKind.PLATFORM));
        }
    }

    @Test
    void tellsWhenSomethingWasSaid() {
        Reading reading = read("الجسر", """
                قال أحمد الصافي، الثلاثاء، إن الجسر جاهز.
                وقالت ليلى الكيلاني إن العمل سيبدأ غدا.
                """);
        Integer time = said(reading, "الجسر جاهز").time();
        assertThat(reading.times().get(time).value()).isEqualTo("2026-11-17");
        assertThat(said(reading, "العمل سيبدأ غدا").time()).isNull();
    }

    @Test
    void namesAStatementByItsWordsAndNotByItsPlace() {
        Statement here = said(read("الجسر", "قال أحمد الصافي إن الجسر جاهز."), "الجسر جاهز");
        Reading moved = read("الجسر", "كان الصباح ماطرا.\nقال أحمد الصافي، الثلاثاء، إن الجسر جاهز.");
        Statement spelledAnew = said(read("الجسر", "قال أحمد الصافي إن الجسرَ جاهز."), "الجسرَ جاهز");
        assertThat(said(moved, "الجسر جاهز").id()).isEqualTo(here.id());
        assertThat(spelledAnew.id()).isEqualTo(here.id());
        assertThat(said(read("الجسر", "قال أحمد الصافي إن الجسر قديم."), "الجسر قديم")
                        .id())
                .isNotEqualTo(here.id());
    }

    @Test
    void tellsTwoStatementsOfTheSameWordsApart() {
        Reading reading = read("السوق", "قال فؤاد الدغيلي إن السوق سيبقى. وقال أحمد الصافي إن السوق سيبقى.");
        assertThat(reading.statements()).hasSize(2).extracting(Statement::id).doesNotHaveDuplicates();
    }

    @Test
    void namesTheStatementsOfTwoStoriesApart() {
        String body = "قال أحمد الصافي إن الجسر جاهز.";
        Reading one = READER.read(Story.of("one", Imprint.UNKNOWN, "الجسر", body));
        Reading other = READER.read(Story.of("other", Imprint.UNKNOWN, "الجسر", body));
        assertThat(one.statements().get(0).id())
                .isNotEqualTo(other.statements().get(0).id());
    }

    @Test
    void readsHashtagsAsNames() {
        Reading reading = read("#أحمد_الصافي: الجسر جاهز منذ أسبوع", """
                وأعلنت #وزارة_النقل أن الجسر سيغلق ليلا.
                ودعت #كوريا_الجنوبية إلى هدنة أولمبية.
                """);
        assertThat(reading.statements())
                .extracting(s -> s.speaker().name())
                .containsExactly("أحمد الصافي", "وزارة النقل", "كوريا الجنوبية");
    }

    @Test
    void readsEgyptianSpelling() {
        Reading reading = read("المشروع", """
                قال رئيس المجلس أحمد الصافى فى مؤتمر صحفى إن المشروع سيبدأ فى الربيع
                وأضاف الصافى ان العمل سينتهى بعد عام
                ونفى رئيس المجلس وجود تأخير فى العمل
                """);
        assertThat(reading.statements()).extracting(s -> s.speaker().name()).containsOnly("أحمد الصافى");
        assertThat(said(reading, "العمل سينتهى بعد عام").via())
                .containsExactly(new Via("مؤتمر صحفى", ViaKind.OCCASION));
        assertThat(said(reading, "وجود تأخير فى العمل").force().stance()).isEqualTo(Stance.DENY);
    }

    @Test
    void readsOnWhereMarksAreMissing() {
        Reading reading = read("الجسر", """
                قال وزير النقل أحمد الصافي إن الجسر جاهز وأضاف أن الرسوم لن تتغير وأوضح أن العمل سريع
                وقالت مديرة المشروع ليلى الكيلاني "الجسر جاهز منذ أسبوع كامل" وأضافت أن الأجرة ثابتة
                """);
        assertThat(contents(reading))
                .containsExactly(
                        "الجسر جاهز", "الرسوم لن تتغير", "العمل سريع", "الجسر جاهز منذ أسبوع كامل", "الأجرة ثابتة");
    }

    @Test
    void pointsIntoTheTextAsItIsWritten() {
        Reading reading = read("الجسر", "قَالَ وَزِيرُ النَّقْلِ أَحْمَدُ الصَّافِي إِنَّ «الجِسْـــرَ جَاهِزٌ».");
        Statement statement = said(reading, "الجِسْـــرَ جَاهِزٌ");
        assertThat(statement.attribution().cue().of(reading.story().text())).isEqualTo("قَالَ");
        assertThat(statement.attribution().source().of(reading.story().text()))
                .isEqualTo("وَزِيرُ النَّقْلِ أَحْمَدُ الصَّافِي");
    }

    @Test
    void tellsHowWordsAreReported() {
        Reading reading = read("الجسر", """
                قال أحمد الصافي: «الجسر جاهز منذ أسبوع كامل».
                وأضاف الصافي أن العمل سريع.
                وأوضح الصافي أن الرسوم «لن تتغير هذا العام» في المدينة.
                """);
        assertThat(reading.statements())
                .extracting(s -> s.attribution().mode())
                .containsExactly(Mode.DIRECT, Mode.INDIRECT, Mode.MIXED);
    }

    @Test
    void readsAStoryOfNothing() {
        assertThat(READER.read(Story.of("empty", Imprint.UNKNOWN, "", "")).statements())
                .isEmpty();
        assertThat(READER.read(Story.of("blank", Imprint.UNKNOWN, " ", "\n\n \n"))
                        .statements())
                .isEmpty();
    }

    @Test
    void leavesMarksAlone() {
        for (String marks : List.of("«، . : ، .»", "\"- - - - -\"", "«(((((»", "«»", ":", "...")) {
            assertThat(read(marks, marks).statements()).as(marks).isEmpty();
            assertThat(read("وزارة النقل: " + marks, "قال الوزير: " + marks).statements())
                    .as(marks)
                    .isEmpty();
        }
    }

    @Test
    void staysWithinAnyTextHoweverBroken() {
        ArabicTexts.forAllStories(500, story -> check(READER.read(story)));
    }

    /** Sentences that report, cut and strewn with what no editor lets pass. */
    @Test
    void staysWithinTextsThatReportAndAreBroken() {
        String[] pieces = {
            "قال أحمد الصافي إن ", "«", "»", "\"", "وأضاف: ", "بحسب ", "وزارة النقل", "، ", ". ", "\n", "\uD83D",
                    "\uDE00",
            "كما قال ", "مؤكدا أن ", "الجسر جاهز", "(", ")", "نقلت وكالة ", " عن ", "جاء في بيان ", "...", ":", " - ",
                    "لـ"
        };
        ArabicTexts.forAll(500, seeded -> {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < Math.min(seeded.length(), 60); i++) {
                text.append(pieces[seeded.charAt(i) % pieces.length]);
            }
            String all = text.toString();
            int title = Math.max(0, all.indexOf('\n'));
            check(READER.read(Story.of("random", Imprint.UNKNOWN, all.substring(0, title), all.substring(title))));
        });
    }

    private static void check(Reading reading) {
        String text = reading.story().text();
        List<Statement> statements = reading.statements();
        for (int i = 0; i < statements.size(); i++) {
            Statement statement = statements.get(i);
            List<Span> spans = new ArrayList<>(statement.attribution().content());
            spans.forEach(part -> assertThat(part.of(text)).isNotBlank());
            assertThat(spans).isSorted();
            for (int k = 1; k < spans.size(); k++) {
                assertThat(spans.get(k - 1).overlaps(spans.get(k))).isFalse();
            }
            if (statement.attribution().cue() != null) {
                spans.add(statement.attribution().cue());
            }
            if (statement.attribution().source() != null) {
                spans.add(statement.attribution().source());
            }
            assertThat(spans).allMatch(span -> span.end() <= text.length() && !span.isEmpty());
            assertThat(statement.confidence()).isBetween(0.0, 1.0);
            assertThat(statement.nestedIn() == null || statement.nestedIn() < i).isTrue();
            assertThat(statement.time() == null
                            || statement.time() < reading.times().size())
                    .isTrue();
        }
        assertThat(statements).extracting(Statement::id).doesNotHaveDuplicates();
    }

    private static Reading read(String title, String body) {
        Imprint imprint = new Imprint.Builder()
                .put(Field.PUBLISHED, "2026-11-18T09:00:00+03:00")
                .build();
        return READER.read(Story.of("story", imprint, title, body.stripTrailing()));
    }

    private static Speaker speaker(Reading reading, String content) {
        return said(reading, content).speaker();
    }

    /** The one statement with this content, its parts joined by a bar. */
    private static Statement said(Reading reading, String content) {
        List<Statement> found = reading.statements().stream()
                .filter(statement -> content(reading, statement).equals(content))
                .toList();
        assertThat(found).as("«" + content + "» among " + contents(reading)).hasSize(1);
        return found.get(0);
    }

    private static List<String> contents(Reading reading) {
        return reading.statements().stream()
                .map(statement -> content(reading, statement))
                .toList();
    }

    private static String content(Reading reading, Statement statement) {
        return String.join(
                " | ",
                statement.attribution().content().stream()
                        .map(part -> part.of(reading.story().text()))
                        .toList());
    }
}
