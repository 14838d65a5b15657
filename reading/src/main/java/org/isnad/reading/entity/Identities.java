package org.isnad.reading.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Organisation;
import org.isnad.model.Person;
import org.isnad.model.Place;
import org.isnad.model.Reading.Names;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.Statement;
import org.isnad.reading.known.Entities;
import org.isnad.reading.known.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Who the speakers of a story are across stories: a speaker is known by a name that the story gives a person, an
 * organisation or a country, but by none that it gives two people. Not thread-safe.
 */
public final class Identities {
    private final String text;
    private final Entities entities;
    private final Affiliations affiliations;
    private final Offices offices;
    private final Map<String, Person> people = new HashMap<>();
    /** By where their names begin. */
    private final Map<Integer, Organisation> organisations = new HashMap<>();

    private final Map<String, String> others = new HashMap<>();

    Identities(String text, Names names, Entities entities, Affiliations affiliations) {
        this.text = text;
        this.entities = entities;
        this.affiliations = affiliations;
        this.offices = new Offices(names.people());
        people(names.people());
        for (Organisation organisation : names.orgs()) {
            other(organisation.name(), organisation.mentions(), organisation.entity());
            organisation.mentions().forEach(mention -> organisations.put(mention.start(), organisation));
        }
        for (Place place : names.places()) {
            other(place.name(), place.mentions(), place.entity());
        }
    }

    private void people(List<Person> named) {
        Set<String> shared = new HashSet<>();
        for (Person person : named) {
            for (Span mention : person.mentions()) {
                Person other = people.putIfAbsent(Naming.key(mention.of(text)), person);
                if (other != null && !other.equals(person)) {
                    shared.add(Naming.key(mention.of(text)));
                }
            }
        }
        people.keySet().removeAll(shared);
        named.forEach(person -> people.put(Naming.key(person.name()), person));
    }

    private void other(String name, List<Span> mentions, @Nullable String entity) {
        if (entity != null) {
            others.putIfAbsent(Naming.key(name), entity);
            mentions.forEach(mention -> others.putIfAbsent(Naming.key(mention.of(text)), entity));
        }
    }

    /** The statements, and of each whose speaker has one his identity. */
    public List<Statement> of(List<Statement> statements) {
        statements.forEach(this::learn);
        return statements.stream()
                .map(statement -> statement.by(known(statement.speaker())))
                .toList();
    }

    /** An organisation whose name a source begins with is who speaks, whatever is said of it: «X, which is near Y». */
    private void learn(Statement statement) {
        Span source = statement.attribution().source();
        Organisation first = source == null ? null : organisations.get(source.start());
        boolean begins = first != null && statement.speaker().kind() == SpeakerKind.ORG;
        if (begins && first.entity() != null) {
            others.putIfAbsent(Naming.key(statement.speaker().name()), first.entity());
        }
    }

    private Speaker known(Speaker speaker) {
        return switch (speaker.kind()) {
            case PERSON -> person(speaker);
            case ORG, DOCUMENT -> other(speaker);
            case UNNAMED -> offices.holder(speaker.name()).map(this::person).orElse(speaker);
            default -> speaker;
        };
    }

    private Speaker other(Speaker speaker) {
        if (people.containsKey(Naming.key(speaker.name())) && !others.containsKey(Naming.key(speaker.name()))) {
            return person(speaker);
        }
        String entity = Optional.ofNullable(others.get(Naming.key(speaker.name())))
                .or(() -> entities.named(speaker.name()).map(Entity::id))
                .orElse(null);
        return new Speaker(speaker.name(), speaker.role(), speaker.kind(), entity, null);
    }

    private Speaker person(Person person) {
        return person(new Speaker(person.name(), person.role(), SpeakerKind.PERSON, null, null));
    }

    private Speaker person(Speaker speaker) {
        Person person = people.get(Naming.key(speaker.name()));
        String name = person == null ? speaker.name() : person.name();
        String role = person == null || speaker.role() != null ? speaker.role() : person.role();
        String entity = person == null ? KnownPeople.standard().id(name).orElse(null) : person.entity();
        String affiliation = role == null ? null : affiliations.in(role).orElse(null);
        return new Speaker(name, role, SpeakerKind.PERSON, entity, affiliation);
    }
}
