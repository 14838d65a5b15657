package org.isnad.ledger;

import java.util.ArrayList;
import java.util.List;
import org.isnad.ledger.entry.Arrival;
import org.isnad.model.Attribution;
import org.isnad.model.Field;
import org.isnad.model.Force;
import org.isnad.model.Imprint;
import org.isnad.model.Mode;
import org.isnad.model.Paragraph;
import org.isnad.model.Person;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.Stance;
import org.isnad.model.Statement;
import org.isnad.model.Story;

/** Invented stories, read in the plainest way: each paragraph «SPEAKER: WORDS» is a statement. */
final class Told {
    static final String READER = "reader 1";

    private Told() {}

    static Arrival arrival(String id, String... paragraphs) {
        return Arrival.of(reading(id, paragraphs), READER);
    }

    static Reading reading(String id, String... paragraphs) {
        Imprint imprint = new Imprint.Builder()
                .put(Field.OUTLET, "صحيفة المرسى")
                .put(Field.PUBLISHED, "2024-05-06")
                .build();
        return reading(Story.of(id, imprint, "خبر " + id, String.join("\n", paragraphs)));
    }

    static Reading reading(Story story) {
        List<Statement> statements = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        for (Paragraph paragraph : story.paragraphs()) {
            Span span = paragraph.span();
            int colon = story.text().indexOf(": ", span.start());
            if (colon >= 0 && colon < span.end()) {
                Span name = new Span(span.start(), colon);
                people.add(new Person(name.of(story.text()), null, "n:" + name.of(story.text()), List.of(name)));
                statements.add(statement(story, name, new Span(colon + 2, span.end())));
            }
        }
        Reading.Names names = new Reading.Names(people, List.of(), List.of());
        return new Reading(story, statements, names, List.of(), List.of(), List.of());
    }

    private static Statement statement(Story story, Span name, Span content) {
        String speaker = name.of(story.text());
        return new Statement(
                story.id() + "/"
                        + new Span(content.start(), Math.min(content.end(), content.start() + 100)).of(story.text()),
                new Attribution(null, name, List.of(content), Mode.DIRECT, "test"),
                new Speaker(speaker, null, SpeakerKind.PERSON, "n:" + speaker, null),
                new Force(Stance.STATE, null, null),
                List.of(),
                null,
                null,
                0.9);
    }
}
