package org.isnad.reading.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Organisation;
import org.isnad.reading.known.Entities;
import org.isnad.reading.known.Entity;
import org.isnad.reading.known.EntityKind;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.name.Mention;
import org.isnad.reading.name.NameKind;
import org.jspecify.annotations.Nullable;

/** The organisations of a story, each once by its fullest form. Not thread-safe. */
final class Organisations {
    private static final int SHORTEST = 3;
    private static final long NO_BODY = WordClass.COUNTRY.bit()
            | WordClass.CAPITAL.bit()
            | WordClass.NOUN.bit()
            | WordClass.VERB.bit()
            | WordClass.ADJECTIVE.bit()
            | WordClass.PREPOSITION.bit();

    private final Namings namings;
    private final Institutions institutions;
    private final Entities entities;
    private final Body[] taken;
    private final List<Body> bodies = new ArrayList<>();
    /** Known names that lie in longer phrases. */
    private final Set<Body> swallowed = Collections.newSetFromMap(new IdentityHashMap<>());

    Organisations(Namings namings, Institutions institutions, Entities entities, int tokens) {
        this.entities = entities;
        this.namings = namings;
        this.institutions = institutions;
        this.taken = new Body[tokens];
    }

    List<Organisation> of(List<Body> known, List<Mention> mentions) {
        known.forEach(this::take);
        phrases();
        mentions.forEach(this::mention);
        return organisations();
    }

    private void phrases() {
        for (int i = 0; i < taken.length; i++) {
            Optional<Head> head = taken[i] == null ? institutions.head(i) : Optional.empty();
            if (head.isPresent()) {
                int end = phrase(i, head.get());
                i = Math.max(i, end - 1);
            }
        }
    }

    private int phrase(int from, Head head) {
        int next = from + 1;
        if (next < taken.length && taken[next] != null && head.follows() == Head.Follows.NAME) {
            return from;
        }
        Optional<Integer> end = institutions.end(from, head);
        if (end.isEmpty() || cuts(end.get())) {
            return from;
        }
        for (int i = from; i < end.get(); i++) {
            if (taken[i] != null) {
                swallowed.add(taken[i]);
            }
        }
        take(body(from, end.get(), head.kind()));
        return end.get();
    }

    /** Whether a known name goes on where the phrase ends. */
    @SuppressWarnings("ReferenceEquality") // Two bodies of one name side by side are two.
    private boolean cuts(int end) {
        return end < taken.length && taken[end] != null && taken[end - 1] == taken[end];
    }

    private void take(Body body) {
        for (int i = body.naming().from(); i < body.naming().to(); i++) {
            taken[i] = body;
        }
        bodies.add(body);
    }

    private void mention(Mention mention) {
        if (mention.kind() != NameKind.ORGANISATION) {
            return;
        }
        int end = mention.from();
        while (end < mention.to() && taken[end] == null && (end == mention.from() || goesOn(end))) {
            end++;
        }
        if (end == mention.to() && isName(mention.from(), end)) {
            take(body(mention.from(), end, null));
        }
    }

    private Body body(int from, int to, @Nullable EntityKind kind) {
        Naming naming = namings.of(from, to);
        String name = namings.text(naming);
        Optional<Entity> entity = entities.named(name);
        return new Body(naming, name, entity.map(Entity::kind).orElse(kind), entity.orElse(null));
    }

    private boolean goesOn(int token) {
        Word word = namings.word(token);
        return namings.goesOn(token) && !word.conjunction() && !word.is(WordClass.PREPOSITION);
    }

    private boolean isName(int from, int to) {
        Word word = namings.word(from);
        return namings.of(from, to).letters().length() >= SHORTEST
                && !word.isAny(NO_BODY)
                && !word.pronoun()
                && !institutions.isPlace(from)
                && institutions.head(from).isEmpty();
    }

    private List<Organisation> organisations() {
        bodies.removeAll(swallowed);
        bodies.sort(Comparator.<Body>comparingInt(body -> -body.naming().words().size())
                .thenComparingInt(body -> body.naming().from()));
        Kin<Group> groups = new Kin<>();
        for (Body body : bodies) {
            groups.of(keys(body))
                    .filter(group -> group.takes(body))
                    .findFirst()
                    .ifPresentOrElse(
                            group -> group.cluster().add(body.naming()), () -> groups.add(Group.of(body), keys(body)));
        }
        return groups.all().stream()
                .sorted(Comparator.comparingInt(group -> group.cluster().first()))
                .map(this::organisation)
                .toList();
    }

    private static List<String> keys(Body body) {
        List<String> keys = new ArrayList<>(Cluster.keys(body.naming()));
        if (body.entity() != null) {
            keys.add(body.entity().id());
        }
        return keys;
    }

    private Organisation organisation(Group group) {
        Cluster cluster = group.cluster();
        EntityKind kind = group.body().kind();
        String id = group.body().entity() == null
                ? StableId.of("org", cluster.fullest().words())
                : group.body().entity().id();
        return new Organisation(group.body().name(), kind == null ? null : kind.written(), id, cluster.mentions());
    }

    /** An organisation and the body that names it in full. */
    private record Group(Body body, Cluster cluster) {
        static Group of(Body body) {
            return new Group(body, new Cluster(body.naming()));
        }

        boolean takes(Body other) {
            return body.entity() != null && other.entity() != null
                    ? Objects.equals(body.entity(), other.entity())
                    : other.entity() == null && cluster.takes(other.naming());
        }
    }
}
