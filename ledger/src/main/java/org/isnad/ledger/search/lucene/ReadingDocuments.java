package org.isnad.ledger.search.lucene;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.isnad.ledger.search.analysis.Analysis;
import org.isnad.ledger.search.found.Facet;
import org.isnad.ledger.search.found.Kind;
import org.isnad.model.Figure;
import org.isnad.model.Imprint;
import org.isnad.model.Organisation;
import org.isnad.model.Person;
import org.isnad.model.Place;
import org.isnad.model.Reading;
import org.isnad.model.Span;
import org.isnad.model.Speaker;
import org.isnad.model.Statement;
import org.isnad.model.Story;
import org.isnad.model.Via;
import org.jspecify.annotations.Nullable;

/** The documents of one reading: its story, its statements, and each entity it names. Not thread-safe. */
public final class ReadingDocuments {
    /** Stands between the parts of a content. */
    private static final String PARTED = " \u2026 ";

    private final Reading reading;
    private final Story story;
    private final Imprint imprint;
    private final long number;
    private final Analysis analysis;
    private final Optional<Moment> published;
    private final Map<Integer, List<Figure>> figures;
    private final List<Document> out = new ArrayList<>();

    private ReadingDocuments(Reading reading, long number, Analysis analysis) {
        this.reading = reading;
        this.story = reading.story();
        this.imprint = story.imprint();
        this.number = number;
        this.analysis = analysis;
        this.published = Moment.of(imprint.published());
        this.figures = reading.figures().stream()
                .filter(figure -> figure.statement() != null)
                .collect(Collectors.groupingBy(figure -> Objects.requireNonNull(figure.statement())));
    }

    /** All documents of a reading. */
    public static List<Document> of(Reading reading, long number, Analysis analysis) {
        ReadingDocuments documents = new ReadingDocuments(reading, number, analysis);
        documents.story();
        for (int i = 0; i < reading.statements().size(); i++) {
            documents.statement(i);
        }
        documents.entities();
        return documents.out;
    }

    private Draft draft(Kind kind, String id) {
        Draft draft = new Draft(kind, id, story.id(), analysis);
        draft.number(number);
        draft.name(Schema.OUTLET, imprint.outlet());
        draft.facet(Facet.OUTLET, imprint.outlet());
        out.add(draft.document());
        return draft;
    }

    private void line(Draft draft) {
        draft.show(Schema.SHOWN_TITLE, story.title());
        draft.show(Schema.SHOWN_OUTLET, imprint.outlet());
        draft.show(Schema.SHOWN_URL, imprint.url());
        draft.show(Schema.SHOWN_PUBLISHED, imprint.published());
        draft.name(Schema.SECTION, imprint.section());
        draft.name(Schema.AUTHOR, imprint.author());
        draft.facet(Facet.SECTION, imprint.section());
    }

    private void story() {
        Draft draft = draft(Kind.STORY, story.id());
        line(draft);
        draft.when(published);
        // Quirk: Lucene writes lengths much faster where every document has one.
        draft.text(Schema.TEXT, List.of());
        draft.text(Schema.TITLE, List.of(story.title()));
        draft.text(Schema.BODY, List.of(story.title(), story.body()));
        Reading.Names names = reading.names();
        draft.names(Schema.PERSON, names.people().stream().map(Person::name).toList());
        draft.names(Schema.ORG, names.orgs().stream().map(Organisation::name).toList());
        draft.names(Schema.PLACE, names.places().stream().map(Place::name).toList());
        names.places().forEach(place -> draft.facet(Facet.PLACE, place.name()));
        draft.names(Schema.SPEAKER, speakers());
        for (String entity : entities(new Span(0, story.text().length()))) {
            draft.code(Schema.ENTITY, entity);
        }
    }

    private Set<String> speakers() {
        Set<String> names = new LinkedHashSet<>();
        for (Statement statement : reading.statements()) {
            if (!statement.speaker().name().isEmpty()) {
                names.add(statement.speaker().name());
            }
        }
        return names;
    }

    private void statement(int index) {
        Statement statement = reading.statements().get(index);
        Speaker speaker = statement.speaker();
        Draft draft = draft(Kind.STATEMENT, statement.id());
        line(draft);
        String content = content(statement);
        draft.text(Schema.TEXT, List.of(content, speaker.name()));
        draft.show(Schema.SHOWN_TEXT, content);
        draft.when(Moment.said(time(statement), published));
        draft.confidence(statement.confidence());
        speaker(draft, speaker);
        force(draft, statement);
        chain(draft, statement.via());
        names(draft, around(statement));
        figures.getOrDefault(index, List.of()).forEach(figure -> figure(draft, figure));
    }

    private @Nullable String time(Statement statement) {
        Integer time = statement.time();
        return time == null ? null : reading.times().get(time).value();
    }

    private String content(Statement statement) {
        StringBuilder out = new StringBuilder();
        for (Span part : statement.attribution().content()) {
            out.append(out.length() == 0 ? "" : PARTED).append(story.text(), part.start(), part.end());
        }
        return out.toString();
    }

    private static void speaker(Draft draft, Speaker speaker) {
        List<String> names = new ArrayList<>(List.of(speaker.name()));
        String affiliation = speaker.affiliation();
        if (affiliation != null) {
            names.add(affiliation);
        }
        draft.names(Schema.SPEAKER, names);
        draft.facet(Facet.SPEAKER, speaker.name());
        draft.facet(Facet.KIND, word(speaker.kind()));
        draft.code(Schema.WHAT, word(speaker.kind()));
        draft.show(Schema.SHOWN_SPEAKER, speaker.name());
        draft.show(Schema.SHOWN_WHAT, speaker.kind().name());
        draft.show(Schema.SHOWN_ENTITY, speaker.entity());
        draft.show(Schema.SHOWN_AFFILIATION, affiliation);
        String role = speaker.role();
        if (role != null) {
            draft.text(Schema.ROLE, List.of(role));
            draft.show(Schema.SHOWN_ROLE, role);
        }
    }

    private static void force(Draft draft, Statement statement) {
        draft.code(Schema.STANCE, word(statement.force().stance()));
        draft.code(Schema.MODE, word(statement.attribution().mode()));
        draft.facet(Facet.STANCE, word(statement.force().stance()));
        draft.show(Schema.SHOWN_STANCE, statement.force().stance().name());
        draft.show(Schema.SHOWN_MODE, statement.attribution().mode().name());
    }

    private void chain(Draft draft, List<Via> via) {
        String before = imprint.outlet();
        for (Via link : via) {
            draft.facet(Facet.VIA, link.name());
            draft.facet(Facet.CITES, before == null ? null : before + " \u2192 " + link.name());
            draft.show(Schema.SHOWN_VIA, link.kind().name() + " " + link.name());
            before = link.name();
        }
        draft.names(Schema.VIA, via.stream().map(Via::name).toList());
    }

    /** The content where it names somebody or something, else the paragraphs that it stands in. */
    private Span around(Statement statement) {
        List<Span> parts = statement.attribution().content();
        Span content =
                new Span(parts.get(0).start(), parts.get(parts.size() - 1).end());
        boolean named = reading.names().places().stream().anyMatch(place -> mentioned(place.mentions(), content));
        return named ? content : paragraph(content);
    }

    private Span paragraph(Span content) {
        String text = story.text();
        int end = text.indexOf('\n', content.end());
        int start = content.start() == 0 ? 0 : text.lastIndexOf('\n', content.start() - 1) + 1;
        return new Span(start, end < 0 ? text.length() : end);
    }

    private void names(Draft draft, Span range) {
        Reading.Names names = reading.names();
        draft.names(Schema.PERSON, within(names.people(), Person::mentions, Person::name, range));
        draft.names(Schema.ORG, within(names.orgs(), Organisation::mentions, Organisation::name, range));
        List<String> places = within(names.places(), Place::mentions, Place::name, range);
        draft.names(Schema.PLACE, places);
        places.forEach(place -> draft.facet(Facet.PLACE, place));
        entities(range).forEach(entity -> draft.code(Schema.ENTITY, entity));
    }

    private static <T> List<String> within(
            List<T> named, Function<T, List<Span>> mentions, Function<T, String> name, Span range) {
        return named.stream()
                .filter(one -> mentioned(mentions.apply(one), range))
                .map(name)
                .toList();
    }

    private Set<String> entities(Span range) {
        Set<String> out = new LinkedHashSet<>();
        Reading.Names names = reading.names();
        names.people().forEach(person -> entity(person.entity(), person.mentions(), range, out));
        names.orgs().forEach(org -> entity(org.entity(), org.mentions(), range, out));
        names.places().forEach(place -> entity(place.entity(), place.mentions(), range, out));
        return out;
    }

    private static void entity(@Nullable String entity, List<Span> mentions, Span range, Set<String> out) {
        if (entity != null && mentioned(mentions, range)) {
            out.add(entity);
        }
    }

    /** Mentions stand in order and do not overlap each other. */
    private static boolean mentioned(List<Span> mentions, Span range) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).end() <= range.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < mentions.size() && mentions.get(low).overlaps(range);
    }

    private static void figure(Draft draft, Figure figure) {
        Double value = figure.value();
        if (value != null) {
            Double high = figure.high();
            draft.figure(value, high == null ? value : high, figure.of());
            draft.show(Schema.SHOWN_FIGURE, value + " " + (high == null ? "" : high) + " " + of(figure));
        }
    }

    private static String of(Figure figure) {
        String of = figure.of();
        return of == null ? "" : of;
    }

    private void entities() {
        Reading.Names names = reading.names();
        names.people().forEach(person -> entity("person", person.entity(), person.name()));
        names.orgs().forEach(org -> entity("org", org.entity(), org.name()));
        names.places().forEach(place -> entity("place", place.entity(), place.name()));
    }

    private void entity(String what, @Nullable String entity, String name) {
        if (entity != null) {
            Draft draft = draft(Kind.ENTITY, entity);
            draft.text(Schema.TEXT, List.of(name));
            draft.when(published);
            draft.code(Schema.WHAT, what);
            draft.code(Schema.ENTITY, entity);
            draft.key(Schema.KEY + Schema.ENTITY, entity);
            draft.key(Schema.KEY + Schema.TEXT, name);
            draft.key(Schema.KEY + Schema.WHAT, what);
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
