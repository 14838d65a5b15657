package org.isnad.ledger.search;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.isnad.model.Organisation;
import org.isnad.model.Person;
import org.isnad.model.Place;
import org.isnad.model.Reading;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.jspecify.annotations.Nullable;

/** Puts those who are one under one id. */
final class Identified {
    private final UnaryOperator<String> identity;

    Identified(UnaryOperator<String> identity) {
        this.identity = identity;
    }

    /** The reading with these statements in place of its own. */
    Reading reading(Reading reading, List<Statement> statements) {
        Reading.Names names = reading.names();
        return new Reading(
                reading.story(),
                statements.stream().map(this::statement).toList(),
                new Reading.Names(
                        names.people().stream().map(this::person).toList(),
                        names.orgs().stream().map(this::organisation).toList(),
                        names.places().stream().map(this::place).toList()),
                reading.figures(),
                reading.times(),
                reading.events());
    }

    private @Nullable String of(@Nullable String entity) {
        return Optional.ofNullable(entity).map(identity).orElse(null);
    }

    private Statement statement(Statement one) {
        Speaker speaker = one.speaker();
        Speaker who = new Speaker(
                speaker.name(), speaker.role(), speaker.kind(), of(speaker.entity()), speaker.affiliation());
        return new Statement(
                one.id(), one.attribution(), who, one.force(), one.via(), one.time(), one.nestedIn(), one.confidence());
    }

    private Person person(Person one) {
        return new Person(one.name(), one.role(), of(one.entity()), one.mentions());
    }

    private Organisation organisation(Organisation one) {
        return new Organisation(one.name(), one.kind(), of(one.entity()), one.mentions());
    }

    private Place place(Place one) {
        return new Place(one.name(), one.country(), one.point(), of(one.entity()), one.mentions());
    }
}
