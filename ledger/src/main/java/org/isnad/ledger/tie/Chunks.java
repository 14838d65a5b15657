package org.isnad.ledger.tie;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Long lists in pieces that one statement takes. */
final class Chunks {
    private static final int SIZE = 500;

    private Chunks() {}

    static <T> List<List<T>> of(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> out = new ArrayList<>();
        for (int from = 0; from < list.size(); from += SIZE) {
            out.add(list.subList(from, Math.min(list.size(), from + SIZE)));
        }
        return out;
    }
}
