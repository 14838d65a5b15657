package org.isnad.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Imprint;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.reading.Reader;
import org.junit.jupiter.api.Test;

class IdentitiesTest {
    private static List<Speaker> speakers(String text) {
        return Reader.standard().read(Story.of("story", new Imprint.Builder().build(), "", text)).statements().stream()
                .map(Statement::speaker)
                .toList();
    }

    @Test
    void givesASpeakerTheIdentityOfThePersonWhomTheStoryNames() {
        List<Speaker> speakers = speakers("قال وزير النقل كريم الدالي إن الطريق مغلق. وأضاف الدالي أن العمل سيستمر.");
        assertThat(speakers).extracting(Speaker::name).containsExactly("كريم الدالي", "كريم الدالي");
        assertThat(speakers).extracting(Speaker::entity).containsOnly("person:كريم-دالي");
    }

    @Test
    void givesAListedOrganisationItsId() {
        assertThat(speakers("وقالت وزارة الخارجية الأمريكية إن الاجتماع تأجل."))
                .extracting(Speaker::entity)
                .containsExactly("us-state-department");
    }

    @Test
    void tellsTheOrganisationThatARoleNames() {
        assertThat(speakers("وقال سامي الهذلي، المتحدث باسم وزارة الخارجية الأمريكية، إن الاجتماع تأجل."))
                .extracting(Speaker::affiliation)
                .containsExactly("وزارة الخارجية الأمريكية");
    }

    @Test
    void tellsNoOrganisationOfAFormerRole() {
        assertThat(speakers("وقال سامي الهذلي، المتحدث السابق باسم وزارة الخارجية الأمريكية، إن الاجتماع تأجل."))
                .extracting(Speaker::affiliation)
                .containsOnlyNulls();
    }

    @Test
    void endsANameWhereTheSourceOnlyGoesOn() {
        assertThat(speakers("وصرح الرئيس السهلاني سالم الهاشمي في ختام الزيارة أن الاتفاق جاهز."))
                .extracting(Speaker::name)
                .containsExactly("سالم الهاشمي");
    }

    @Test
    void leavesOutThatSomebodyAskedNotToBeNamed() {
        List<Speaker> speakers = speakers("وقال مسؤول في الوزارة طلب عدم ذكر اسمه إن القرار لن يتغير.");
        assertThat(speakers).extracting(Speaker::name).containsExactly("مسؤول في الوزارة");
        assertThat(speakers).extracting(Speaker::kind).containsExactly(SpeakerKind.UNNAMED);
    }

    @Test
    void givesExpectationsNoSpeaker() {
        assertThat(speakers("وتشير التوقعات إلى أن الأسعار سترتفع."))
                .extracting(Speaker::kind)
                .containsOnly(SpeakerKind.NOBODY);
    }

    @Test
    void saysAParticipleOfWhoeverActsInItsSentence() {
        assertThat(speakers("أنهى الأمير سالم الهاشمي زيارته أمس، متوعدا المخالفين بالعقاب."))
                .extracting(Speaker::name)
                .containsExactly("سالم الهاشمي");
    }

    @Test
    void leadsFromAnOfficeToWhoHoldsIt() {
        String met = "التقى الوفد السفير السهلاني لدى الأمم المتحدة كريم الدالي أمس. ";
        assertThat(speakers(met + "وقال السفير السهلاني إن الاجتماع تأجل."))
                .extracting(Speaker::name)
                .containsExactly("كريم الدالي");
    }
}
