package org.isnad.reading.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Folding;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.ResourceFile;

/** People whom the press spells in several ways, or names by one word. Immutable, thread-safe. */
final class KnownPeople {
    static final String FILE = "/org/isnad/reading/entity/people.names";
    static final Set<String> FIELDS = Set.of("person", "english", "names");

    private final Map<String, String> ids = new HashMap<>();

    private KnownPeople(List<Block> blocks) {
        for (Block block : blocks) {
            String id = block.sole("person");
            block.sole("english");
            for (String name : block.parts("names")) {
                if (!id.equals(ids.computeIfAbsent(key(name), k -> id))) {
                    throw block.problem("has a name that another has: " + name);
                }
            }
        }
    }

    private static final class Standard {
        static final KnownPeople PEOPLE =
                new KnownPeople(ResourceFile.ofProgram(FILE).blocks(FIELDS));
    }

    /** The people that come with the program. */
    static KnownPeople standard() {
        return Standard.PEOPLE;
    }

    private static String key(String written) {
        StringBuilder key = new StringBuilder();
        for (String word : Folding.fold(written).split(" ")) {
            key.append(Cluster.bare(word));
        }
        return key.toString();
    }

    /** Who it is across stories: the listed id, else one made from the name. */
    String id(Naming fullest) {
        return ids.getOrDefault(
                key(String.join(" ", fullest.words())), StableId.of("person", fullest.words()));
    }
}
