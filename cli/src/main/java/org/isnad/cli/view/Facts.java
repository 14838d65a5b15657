package org.isnad.cli.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.model.Figure;
import org.isnad.model.Organisation;
import org.isnad.model.Person;
import org.isnad.model.Place;
import org.isnad.model.Reading;
import org.isnad.model.Timex;

/** Who, where, how many and when: what a story names, in groups, each thing once. */
final class Facts {
    private final Reading reading;
    private final Words words;

    Facts(Reading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    /**
     * Things of one kind.
     *
     * @param key the key of its heading's words
     */
    record Group(String key, List<Fact> facts) {}

    /**
     * One thing that a story names.
     *
     * @param about what else is known of it, empty where nothing is
     * @param statements indexes of the statements that it belongs to: of a speaker his own, of a figure those that give
     *     it
     */
    record Fact(String name, String about, Set<Integer> statements) {}

    /** The groups that are not empty: people, organisations, places, figures, times. */
    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        groups.add(new Group("people", people()));
        groups.add(new Group("orgs", organisations()));
        groups.add(new Group("places", places()));
        groups.add(new Group("figures", figures()));
        groups.add(new Group("times", times()));
        groups.removeIf(group -> group.facts().isEmpty());
        return groups;
    }

    private List<Fact> people() {
        List<Fact> facts = new ArrayList<>();
        for (Person person : reading.names().people()) {
            String role = person.role() == null ? "" : person.role();
            facts.add(new Fact(person.name(), role, said(person.name())));
        }
        return facts;
    }

    private List<Fact> organisations() {
        List<Fact> facts = new ArrayList<>();
        for (Organisation organisation : reading.names().orgs()) {
            facts.add(new Fact(organisation.name(), kind(organisation), said(organisation.name())));
        }
        return facts;
    }

    /** What it is, unless its name begins with that. */
    private String kind(Organisation organisation) {
        String kind = organisation.kind() == null ? "" : words.of("kind." + organisation.kind());
        return organisation.name().startsWith(kind) ? "" : kind;
    }

    private Set<Integer> said(String name) {
        Set<Integer> said = new LinkedHashSet<>();
        for (int i = 0; i < reading.statements().size(); i++) {
            if (reading.statements().get(i).speaker().name().equals(name)) {
                said.add(i);
            }
        }
        return said;
    }

    private List<Fact> places() {
        List<Fact> facts = new ArrayList<>();
        for (Place place : reading.names().places()) {
            facts.add(new Fact(place.name(), country(place), said(place.name())));
        }
        return facts;
    }

    /** In which country it lies; nothing of a country itself. */
    private String country(Place place) {
        String country = place.country();
        boolean itself = country != null && country.toLowerCase(Locale.ROOT).equals(place.entity());
        if (country == null || itself) {
            return "";
        }
        return new Locale.Builder().setRegion(country).build().getDisplayCountry(words.locale());
    }

    private List<Fact> figures() {
        Map<String, Set<Integer>> given = new LinkedHashMap<>();
        for (Figure figure : reading.figures()) {
            Set<Integer> by = given.computeIfAbsent(counted(figure), f -> new LinkedHashSet<>());
            if (figure.statement() != null) {
                by.add(figure.statement());
            }
        }
        List<Fact> facts = new ArrayList<>();
        given.forEach((figure, by) -> facts.add(new Fact(figure, "", by)));
        return facts;
    }

    /** The figure with what is counted, on the side on which it stands; the words of a percentage say that already. */
    private String counted(Figure figure) {
        String text = reading.story().text();
        String number = figure.span().of(text);
        String of = figure.of();
        if (of == null || of.equals("%") || number.contains(of)) {
            return number;
        }
        int end = figure.span().start();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return text.startsWith(of, end - of.length()) ? of + " " + number : number + " " + of;
    }

    private List<Fact> times() {
        Map<String, Set<String>> said = new LinkedHashMap<>();
        for (Timex time : reading.times()) {
            said.computeIfAbsent(time.value(), value -> new LinkedHashSet<>())
                    .add(time.span().of(reading.story().text()));
        }
        List<Fact> facts = new ArrayList<>();
        said.forEach((value, texts) -> facts.add(new Fact(String.join(" / ", texts), date(value), Set.of())));
        return facts;
    }

    /** A date or a span of dates; other values tell a reader no more than the words do. */
    private static String date(String value) {
        boolean date = !value.isEmpty() && value.charAt(0) >= '0' && value.charAt(0) <= '9';
        return date ? value : "";
    }
}
