package org.isnad.reading.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.model.Imprint;
import org.isnad.model.Organisation;
import org.isnad.model.Person;
import org.isnad.model.Reading.Names;
import org.isnad.model.Story;
import org.isnad.reading.Reader;
import org.junit.jupiter.api.Test;

class StoryNamesTest {
    private static Names names(String text) {
        return Reader.standard()
                .read(Story.of("story", new Imprint.Builder().build(), "", text))
                .names();
    }

    private static List<String> ids(String text) {
        return names(text).orgs().stream().map(Organisation::entity).toList();
    }

    @Test
    void countsShortFormsAsMentionsOfWhatIsNamedInFull() {
        Names names = names("أعلن تنظيم داعش مسؤوليته عن الهجوم. وقال التنظيم إن الهجوم انتهى.");
        assertThat(names.orgs()).extracting(Organisation::entity).containsExactly("isis");
        assertThat(names.orgs().get(0).mentions()).hasSize(2);
    }

    @Test
    void knowsTheForceThatIsNamedAfterACountry() {
        assertThat(ids("تقدمت قوات سوريا الديمقراطية في الريف، وقالت قسد إن المعارك مستمرة."))
                .containsExactly("sdf");
    }

    @Test
    void findsAnOrganisationWhoseNameStandsInQuotationMarks() {
        assertThat(ids("نفى تنظيم \"الدولة الإسلامية\" ذلك.")).containsExactly("isis");
    }

    @Test
    void takesACityForItsClubInStoriesOfSportsOnly() {
        assertThat(ids("فاز برشلونة في المباراة، وسجل لاعب الفريق هدفا قبل نهاية الدوري."))
                .contains("barcelona-fc");
        assertThat(ids("وصل الوفد إلى برشلونة أمس.")).doesNotContain("barcelona-fc");
    }

    @Test
    void givesEverySpellingOfAForeignNameOneId() {
        assertThat(names("قال الرئيس الأمريكي دونالد ترامب إن الاتفاق جيد.").people())
                .extracting(Person::entity)
                .containsExactly("trump");
        assertThat(names("قال الرئيس الأميركي دونالد ترمب إن الاتفاق جيد.").people())
                .extracting(Person::entity)
                .containsExactly("trump");
    }

    @Test
    void findsTheRoleBeforeANameOfWhomNothingIsSaid() {
        assertThat(names("التقى الوفد وزير الخارجية الكيني سالم الهاشمي أمس.").people())
                .extracting(Person::role)
                .containsExactly("وزير الخارجية الكيني");
    }

    private static List<String> people(String text) {
        return names(text).people().stream().map(Person::name).toList();
    }

    @Test
    void leavesOutAWordBesideANameThatStandsWithoutItElsewhere() {
        assertThat(people("وصل كمال الساحلي أمس. ونشر كمال الساحلي صورة. وقال الساحلي إنه سعيد."))
                .containsExactly("كمال الساحلي");
    }

    @Test
    void partsNamesThatAreJoinedByAnd() {
        assertThat(people("وصل سامي الهذلي وزوجته ليلى المنذري إلى القرية.")).contains("سامي الهذلي");
        assertThat(people("وصل سامي الهذلي وزوجته ليلى المنذري إلى القرية.")).noneMatch(name -> name.contains("زوجته"));
    }

    @Test
    void findsANameThatARoleIntroduces() {
        assertThat(people("وحضرت الممثلة الراحلة كوليت درامونت الحفل عام 1990."))
                .contains("كوليت درامونت");
    }

    @Test
    void seesTheFirstNameThatStandsBeforeAFamilyName() {
        assertThat(people("وقال وزير النقل كريم الدالي إن الطريق مغلق.")).containsExactly("كريم الدالي");
    }
}
