package org.isnad.reading.known;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Folding;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.ResourceException;
import org.isnad.reading.resource.ResourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EntitiesTest {
    private static final Entities ENTITIES = Entities.with(List.of());

    private static final Set<String> FIELDS =
            Set.of("entity", "kind", "country", "english", "wikidata", "names", "short", "shy");

    @Test
    void listsSeveralHundredOrganisationsOfEveryKindThatNewsNames() {
        assertThat(ENTITIES.all()).hasSizeGreaterThan(500);
        assertThat(ENTITIES.all())
                .extracting(Entity::kind)
                .contains(EntityKind.AGENCY, EntityKind.ARMED_GROUP, EntityKind.ARMY, EntityKind.COMPANY)
                .contains(EntityKind.INTERNATIONAL, EntityKind.OUTLET, EntityKind.PARTY, EntityKind.TEAM);
    }

    @Test
    void givesEachOrganisationAnIdWikidataItemAndCountryOfTheirForm() {
        assertThat(ENTITIES.all()).allSatisfy(entity -> {
            assertThat(entity.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(entity.country() == null ? "XX" : entity.country()).matches("[A-Z]{2}");
            assertThat(entity.wikidata() == null ? "Q1" : entity.wikidata()).matches("Q[1-9][0-9]*");
        });
        assertThat(ENTITIES.all().stream()
                        .map(Entity::wikidata)
                        .filter(item -> item != null)
                        .toList())
                .doesNotHaveDuplicates();
    }

    @Test
    void givesNoSureNameToTwo() {
        Map<String, String> owners = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (String file : Entities.FILES) {
            for (Block block : ResourceFile.ofProgram("/org/isnad/reading/entity/" + file + Entities.ENDING)
                    .blocks(FIELDS)) {
                for (String name : block.parts("names")) {
                    String owner = owners.putIfAbsent(Folding.fold(name), block.sole("entity"));
                    if (owner != null && !owner.equals(block.sole("entity"))) {
                        twice.add(name);
                    }
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    @Test
    void takesAUsersOwn() {
        Entities own =
                Entities.with(List.of(file("entity  oak\nkind  company\nenglish  Oak\nnames  شركة السنديان الأخضر\n")));
        assertThat(own.named("شركة السنديان الأخضر")).map(Entity::id).contains("oak");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "entity  oak\nkind  tree\nenglish  Oak\nnames  السنديان\n",
                "entity  oak\nkind  company\nenglish  Oak\n",
                "entity  oak\nkind  company\nnames  السنديان\n",
                "entity  un\nkind  company\nenglish  Oak\nnames  السنديان\n",
                "entity  oak\ncolour  green\n",
            })
    void namesFileAndLineOfASlip(String text) {
        assertThatThrownBy(() -> Entities.with(List.of(file("# oaks\n" + text))))
                .isInstanceOf(ResourceException.class)
                .hasMessageMatching("(?s)own\\.entities:[23]: .*");
    }

    private static ResourceFile file(String text) {
        return new ResourceFile("own" + Entities.ENDING, text.getBytes(UTF_8));
    }
}
