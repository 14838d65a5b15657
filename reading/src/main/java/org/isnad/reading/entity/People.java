package org.isnad.reading.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.isnad.arabic.Tokens;
import org.isnad.model.Person;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.name.Mention;
import org.isnad.reading.statement.Findings;
import org.isnad.reading.statement.NamedPerson;
import org.jspecify.annotations.Nullable;

/** The people of a story: short names led to the fullest form, each with the role that the story gives. */
final class People {
    private static final int SHORTEST_ALONE = 4;
    /** Words that the tagger may have missed at the beginning of a name. */
    private static final int MOST_BEFORE = 2;

    private static final long COMMON = WordClass.NOUN.bit()
            | WordClass.VERB.bit()
            | WordClass.ADJECTIVE.bit()
            | WordClass.COUNTRY.bit()
            | WordClass.CAPITAL.bit()
            | WordClass.OUTLET.bit()
            | WordClass.AGENCY.bit()
            | WordClass.PREPOSITION.bit();

    private static final long NEVER = WordClass.COUNTRY.bit()
            | WordClass.CAPITAL.bit()
            | WordClass.OUTLET.bit()
            | WordClass.AGENCY.bit()
            | WordClass.PREPOSITION.bit();

    private final Tokens tokens;
    private final Namings namings;
    private final Findings findings;
    private final Roles roles;
    /** Of each token, whom the statements name there. */
    private final @Nullable NamedPerson[] persons;

    People(Tokens tokens, Namings namings, Roles roles, Findings findings) {
        this.tokens = tokens;
        this.namings = namings;
        this.roles = roles;
        this.findings = findings;
        persons = new NamedPerson[tokens.size()];
        for (NamedPerson person : findings.people()) {
            Arrays.fill(persons, person.name().start(), person.name().end(), person);
        }
    }

    /**
     * The people of a story.
     *
     * @param seen where people are named, by all that tells so but the statements
     * @param mentions where anything is named
     */
    List<Person> of(List<Naming> seen, List<Mention> mentions) {
        Kin<Cluster> clusters = new Kin<>();
        for (Naming naming : longestFirst(seen, mentions)) {
            bestFor(naming, clusters).ifPresentOrElse(cluster -> cluster.add(naming), () -> {
                Cluster cluster = new Cluster(naming);
                clusters.add(cluster, cluster.keys());
            });
        }
        return clusters.all().stream()
                .filter(this::isPerson)
                .sorted(Comparator.comparingInt(Cluster::first))
                .map(this::person)
                .toList();
    }

    private List<Naming> longestFirst(List<Naming> seen, List<Mention> mentions) {
        List<Naming> all = new ArrayList<>();
        seen.forEach(naming -> all.add(whole(naming)));
        boolean[] mentioned = new boolean[tokens.size()];
        mentions.forEach(mention -> Arrays.fill(mentioned, mention.from(), mention.to(), true));
        for (NamedPerson person : findings.people()) {
            if (isSure(person, mentioned)) {
                all.add(namings.of(person.name().start(), person.name().end()));
            }
        }
        all.removeIf(naming -> naming.words().isEmpty());
        all.sort(Comparator.<Naming>comparingInt(naming -> -naming.words().size())
                .thenComparingInt(Naming::from));
        return all;
    }

    /** The naming, or where the statements know a longer name with a role that ends with it, all of that. */
    private Naming whole(Naming naming) {
        NamedPerson person = persons[naming.to() - 1];
        if (person != null && !person.role().isEmpty() && isBegun(person.name(), naming)) {
            return namings.of(person.name().start(), person.name().end());
        }
        return naming;
    }

    private static boolean isBegun(Span name, Naming naming) {
        int more = naming.from() - name.start();
        return more > 0 && more <= MOST_BEFORE && name.end() == naming.to();
    }

    /** A name with a role that was passed over and taken for nothing else. */
    private static boolean isSure(NamedPerson person, boolean[] mentioned) {
        Span name = person.name();
        return name.length() > 1
                && !person.role().isEmpty()
                && IntStream.range(name.start(), name.end()).noneMatch(i -> mentioned[i]);
    }

    /** Of several that may be meant, the one named last before it. */
    private static Optional<Cluster> bestFor(Naming naming, Kin<Cluster> clusters) {
        return clusters.of(Cluster.keys(naming))
                .filter(cluster -> cluster.takes(naming))
                .min(Comparator.comparingInt(cluster -> cluster.distance(naming.from())));
    }

    /** A word alone is a person where news text knows it as nothing else. */
    private boolean isPerson(Cluster cluster) {
        Naming name = cluster.fullest();
        if (name.words().size() > 1) {
            return true;
        }
        Word word = namings.word(name.from());
        boolean named = word.is(WordClass.GIVEN_NAME)
                || !word.isAny(COMMON)
                        && (word.is(WordClass.PROPER) || roles.before(name).isPresent())
                || cluster.namings().size() > 1 && !word.isAny(NEVER);
        return named && !word.pronoun() && name.letters().length() >= SHORTEST_ALONE && !namings.isListed(name.from());
    }

    private Person person(Cluster cluster) {
        String name = namings.text(cluster.printed());
        return new Person(
                name, role(cluster).orElse(null), KnownPeople.standard().id(cluster.fullest()), cluster.mentions());
    }

    /** What stands right before a name tells most, then what the statements say, then what follows it. */
    private Optional<String> role(Cluster cluster) {
        return first(cluster, roles::before)
                .or(() -> told(cluster))
                .or(() -> first(cluster, roles::after))
                .or(() -> first(cluster, roles::noun))
                .map(role -> namings.text(namings.of(role.start(), role.end())));
    }

    private static Optional<Span> first(Cluster cluster, Function<Naming, Optional<Span>> role) {
        return cluster.namings().stream()
                .sorted(Comparator.comparingInt(Naming::from))
                .flatMap(naming -> role.apply(naming).stream())
                .reduce((first, next) -> first.length() > 1 || next.length() == 1 ? first : next);
    }

    /** The first role of more than one word, else the first at all. */
    private Optional<Span> told(Cluster cluster) {
        return cluster.namings().stream()
                .sorted(Comparator.comparingInt(Naming::from))
                .flatMap(naming -> Arrays.stream(persons, naming.from(), naming.to()))
                .filter(person -> person != null && !person.role().isEmpty() && !roles.isTitle(person.role()))
                .map(NamedPerson::role)
                .reduce((first, next) -> first.length() > 1 || next.length() == 1 ? first : next);
    }
}
