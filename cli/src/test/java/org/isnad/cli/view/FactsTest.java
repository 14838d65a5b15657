package org.isnad.cli.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.isnad.cli.view.Facts.Fact;
import org.isnad.cli.view.Facts.Group;
import org.isnad.model.Imprint;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Story;
import org.isnad.model.Timex;
import org.junit.jupiter.api.Test;

class FactsTest {
    private static List<Fact> facts(String key) {
        return groups(FerryFare.reading()).stream()
                .filter(group -> group.key().equals(key))
                .flatMap(group -> group.facts().stream())
                .toList();
    }

    private static List<Group> groups(Reading reading) {
        return new Facts(reading, Words.in("ar")).groups();
    }

    @Test
    void leadsFromAPersonToWhatHeSays() {
        assertThat(facts("people")).extracting(Fact::name).containsExactly("كمال بن زاهر");
        assertThat(facts("people").get(0).statements()).containsExactly(2);
    }

    @Test
    void tellsWhatAnOrganisationIsUnlessItsNameDoes() {
        assertThat(facts("orgs")).extracting(Fact::about).containsExactly("", "وسيلة إعلام");
    }

    @Test
    void tellsInWhichCountryAPlaceLies() {
        assertThat(facts("places")).extracting(Fact::about).containsExactly("اليمن");
    }

    @Test
    void setsWhatIsCountedOnTheSideOnWhichItStands() {
        assertThat(facts("figures")).extracting(Fact::name).containsExactly("15%", "رفع سعر");
    }

    @Test
    void tellsTheDateOfATimeAndNothingWhereThereIsNone() {
        Story story = Story.of("x", Imprint.UNKNOWN, "", "الآن الأحد");
        Reading reading = Reading.of(
                story,
                List.of(),
                List.of(new Timex(new Span(0, 4), "PRESENT_REF"), new Timex(new Span(5, 10), "2026-11-22")));
        assertThat(groups(reading).get(0).facts()).extracting(Fact::about).containsExactly("", "2026-11-22");
    }

    @Test
    void leavesOutWhatAStoryHasNoneOf() {
        Story story = Story.of("x", Imprint.UNKNOWN, "", "نص");
        assertThat(groups(Reading.of(story, List.of(), List.of()))).isEmpty();
    }
}
