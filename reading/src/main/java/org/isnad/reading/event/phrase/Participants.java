package org.isnad.reading.event.phrase;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.model.Organisation;
import org.isnad.model.Person;
import org.isnad.model.Place;
import org.isnad.model.Reading.Names;
import org.isnad.model.Span;
import org.isnad.reading.event.words.Standing;
import org.isnad.reading.event.words.Standings;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.number.Proclitics;
import org.jspecify.annotations.Nullable;

/** Whom a story's noun phrases name. Not thread-safe. */
public final class Participants {
    private static final int LONGEST_NAME = 10;
    /** A name stands among the first words of the phrase that it heads. */
    private static final int HEADS = 3;

    /** A name where it is mentioned. */
    private record Named(String name, Standing standing) {}

    private final Clause clause;
    private final Tokens tokens;
    private final Standings standings;
    private final @Nullable Named[] people;
    private final @Nullable Named[] bodies;
    private final @Nullable Named[] places;
    private final boolean[] attached;
    private final BitSet speaks = new BitSet();

    /**
     * Those of a story.
     *
     * @param sources the phrases of those who are reported to have said something
     */
    public Participants(Clause clause, Names names, List<Span> sources, Standings standings) {
        this.clause = clause;
        this.tokens = clause.tokens;
        this.standings = standings;
        people = new Named[tokens.size()];
        bodies = new Named[tokens.size()];
        places = new Named[tokens.size()];
        attached = new boolean[tokens.size()];
        sources.forEach(source -> speaks.set(tokens.at(source.start())));
        for (Person person : names.people()) {
            mark(people, person.mentions(), person.name(), Standing.PERSON);
        }
        for (Organisation body : names.orgs()) {
            mark(bodies, body.mentions(), body.name(), standing(body));
        }
        for (Place place : names.places()) {
            mark(places, place.mentions(), place.name(), Standing.POWER);
        }
    }

    private Standing standing(Organisation body) {
        String kind = body.kind();
        return kind == null ? Standing.BODY : standings.ofKind(kind).orElse(Standing.BODY);
    }

    private void mark(@Nullable Named[] all, List<Span> mentions, String name, Standing standing) {
        for (Span mention : mentions) {
            int at = tokens.at(mention.start());
            if (at < all.length && all[at] == null) {
                all[at] = new Named(name, standing);
                attached[at] |= mention.start() > tokens.start(at);
            }
        }
    }

    /** Whom the noun phrase names. */
    public Participant of(int from, int to) {
        Standing headStanding = headStanding(from, to);
        Optional<Named> body = first(bodies, from, Math.min(to, from + HEADS + 1));
        if (body.isPresent() && headStanding != Standing.PERSON) {
            Standing standing =
                    headStanding == Standing.TROOPS ? headStanding : body.get().standing();
            return new Participant(from, to, body.get().name(), standing);
        }
        boolean human = headStanding == Standing.PERSON || headStanding == Standing.OTHER;
        Optional<Named> person = human ? first(people, from, beforeOther(from, to)) : Optional.empty();
        if (person.isPresent()) {
            return new Participant(from, to, person.get().name(), Standing.PERSON);
        }
        Named place = places[from];
        if (place != null && headStanding == Standing.OTHER) {
            return new Participant(from, to, place.name(), Standing.POWER);
        }
        boolean speaker = headStanding == Standing.OTHER && speaks.get(from);
        return new Participant(from, to, words(from, to), speaker ? Standing.PERSON : headStanding);
    }

    /** Where what the phrase adds with a preposition begins. */
    private int beforeOther(int from, int to) {
        int i = from + 1;
        while (i < to && clause.word(i).proclitic() == '\0' && !clause.is(i, WordClass.PREPOSITION)) {
            i++;
        }
        return Math.max(from, i);
    }

    /** Where a phrase ends that a second one without anything between has been taken for a part of. */
    public int split(int from, int to) {
        Standing head = headStanding(from, Math.min(to, from + 1));
        for (int i = from + 1; i < to; i++) {
            boolean complete = clause.isWord(i - 1)
                    && (clause.word(i - 1).definite()
                            || i == from + 1 && places[from] != null
                            || i == from + 1
                                    && Endings.isPeople(clause.word(from).stem()));
            boolean bare = clause.isWord(i)
                    && clause.word(i).proclitic() == '\0'
                    && !clause.word(i).conjunction();
            boolean starts = places[i] != null || head != Standing.PERSON && (people[i] != null || startsPhrase(i));
            if (complete && bare && starts) {
                return i;
            }
        }
        return to;
    }

    private boolean startsPhrase(int token) {
        return clause.word(token).definite()
                && !clause.is(token, WordClass.ADJECTIVE)
                && (bodies[token] != null || standing(token).isPresent());
    }

    private Optional<Named> first(@Nullable Named[] all, int from, int to) {
        for (int i = from; i < to; i++) {
            Named named = all[i];
            if (named != null) {
                return Optional.of(named);
            }
        }
        return Optional.empty();
    }

    private Standing headStanding(int from, int to) {
        int looked = 0;
        for (int i = from; i < to && looked == 0; i++) {
            if (!tokens.isWord(i)) {
                continue;
            }
            Optional<Standing> standing = standing(i);
            if (standing.isPresent()) {
                return standing.get();
            }
            looked += clause.is(i, WordClass.QUANTITY) || clause.is(i, WordClass.FROM) ? 0 : 1;
        }
        return Standing.OTHER;
    }

    /** What a token's word tells by itself. */
    public Optional<Standing> standing(int token) {
        String form = tokens.form(token);
        Optional<Standing> standing = standings.ofWord(clause.word(token).stem());
        if (standing.isPresent() || form.length() < 4) {
            return standing;
        }
        String bare = clause.word(token).conjunction() ? form.substring(1) : form;
        return standings.ofWord(bare);
    }

    /** Its words without conjunction and quotation marks, the first of them where there are many. */
    private String words(int from, int to) {
        int first = from;
        int last = Math.min(to, from + LONGEST_NAME) - 1;
        while (first < last && tokens.kind(first) == TokenKind.QUOTE) {
            first++;
        }
        while (last > first && tokens.kind(last) == TokenKind.QUOTE) {
            last--;
        }
        if (!tokens.isWord(first)) {
            return tokens.span(first, last).of(tokens.text());
        }
        Word word = clause.word(first);
        int letters = (word.conjunction() ? 1 : 0) + (word.proclitic() == '\0' ? 0 : 1);
        String name = tokens.text().substring(Proclitics.after(tokens, first, letters), tokens.end(last));
        return word.proclitic() == Letter.LAM && word.definite() ? Letter.ALEF + name : name;
    }

    /** Whether a phrase names a person by name. */
    public boolean isPerson(Participant participant) {
        return first(people, participant.from(), participant.to()).isPresent();
    }

    /** Those of a group by the group's name, where it has one. */
    public Participant member(Participant some, Participant group) {
        boolean named = first(bodies, group.from(), group.to()).isPresent();
        return named ? new Participant(some.from(), some.to(), group.name(), some.standing()) : some;
    }

    /** Whether the name of a place begins with a token. */
    public boolean isPlace(int token) {
        return token < places.length && places[token] != null;
    }

    /** Whether somebody or something is named from a token on. */
    public boolean isNamed(int token) {
        return people[token] != null || bodies[token] != null || places[token] != null;
    }

    /** Whether a preposition is written onto the name of a place that a token has. */
    public boolean isAttached(int token) {
        char first = tokens.text().charAt(tokens.start(token));
        boolean clitic = first == Letter.LAM || first == Letter.BEH || first == Letter.KAF;
        return clitic && places[token] != null && attached[token];
    }

    /** The name of the place that a token begins; nothing where it begins none. */
    public Optional<String> place(int token) {
        return Optional.ofNullable(places[token]).map(Named::name);
    }
}
