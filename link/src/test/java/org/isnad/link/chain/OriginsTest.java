package org.isnad.link.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isnad.link.chain.Step.Role;
import org.isnad.model.Field;
import org.isnad.model.Imprint;
import org.isnad.model.Story;
import org.isnad.reading.Reader;
import org.junit.jupiter.api.Test;

class OriginsTest {
    private static Chain chain(String story, Step... steps) {
        return new Chain(story, "of " + story, List.of(steps));
    }

    private static Step step(Role role, String id) {
        return new Step(role, id, id);
    }

    @Test
    void countsOutletsWithOneAgencysTextAsOneOrigin() {
        List<Chain> chains = List.of(
                chain("a", step(Role.OUTLET, "one"), step(Role.AGENCY, "afp")),
                chain("b", step(Role.OUTLET, "two"), step(Role.AGENCY, "afp")),
                chain("c", step(Role.OUTLET, "three"), step(Role.AGENCY, "reuters")));
        assertThat(Origins.of(chains, Map.of()).values())
                .containsExactlyInAnyOrder(List.of("of a", "of b"), List.of("of c"));
    }

    @Test
    void countsCopiesAsOneOrigin() {
        List<Chain> chains = List.of(chain("a", step(Role.OUTLET, "one")), chain("b", step(Role.OUTLET, "two")));
        assertThat(Origins.of(chains, Map.of())).hasSize(2);
        assertThat(Origins.of(chains, Map.of("b", "a"))).hasSize(1);
    }

    @Test
    void takesAPlatformForNobodysHand() {
        List<Chain> chains = List.of(
                chain("a", step(Role.OUTLET, "one"), step(Role.PLATFORM, "p")),
                chain("b", step(Role.OUTLET, "two"), step(Role.PLATFORM, "p")));
        assertThat(Origins.of(chains, Map.of())).hasSize(2);
    }

    @Test
    void findsWhereTheWaysPart() {
        List<Chain> chains = List.of(
                chain("a", step(Role.OUTLET, "one"), step(Role.AGENCY, "afp"), step(Role.SPEAKER, "s")),
                chain("b", step(Role.OUTLET, "two"), step(Role.AGENCY, "afp"), step(Role.SPEAKER, "s")));
        assertThat(Origins.commonLink(chains))
                .hasValueSatisfying(link -> assertThat(link.id()).isEqualTo("afp"));
        assertThat(Origins.commonLink(chains.subList(0, 1))).isEmpty();
    }

    @Test
    void leadsFromTheOutletOverTheCreditedAgencyToTheSpeaker() {
        Imprint imprint = new Imprint.Builder()
                .put(Field.OUTLET, "صحيفة الميناء")
                .put(Field.AUTHOR, "المرسى - فرانس برس")
                .build();
        Story story =
                Story.of("a", imprint, "خبر مختلق", "قالت ليلى المنذري إن العبارة الأولى ستبحر مطلع الشهر المقبل.");
        assertThat(new Chains().of(Reader.standard().read(story)))
                .singleElement()
                .satisfies(chain -> assertThat(chain.steps())
                        .extracting(Step::role)
                        .containsExactly(Role.OUTLET, Role.AGENCY, Role.SPEAKER))
                .satisfies(chain -> assertThat(chain.steps().get(1).id()).isEqualTo("afp"));
    }
}
