package org.isnad.model;

import java.util.List;

/**
 * What one story says, layer by layer.
 *
 * @param statements ordered by where their content starts
 * @param names who and where
 * @param figures ordered by where they start
 * @param times ordered by where they start
 * @param events ordered by where they start
 */
public record Reading(
        Story story,
        List<Statement> statements,
        Names names,
        List<Figure> figures,
        List<Timex> times,
        List<Event> events) {
    public Reading {
        statements = List.copyOf(statements);
        figures = List.copyOf(figures);
        times = List.copyOf(times);
        events = List.copyOf(events);
    }

    /** A reading of statements and times alone. */
    public static Reading of(Story story, List<Statement> statements, List<Timex> times) {
        return new Reading(story, statements, Names.NONE, List.of(), times, List.of());
    }

    /** The names of a story, each list in the order of first mention. */
    public record Names(List<Person> people, List<Organisation> orgs, List<Place> places) {
        public static final Names NONE = new Names(List.of(), List.of(), List.of());

        public Names {
            people = List.copyOf(people);
            orgs = List.copyOf(orgs);
            places = List.copyOf(places);
        }
    }
}
