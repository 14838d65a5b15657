package org.isnad.page.html.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The things that a page's JSON-LD scripts tell of. */
final class JsonLd {
    /** Longest scripts of a page together, in UTF-16 units. */
    private static final int MOST = 4 << 20;
    /** Properties under which a page's own things stand, rather than other things it mentions. */
    private static final String[] WRAPPERS = {"@graph", "mainEntity", "mainEntityOfPage"};

    private final List<Thing> things = new ArrayList<>();
    private final Map<String, Thing> named = new HashMap<>();
    private int read;

    void script(String json) {
        read += json.length();
        if (read <= MOST) {
            LenientJson.read(json).forEach(this::outermost);
        }
    }

    private void outermost(Thing thing) {
        name(thing);
        things.add(thing);
        for (String wrapper : WRAPPERS) {
            things.addAll(thing.all(wrapper));
        }
    }

    /** Remembers every thing that others may refer to, the innermost too; loops, since things nest as pages like. */
    private void name(Thing outer) {
        List<Thing> all = new ArrayList<>(List.of(outer));
        for (int i = 0; i < all.size(); i++) {
            Thing thing = all.get(i);
            if (!thing.isReference()) {
                thing.id().ifPresent(id -> named.putIfAbsent(id, thing));
            }
            all.addAll(thing.values());
        }
    }

    List<Thing> things() {
        return things;
    }

    /** The thing itself, where it is told of elsewhere on the page. */
    Thing whole(Thing mention) {
        Optional<Thing> elsewhere = mention.isReference() ? mention.id().map(named::get) : Optional.empty();
        return elsewhere.orElse(mention);
    }
}
