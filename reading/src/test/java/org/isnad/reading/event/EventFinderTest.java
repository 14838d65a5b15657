package org.isnad.reading.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Event;
import org.isnad.model.Event.Reported;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Story;
import org.isnad.reading.Reader;
import org.isnad.testkit.ArabicTexts;
import org.junit.jupiter.api.Test;

class EventFinderTest {
    private static Reading read(String body) {
        return Reader.standard().read(Story.of("story", Imprint.UNKNOWN, "", body));
    }

    private static Event only(String body) {
        List<Event> events = read(body).events();
        assertThat(events).hasSize(1);
        return events.get(0);
    }

    @Test
    void tellsInTheOutletsOwnVoiceWhatNobodyIsQuotedFor() {
        assertThat(only("انسحب المقاتلون من القرية ليلا.").statement()).isNull();
    }

    @Test
    void tiesAnEventToTheInnermostStatementThatTellsIt() {
        Reading reading = read("قال المحافظ إن القائد أكد أن المسلحين انسحبوا من القرية.");
        Integer statement = reading.events().get(0).statement();
        assertThat(statement).isNotNull();
        assertThat(reading.statements().get(statement).speaker().name()).isEqualTo("القائد");
    }

    @Test
    void deniesWhatAStatementDenies() {
        assertThat(only("نفت الوزارة دخول المسلحين إلى المدينة.").reported()).isEqualTo(Reported.DENIED);
    }

    @Test
    void doesNotDenyWhatADenialOnlyMentions() {
        Event event = only("نفى التاجر أن تكون له صلة بالذين شاركوا في الهجوم على الجسر.");
        assertThat(event.type()).isEqualTo("ASSAULT");
        assertThat(event.reported()).isEqualTo(Reported.HAPPENED);
    }

    @Test
    void readsADenialThatIsNotOneOfWhatIsUnderIt() {
        assertThat(only("لم يقرر القائد سحب القوات من الجزيرة.").reported()).isEqualTo(Reported.DENIED);
    }

    @Test
    void takesWhatAWarningFearsForPossible() {
        assertThat(only("حذر المحافظ من هجوم على الجسر.").reported()).isEqualTo(Reported.POSSIBLE);
    }

    @Test
    void takesAConditionForPossibleEvenWhereItIsNegated() {
        assertThat(only("يبقى الجسر مغلقا إذا لم تنسحب القوات من القرية.").reported())
                .isEqualTo(Reported.POSSIBLE);
    }

    @Test
    void takesAnAttackThatWasPreventedForNone() {
        assertThat(read("أحبطت الشرطة هجوما على الجسر.").events()).isEmpty();
    }

    @Test
    void takesAnAttemptOfViolenceForViolence() {
        assertThat(only("نجا القاضي من محاولة اغتيال شيخ القبيلة.").reported()).isEqualTo(Reported.HAPPENED);
    }

    @Test
    void goesOnWithThePlanAfterAnd() {
        List<Event> events =
                read("سوف تنسحب القوات من القرية وتعتقل سائق الشاحنة.").events();
        assertThat(events).extracting(Event::type).containsExactly("RETREAT", "COERCE");
        assertThat(events).extracting(Event::reported).containsOnly(Reported.PLANNED);
    }

    @Test
    void takesASoleNounPhraseThatCannotActForTheVictim() {
        Event event = only("اعتقل سائق الشاحنة قرب الجسر.");
        assertThat(event.actor()).isNull();
        assertThat(event.recipient()).isEqualTo("سائق الشاحنة");
    }

    @Test
    void namesTheCountryOfAnAdjective() {
        assertThat(only("أصابت الغارات الفرنسية الميناء.").actor()).isEqualTo("فرنسا");
    }

    @Test
    void takesWhatIsDatedAfterPublicationForPlanned() {
        Imprint imprint =
                new Imprint.Builder().put(Field.PUBLISHED, "2021-03-01").build();
        Story story = Story.of("story", imprint, "", "زيارة الرئيس إلى فرنسا في 9 مارس 2021.");
        Event event = Reader.standard().read(story).events().get(0);
        assertThat(event.time()).isEqualTo("2021-03-09");
        assertThat(event.reported()).isEqualTo(Reported.PLANNED);
    }

    @Test
    void leavesGamesAlone() {
        assertThat(read("سدد مهاجم المنتخب الكرة في مباراة الدوري، وشن لاعب الفريق هجوما على المرمى.")
                        .events())
                .isEmpty();
    }

    @Test
    void placesEveryEventInItsTextAndItsStatementInTheReading() {
        ArabicTexts.forAllStories(200, story -> {
            Reading reading = Reader.standard().read(story);
            Span whole = new Span(0, story.text().length());
            assertThat(reading.events()).allMatch(event -> whole.contains(event.span()));
            assertThat(reading.events())
                    .allMatch(event -> event.statement() == null
                            || event.statement() < reading.statements().size());
        });
    }
}
