package org.isnad.reading.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a new naming may belong to: of few things all, of many those that share a key with it and those that came last,
 * so that a text of very many names costs no more than its share of time. Not thread-safe.
 */
final class Kin<T> {
    private static final int MOST = 64;

    private final List<T> all = new ArrayList<>();
    private final Map<String, List<T>> byKey = new HashMap<>();

    /** Everything, in the order in which it came. */
    List<T> all() {
        return all;
    }

    void add(T thing, Collection<String> keys) {
        all.add(thing);
        for (String key : keys) {
            List<T> known = byKey.computeIfAbsent(key, k -> new ArrayList<>());
            if (known.size() < MOST) {
                known.add(thing);
            }
        }
    }

    /** What may share something with these keys, nothing twice. */
    Stream<T> of(Collection<String> keys) {
        if (all.size() <= MOST) {
            return all.stream();
        }
        Stream<T> akin = keys.stream().flatMap(key -> byKey.getOrDefault(key, List.of()).stream());
        return Stream.concat(akin, all.subList(all.size() - MOST, all.size()).stream())
                .distinct();
    }
}
