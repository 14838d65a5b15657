package org.isnad.reading.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.isnad.arabic.Tokens;
import org.isnad.model.Place;
import org.isnad.model.Span;
import org.isnad.reading.name.Mention;
import org.isnad.reading.name.NameKind;
import org.jspecify.annotations.Nullable;

/** Which tokens of a story are of names of places and of listed organisations. Not thread-safe. */
final class Territory {
    private final Tokens tokens;
    private final boolean[] places;
    private final @Nullable Body[] bodies;

    Territory(Tokens tokens, boolean[] places, List<Body> known) {
        this.tokens = tokens;
        this.places = places;
        bodies = new Body[tokens.size()];
        known.forEach(
                body -> Arrays.fill(bodies, body.naming().from(), body.naming().to(), body));
    }

    /** Which tokens are of a place's name. */
    static boolean[] of(Tokens tokens, List<Place> places) {
        boolean[] marked = new boolean[tokens.size()];
        for (Place place : places) {
            for (Span mention : place.mentions()) {
                for (int i = tokens.at(mention.start()); i < marked.length && tokens.start(i) < mention.end(); i++) {
                    marked[i] = true;
                }
            }
        }
        return marked;
    }

    /** Whether a naming has nothing but names of places, or nothing but names of organisations. */
    boolean holds(Naming naming) {
        boolean place = true;
        boolean body = true;
        for (int i = naming.from(); i < naming.to(); i++) {
            place &= places[i];
            body &= bodies[i] != null;
        }
        return place || body;
    }

    /** Whether a place or a listed organisation is named in a token. */
    boolean isTaken(int token) {
        return places[token] || bodies[token] != null;
    }

    /** A name without the organisations' names that stand before or behind it. */
    Mention freed(Mention person) {
        int from = person.from();
        int to = from + 1;
        while (to < person.to() && !isSomethingElse(to)) {
            to++;
        }
        while (to - from > 2 && bodies[from] != null) {
            from++;
        }
        return new Mention(NameKind.PERSON, from, to);
    }

    /** Whether an organisation's name begins that is no family name: after a preposition, or of several words. */
    private boolean isSomethingElse(int token) {
        Body body = bodies[token];
        return body != null
                && body.naming().from() == token
                && (body.naming().to() > token + 1 || body.naming().span().start() > tokens.start(token));
    }

    /** Everything named, each token once: people, then organisations, then places, then what the tagger saw besides. */
    List<Mention> mentions(List<Naming> people, List<Mention> tagged) {
        boolean[] taken = new boolean[places.length];
        List<Mention> all = new ArrayList<>();
        for (Naming person : people) {
            add(new Mention(NameKind.PERSON, person.from(), person.to()), taken, all);
        }
        for (int i = 0; i < bodies.length; i++) {
            Body body = bodies[i];
            if (body != null && body.naming().from() == i) {
                add(new Mention(NameKind.ORGANISATION, i, body.naming().to()), taken, all);
            }
        }
        for (int i = 0; i < places.length; i++) {
            if (places[i] && (i == 0 || !places[i - 1])) {
                add(new Mention(NameKind.LOCATION, i, end(i)), taken, all);
            }
        }
        tagged.stream()
                .filter(mention -> mention.kind() == NameKind.ORGANISATION)
                .forEach(m -> add(m, taken, all));
        all.sort(Comparator.comparingInt(Mention::from));
        return all;
    }

    private int end(int place) {
        int end = place;
        while (end < places.length && places[end]) {
            end++;
        }
        return end;
    }

    private static void add(Mention mention, boolean[] taken, List<Mention> all) {
        for (int i = mention.from(); i < mention.to(); i++) {
            if (taken[i]) {
                return;
            }
        }
        Arrays.fill(taken, mention.from(), mention.to(), true);
        all.add(mention);
    }
}
