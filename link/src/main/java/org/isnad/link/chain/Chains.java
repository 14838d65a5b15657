package org.isnad.link.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.arabic.Folding;
import org.isnad.link.chain.Step.Role;
import org.isnad.model.Imprint;
import org.isnad.model.Organisation;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.Statement;
import org.isnad.model.Via;
import org.isnad.model.ViaKind;
import org.jspecify.annotations.Nullable;

/** Tells the chains of a reading's statements. Immutable, thread-safe. */
public final class Chains {
    private final Agencies agencies = Agencies.standard();

    /** The chain of every statement, in the order of the reading. */
    public List<Chain> of(Reading reading) {
        List<Step> credits = credits(reading.story().imprint());
        return reading.statements().stream()
                .map(statement -> chain(reading, statement, credits))
                .toList();
    }

    private Chain chain(Reading reading, Statement statement, List<Step> credits) {
        List<Step> steps = new ArrayList<>();
        String outlet = reading.story().imprint().outlet();
        if (outlet != null) {
            steps.add(new Step(Role.OUTLET, outlet, id(outlet, agencies.in(outlet))));
        }
        // Who is credited for the whole story handed it down, unless the statement names its own way.
        if (statement.via().stream().noneMatch(via -> via.kind() == ViaKind.AGENCY || via.kind() == ViaKind.OUTLET)) {
            steps.addAll(credits);
        }
        statement.via().forEach(via -> steps.add(step(reading, via)));
        speaker(statement.speaker()).ifPresent(steps::add);
        return new Chain(reading.story().id(), statement.id(), steps);
    }

    /** The agencies that the credits, the byline and the dateline name, each once. */
    private List<Step> credits(Imprint imprint) {
        Stream<@Nullable String> bylines = Stream.of(imprint.author(), imprint.dateline());
        return Stream.concat(imprint.credits().stream(), bylines.flatMap(Stream::ofNullable))
                .flatMap(words -> agencies.in(words).map(id -> new Step(Role.AGENCY, words, id)).stream())
                .filter(step -> !step.id().equals(outletId(imprint)))
                .collect(Once.byId());
    }

    private String outletId(Imprint imprint) {
        String outlet = imprint.outlet();
        return outlet == null ? "" : id(outlet, agencies.in(outlet));
    }

    private Step step(Reading reading, Via via) {
        Optional<String> known = agencies.in(via.name()).or(() -> entity(reading, via.name()));
        return new Step(role(via.kind()), via.name(), id(via.name(), known));
    }

    /** The entity of an organisation that the story names with these words. */
    private static Optional<String> entity(Reading reading, String words) {
        for (Organisation organisation : reading.names().orgs()) {
            for (Span mention : organisation.mentions()) {
                if (organisation.entity() != null
                        && words.contains(mention.of(reading.story().text()))) {
                    return Optional.of(organisation.entity());
                }
            }
        }
        return Optional.empty();
    }

    private static String id(String name, Optional<String> known) {
        return known.orElseGet(() -> Folding.fold(name).strip());
    }

    private static Role role(ViaKind kind) {
        return switch (kind) {
            case AGENCY -> Role.AGENCY;
            case OUTLET -> Role.SOURCE_OUTLET;
            case PLATFORM -> Role.PLATFORM;
            case DOCUMENT -> Role.DOCUMENT;
            case OCCASION -> Role.OCCASION;
            case PERSON -> Role.PERSON;
        };
    }

    /** Only who is named is one and the same in two stories: «officials» are not. */
    private static Optional<Step> speaker(Speaker speaker) {
        boolean named = speaker.kind() == SpeakerKind.PERSON || speaker.kind() == SpeakerKind.ORG;
        return named && !speaker.name().isBlank()
                ? Optional.of(new Step(
                        Role.SPEAKER, speaker.name(), id(speaker.name(), Optional.ofNullable(speaker.entity()))))
                : Optional.empty();
    }
}
