package org.isnad.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Tokens;
import org.isnad.model.Event;
import org.isnad.model.Reading.Names;
import org.isnad.model.Span;
import org.isnad.model.Timex;
import org.isnad.reading.event.phrase.Arguments;
import org.isnad.reading.event.phrase.Clause;
import org.isnad.reading.event.phrase.Participants;
import org.isnad.reading.event.words.ReportedWords;
import org.isnad.reading.event.words.Sighting;
import org.isnad.reading.event.words.Standing;
import org.isnad.reading.event.words.Standings;
import org.isnad.reading.event.words.Trigger;
import org.isnad.reading.event.words.Triggers;
import org.isnad.reading.place.Gazetteer;
import org.isnad.reading.statement.Findings;
import org.jspecify.annotations.Nullable;

/** Finds the events that a story reports. Immutable, thread-safe; linear in the story's length. */
public final class EventFinder {
    private static final int SPORTS = 3;
    /** A story of sports has one word of sports or more in so many. */
    private static final int SHARE = 80;

    private final Triggers triggers;
    private final ReportedWords words;
    private final Standings standings;
    private final Gazetteer gazetteer;

    private EventFinder(Gazetteer gazetteer) {
        this.triggers = Triggers.load();
        this.words = ReportedWords.load();
        this.standings = Standings.load();
        this.gazetteer = gazetteer;
    }

    /** With these places, for adjectives of nationality. */
    public static EventFinder with(Gazetteer gazetteer) {
        return new EventFinder(gazetteer);
    }

    /**
     * The events of a story in the order of the text; none in a story of sports, where attacks and meetings are games.
     *
     * @param findings its statements
     * @param names whom and what it names
     * @param times its time expressions
     * @param published when it was published, in ISO 8601: what is dated later is to come
     */
    public List<Event> find(Findings findings, Names names, List<Timex> times, @Nullable String published) {
        Clause clause = new Clause(findings.grammar(), times);
        Tokens tokens = clause.tokens;
        if (isOfSports(clause)) {
            return List.of();
        }
        Coder coder = coder(clause, findings, names, times, published == null ? "" : published);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isWord(i) && !clause.isTime(i)) {
                List<Sighting<Trigger>> sightings = triggers.at(tokens.form(i));
                if (!sightings.isEmpty()) {
                    coder.code(i, sightings).ifPresent(events::add);
                }
            }
        }
        return events;
    }

    private static List<Span> sources(Findings findings) {
        return findings.statements().stream()
                .flatMap(
                        statement -> Optional.ofNullable(statement.attribution().source()).stream())
                .toList();
    }

    private boolean isOfSports(Clause clause) {
        int sports = 0;
        for (int i = 0; i < clause.tokens.size(); i++) {
            boolean sport = clause.isWord(i)
                    && standings
                            .ofWord(clause.word(i).stem())
                            .filter(Standing.SPORT::equals)
                            .isPresent();
            sports += sport ? 1 : 0;
        }
        return sports >= SPORTS && sports * SHARE >= clause.tokens.size();
    }

    private Coder coder(Clause clause, Findings findings, Names names, List<Timex> times, String today) {
        Participants participants = new Participants(clause, names, sources(findings), standings);
        Circumstances circumstances = new Circumstances(clause, participants, times);
        Arguments arguments = new Arguments(clause, participants, words);
        VerbRoles verbs = new VerbRoles(clause, participants, arguments);
        return new Coder(
                clause,
                new Outlooks(clause, words),
                new Telling(clause, words, findings.statements()),
                circumstances,
                verbs,
                new NounRoles(clause, arguments, verbs, gazetteer, words),
                today);
    }
}
