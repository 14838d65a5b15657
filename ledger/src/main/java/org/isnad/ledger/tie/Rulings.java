package org.isnad.ledger.tie;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What people decided about clusters; no link overrides it.
 *
 * @param together what hangs together whatever links say
 * @param apart what does not
 * @param out what was rejected and hangs on nothing
 */
public record Rulings(Set<Together> together, Set<Together> apart, Set<String> out) {
    /** Nobody has decided anything. */
    public static final Rulings NONE = new Rulings(Set.of(), Set.of(), Set.of());

    /** Two ids, the smaller one first. */
    public record Together(String a, String b) {
        /** Two ids in whichever order. */
        public static Together of(String one, String other) {
            return one.compareTo(other) < 0 ? new Together(one, other) : new Together(other, one);
        }
    }

    public Rulings {
        together = Set.copyOf(together);
        apart = Set.copyOf(apart);
        out = Set.copyOf(out);
    }

    /** All ids of which something was decided. */
    Set<String> ids() {
        Set<String> ids = new HashSet<>(out);
        for (Set<Together> pairs : List.of(together, apart)) {
            for (Together pair : pairs) {
                ids.add(pair.a);
                ids.add(pair.b);
            }
        }
        return ids;
    }

    /** The ids that a decision ties to one of these. */
    Set<String> beside(Set<String> these) {
        Set<String> out = new HashSet<>();
        for (Together pair : together) {
            if (these.contains(pair.a) || these.contains(pair.b)) {
                out.add(pair.a);
                out.add(pair.b);
            }
        }
        return out;
    }
}
