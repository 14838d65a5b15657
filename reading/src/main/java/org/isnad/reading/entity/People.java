package org.isnad.reading.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isnad.arabic.Tokens;
import org.isnad.model.Person;
import org.isnad.model.Span;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.name.Mention;
import org.isnad.reading.name.NameKind;
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
    private final Predicate<Naming> others;
    /** Of each token, whom the statements name there. */
    private final @Nullable NamedPerson[] persons;

    /** People of a story; {@code others} tells of namings that are known to name something else. */
    People(Tokens tokens, Namings namings, Roles roles, Findings findings, Predicate<Naming> others) {
        this.tokens = tokens;
        this.namings = namings;
        this.others = others;
        this.roles = roles;
        this.findings = findings;
        persons = new NamedPerson[tokens.size()];
        for (NamedPerson person : findings.people()) {
            Arrays.fill(persons, person.name().start(), person.name().end(), person);
        }
    }

    List<Person> of(List<Mention> mentions) {
        Kin<Cluster> clusters = new Kin<>();
        for (Naming naming : longestFirst(mentions)) {
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

    private List<Naming> longestFirst(List<Mention> mentions) {
        List<Naming> all = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.kind() == NameKind.PERSON) {
                all.add(whole(mention));
            }
        }
        known(all);
        boolean[] mentioned = new boolean[tokens.size()];
        mentions.forEach(mention -> Arrays.fill(mentioned, mention.from(), mention.to(), true));
        for (NamedPerson person : findings.people()) {
            if (isSure(person, mentioned)) {
                all.add(namings.of(person.name().start(), person.name().end()));
            }
        }
        all.removeIf(naming -> naming.words().isEmpty() || others.test(naming) || namings.isClause(naming.from()));
        all.sort(Comparator.<Naming>comparingInt(naming -> -naming.words().size())
                .thenComparingInt(Naming::from));
        return all;
    }

    /** Adds the names of known people, in place of shorter ones that the tagger saw there. */
    private void known(List<Naming> all) {
        List<Span> names = KnownPeople.standard().found(tokens);
        int[] lengths = new int[tokens.size()];
        names.forEach(name -> Arrays.fill(lengths, name.start(), name.end(), name.length()));
        all.removeIf(naming -> naming.to() - naming.from() < lengths[naming.from()]
                || naming.to() - naming.from() < lengths[naming.to() - 1]);
        names.forEach(name -> all.add(namings.of(name.start(), name.end())));
    }

    /** The mention, or where the statements know a longer name with a role that ends with it, all of that. */
    private Naming whole(Mention mention) {
        NamedPerson person = persons[mention.to() - 1];
        if (person != null && !person.role().isEmpty() && isBegun(person.name(), mention)) {
            return namings.of(person.name().start(), person.name().end());
        }
        return namings.of(mention.from(), end(mention));
    }

    private static boolean isBegun(Span name, Mention mention) {
        int more = mention.from() - name.start();
        return more > 0 && more <= MOST_BEFORE && name.end() == mention.to();
    }

    /** A name ends before a preposition that stands alone, and before a word in another script. */
    private int end(Mention mention) {
        int end = mention.from() + 1;
        while (end < mention.to() && namings.goesOn(end)) {
            end++;
        }
        while (end - mention.from() > 1 && namings.isFeminineAdjective(end - 1)) {
            end--;
        }
        return end;
    }

    /** A name with a role that the tagger passed over and took for nothing else. */
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
