package org.isnad.ledger.search;

import java.util.ArrayList;
import java.util.List;
import org.isnad.ledger.search.found.Change;
import org.isnad.model.Attribution;
import org.isnad.model.Field;
import org.isnad.model.Figure;
import org.isnad.model.Force;
import org.isnad.model.Imprint;
import org.isnad.model.Mode;
import org.isnad.model.Person;
import org.isnad.model.Place;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.Stance;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.model.Via;
import org.isnad.model.ViaKind;

/** An invented story, made by hand: each paragraph is one statement. */
final class Paper {
    private final String id;
    private final Imprint imprint;
    private final StringBuilder text;
    private final int titleEnd;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private List<Via> via = List.of();

    Paper(String id, String outlet, String published, String title) {
        this.id = id;
        this.imprint = new Imprint.Builder()
                .put(Field.OUTLET, outlet)
                .put(Field.PUBLISHED, published)
                .put(Field.SECTION, "محليات")
                .build();
        this.text = new StringBuilder(title);
        this.titleEnd = title.length();
    }

    /** What the next statements come through. */
    Paper via(String... names) {
        via = List.of(names).stream().map(name -> new Via(name, ViaKind.AGENCY)).toList();
        return this;
    }

    Paper says(String speaker, Stance stance, String content) {
        int start = text.length() + 1;
        text.append('\n').append(content);
        Attribution attribution =
                new Attribution(null, null, List.of(new Span(start, text.length())), Mode.INDIRECT, "test");
        statements.add(new Statement(
                id + "/" + statements.size(),
                attribution,
                new Speaker(speaker, "المتحدث باسم الهيئة", SpeakerKind.PERSON, "person:" + speaker, null),
                new Force(stance, null, null),
                via,
                null,
                null,
                0.9));
        people.add(new Person(speaker, null, "person:" + speaker, List.of(new Span(start, text.length()))));
        return this;
    }

    /** A figure of the last statement. */
    Paper counts(double value, String of) {
        int end = text.length();
        figures.add(new Figure(new Span(end - 1, end), value, null, false, of, null, statements.size() - 1));
        return this;
    }

    /** A place named in the last statement. */
    Paper at(String place) {
        int start = text.lastIndexOf(place);
        Span mention = new Span(start, start + place.length());
        places.add(new Place(place, null, null, "xx." + place, List.of(mention)));
        return this;
    }

    Reading reading() {
        Story plain = Story.of(id, imprint, text.substring(0, titleEnd), text.substring(titleEnd + 1));
        return new Reading(
                plain, statements, new Reading.Names(people, List.of(), places), figures, List.of(), List.of());
    }

    /** A ledger of stories, each entered in its turn. */
    static final class Shelf implements Change.Source {
        private final List<Change> changes = new ArrayList<>();
        private final String identity;

        Shelf(String identity) {
            this.identity = identity;
        }

        Shelf add(Reading reading) {
            changes.add(Change.Read.of(changes.size() + 1, reading));
            return this;
        }

        Shelf add(Change change) {
            changes.add(change);
            return this;
        }

        @Override
        public String identity() {
            return identity;
        }

        @Override
        public long last() {
            return changes.size();
        }

        @Override
        public List<Change> after(long number, int most) {
            int from = Math.toIntExact(number);
            return changes.subList(from, Math.min(changes.size(), from + most));
        }

        @Override
        public Change story(String story, long number) {
            return new Change.Passed(number);
        }
    }
}
