package org.isnad.reading.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.Tokens;
import org.isnad.model.Span;
import org.isnad.reading.gazetteer.Hit;
import org.isnad.reading.gazetteer.NameFinder;
import org.isnad.reading.gazetteer.Names;
import org.isnad.reading.resource.Blocks.Block;
import org.isnad.reading.resource.ResourceFile;

/** People whom the press spells in several ways, or names by one word. Immutable, thread-safe. */
final class KnownPeople {
    static final String FILE = "/org/isnad/reading/entity/people.names";
    static final Set<String> FIELDS = Set.of("person", "english", "names");

    private final Map<String, String> ids = new HashMap<>();

    private final NameFinder<String> finder;

    private KnownPeople(List<Block> blocks) {
        Names<String> names = new Names<>();
        for (Block block : blocks) {
            String id = block.sole("person");
            block.sole("english");
            for (String name : block.parts("names")) {
                names.add(name, id);
                if (!id.equals(ids.computeIfAbsent(Naming.key(name), k -> id))) {
                    throw block.problem("has a name that another has: " + name);
                }
            }
        }
        finder = new NameFinder<>(names);
    }

    /** Where they are named in a text, in tokens. */
    List<Span> found(Tokens tokens) {
        List<Span> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Hit<String>> hit = finder.at(tokens, i);
            if (hit.isPresent()) {
                found.add(new Span(i, hit.get().last() + 1));
                i = hit.get().last();
            }
        }
        return found;
    }

    private static final class Standard {
        static final KnownPeople PEOPLE =
                new KnownPeople(ResourceFile.ofProgram(FILE).blocks(FIELDS));
    }

    /** The people that come with the program. */
    static KnownPeople standard() {
        return Standard.PEOPLE;
    }

    /** Who it is across stories: the listed id, else one made from the name. */
    String id(Naming fullest) {
        return ids.getOrDefault(Naming.key(String.join(" ", fullest.words())), StableId.of("person", fullest.words()));
    }

    /** The same of a name that stands alone; none for one word that is not listed, which may be anybody's. */
    Optional<String> id(String name) {
        List<String> words = Naming.words(name);
        Optional<String> listed = Optional.ofNullable(ids.get(Naming.key(name)));
        return words.size() < 2 ? listed : listed.or(() -> Optional.of(StableId.of("person", words)));
    }
}
