package org.isnad.link.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Folding;
import org.isnad.link.words.Groups;
import org.isnad.link.words.Groups.Group;
import org.isnad.link.words.Resource;

/** Finds the agencies that a credit or a byline names. Immutable, thread-safe. */
final class Agencies {
    private static final String RESOURCE = "agencies.names";

    /**
     * A name of an agency.
     *
     * @param id of the agency
     * @param words folded, with a space on each side
     */
    private record Name(String id, String words) {}

    private final List<Name> names = new ArrayList<>();

    private Agencies(List<Group> groups) {
        for (Group group : groups) {
            group.words().forEach(name -> names.add(new Name(group.name(), spaced(name))));
        }
    }

    /** Those that come with the program. */
    static Agencies standard() {
        return new Agencies(Groups.of(Resource.text(RESOURCE)));
    }

    /** The id of the agency that some words name. */
    Optional<String> in(String words) {
        String spaced = spaced(words);
        return names.stream()
                .filter(name -> spaced.contains(name.words))
                .map(Name::id)
                .findFirst();
    }

    /** Folded, each mark a space, a space on each side. */
    private static String spaced(String words) {
        StringBuilder out = new StringBuilder(" ");
        String folded = Folding.fold(words);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean space = !Character.isLetterOrDigit(c);
            if (!space || out.charAt(out.length() - 1) != ' ') {
                out.append(space ? ' ' : c);
            }
        }
        return out.append(' ').toString();
    }
}
