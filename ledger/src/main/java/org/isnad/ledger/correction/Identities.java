package org.isnad.ledger.correction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.link.Clusters;

/** Who is who after people's corrections: ids of people and organisations that are one have the smallest of them. */
public final class Identities {
    /** Between an entity's id and the story's in which it is another. */
    private static final String IN = "@";

    private final Clusters joined = new Clusters();
    private final Set<String> parted = new HashSet<>();

    /**
     * As these corrections tell.
     *
     * @param holding those that hold, in their order
     */
    Identities(List<Correction> holding) {
        for (Correction correction : holding) {
            String a = correction.draft().a();
            String b = correction.draft().b();
            if (b != null && correction.act() == Act.JOIN_ENTITIES) {
                joined.tie(a, b);
            } else if (b != null && correction.act() == Act.PART_ENTITY) {
                parted.add(a + IN + b);
            }
        }
    }

    /** The id of whom a story names by this id. */
    public synchronized String of(String entity, String story) {
        String own = entity + IN + story;
        return joined.of(parted.contains(own) ? own : entity);
    }
}
