package org.isnad.link.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.isnad.link.words.Hash;
import org.isnad.model.Figure;
import org.isnad.model.Organisation;
import org.isnad.model.Person;
import org.isnad.model.Place;
import org.isnad.model.Reading;
import org.isnad.model.Reading.Names;
import org.isnad.model.Span;
import org.isnad.model.Timex;
import org.jspecify.annotations.Nullable;

/**
 * The places of a story that a reading has understood, as terms: who, where, how many, when. Two spellings of one
 * entity are one term, and so are a date and the day of the week that is meant by it.
 */
final class Marked {
    private static final float ENTITY = 2.5f;
    private static final float NUMBER = 2.5f;
    private static final float FEW = 1.5f;
    private static final float DAY = 1.5f;
    private static final int SMALL = 10;
    private static final int ISO_DAY = "2018-10-30".length();

    /**
     * @param at where it begins
     * @param id of the term
     */
    record Mark(int at, int id, float weight) {}

    private final List<Mark> marks = new ArrayList<>();

    private Marked() {}

    /** All of a reading, in order. */
    static List<Mark> of(Reading reading) {
        Marked marked = new Marked();
        for (Person person : reading.names().people()) {
            marked.entity(person.entity(), person.mentions());
        }
        for (Organisation organisation : reading.names().orgs()) {
            marked.entity(organisation.entity(), organisation.mentions());
        }
        for (Place place : reading.names().places()) {
            marked.entity(place.entity(), place.mentions());
        }
        reading.figures().forEach(marked::figure);
        reading.times().forEach(marked::time);
        marked.marks.sort(Comparator.comparingInt(Mark::at));
        return Collections.unmodifiableList(marked.marks);
    }

    /** The ids of all entities, in the order of the reading. */
    static List<String> entities(Names names) {
        List<@Nullable String> out = new ArrayList<>();
        names.people().forEach(person -> out.add(person.entity()));
        names.orgs().forEach(organisation -> out.add(organisation.entity()));
        names.places().forEach(place -> out.add(place.entity()));
        return out.stream().filter(Objects::nonNull).toList();
    }

    private void entity(@Nullable String entity, List<Span> mentions) {
        if (entity != null) {
            int id = (int) Hash.of("@" + entity);
            mentions.forEach(mention -> marks.add(new Mark(mention.start(), id, ENTITY)));
        }
    }

    private void figure(Figure figure) {
        Double value = figure.value();
        if (value != null && value != 1) {
            int id = (int) Hash.of(Double.doubleToLongBits(value), 1);
            marks.add(new Mark(figure.span().start(), id, value <= SMALL ? FEW : NUMBER));
        }
    }

    private void time(Timex time) {
        if (time.value().length() >= ISO_DAY && Character.isDigit(time.value().charAt(0))) {
            int id = (int) Hash.of("~" + time.value().substring(0, ISO_DAY));
            marks.add(new Mark(time.span().start(), id, DAY));
        }
    }
}
