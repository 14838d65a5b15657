package org.isnad.reading.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Tokens;
import org.isnad.model.Event;
import org.isnad.model.Event.Reported;
import org.isnad.reading.event.phrase.Clause;
import org.isnad.reading.event.words.Sighting;
import org.isnad.reading.event.words.Standing;
import org.isnad.reading.event.words.Trigger;
import org.isnad.reading.event.words.Trigger.Must;
import org.isnad.reading.lexicon.Agreement;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.lexicon.WordClass;

/** Codes the event that a word of one story reports. Not thread-safe. */
final class Coder {
    private static final int DAY = "2018-10-30".length();
    private static final int NEAR = 9;
    private static final int AROUND = 25;
    private static final int RIGHT_AFTER = 8;

    private final Clause clause;
    private final Tokens tokens;
    private final Outlooks outlooks;
    private final Telling telling;
    private final Circumstances circumstances;
    private final VerbRoles verbs;
    private final NounRoles nouns;
    /** The time of publication; empty where it is not known. */
    private final String today;

    Coder(
            Clause clause,
            Outlooks outlooks,
            Telling telling,
            Circumstances circumstances,
            VerbRoles verbs,
            NounRoles nouns,
            String today) {
        this.today = today;
        this.clause = clause;
        this.tokens = clause.tokens;
        this.outlooks = outlooks;
        this.telling = telling;
        this.circumstances = circumstances;
        this.verbs = verbs;
        this.nouns = nouns;
    }

    /** The event of the first sighting that reports one. */
    Optional<Event> code(int token, List<Sighting<Trigger>> sightings) {
        int start = clause.start(token);
        int end = clause.end(token);
        boolean noun = sightings.stream().anyMatch(Sighting::isNoun) && standsAsNoun(token, sightings, start);
        for (Sighting<Trigger> sighting : sightings) {
            if (sighting.isNoun() == noun && isWhole(token, sighting) && stands(token, sighting.of(), start, end)) {
                Optional<Event> event = code(token, sighting, start, end);
                if (event.isPresent()) {
                    return event;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether what looks like a conjunction is none, as the word is known with its first letter. */
    private boolean isWhole(int token, Sighting<Trigger> sighting) {
        boolean and = tokens.form(token).charAt(0) == Letter.WAW;
        return !sighting.conjunction()
                || clause.word(token).conjunction()
                || and && clause.word(token).classes() == 0;
    }

    /** Where a form can be both, what is before it tells which it is. */
    private boolean standsAsNoun(int token, List<Sighting<Trigger>> sightings, int start) {
        Sighting<Trigger> first = sightings.get(0);
        if (sightings.stream().allMatch(Sighting::isNoun) || first.definite() || first.proclitic() != '\0') {
            return true;
        }
        int before = token - 1;
        if (before < start || !clause.isWord(before) || first.conjunction()) {
            return false;
        }
        return clause.is(before, WordClass.PREPOSITION)
                || outlooks.isUnderVerb(token, start)
                || clause.is(before, WordClass.NOUN)
                        && !clause.word(before).definite()
                        && !clause.is(before, WordClass.PROPER)
                        && !clause.is(before, WordClass.ADJECTIVE);
    }

    private boolean stands(int token, Trigger trigger, int start, int end) {
        return (trigger.needs().isEmpty() || needed(token, trigger, end) < end)
                && first(token, Math.min(end, token + RIGHT_AFTER), trigger.never()) < 0
                && first(Math.max(start - 1, token - AROUND), Math.min(end, token + AROUND), trigger.beside()) < 0;
    }

    /** Where the word stands that the trigger needs; the end where it needs none or there is none. */
    private int needed(int token, Trigger trigger, int end) {
        int found = first(token, Math.min(end, token + NEAR), trigger.needs());
        return found < 0 ? end : found;
    }

    private int first(int token, int limit, Set<String> words) {
        for (int i = token + 1; i < limit && !words.isEmpty(); i++) {
            if (clause.isWord(i)
                    && (clause.isOneOf(i, words)
                            || words.contains("" + clause.word(i).proclitic()))) {
                return i;
            }
        }
        return -1;
    }

    private Optional<Event> code(int token, Sighting<Trigger> sighting, int start, int end) {
        if (sighting.agreement() == Agreement.SPEECH && telling.statement(token).isEmpty()) {
            return Optional.empty();
        }
        Outlook outlook =
                sighting.isNoun() ? outlooks.ofNoun(token, sighting, start) : outlooks.ofVerb(token, sighting, start);
        Reported said = outlook.reported();
        if (said == null) {
            return Optional.empty();
        }
        Optional<Roles> found = sighting.isNoun()
                ? nouns.of(token, sighting, outlook, start, end)
                : verbs.of(token, sighting, start, needed(token, sighting.of(), end), end);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Roles roles = telling.speaker(token, sighting)
                .filter(name ->
                        found.get().actor().isEmpty() && sighting.of().actors().contains(Standing.PERSON))
                .map(name -> new Roles(Optional.of(name), found.get().recipient()))
                .orElse(found.get());
        Must must = sighting.isNoun() ? sighting.of().nounMust() : sighting.of().verbMust();
        return roles.fulfil(must) ? Optional.of(event(token, sighting, roles, said, start, end)) : Optional.empty();
    }

    private Event event(int token, Sighting<Trigger> sighting, Roles roles, Reported said, int start, int end) {
        boolean perfect = sighting.inflection() == Inflection.PERFECT;
        Optional<String> time = circumstances.time(token, start, end);
        Reported told = telling.reported(said, token, sighting, perfect);
        boolean toCome = told == Reported.HAPPENED
                && !perfect
                && sighting.of().type().isArranged()
                && time.filter(this::isToCome).isPresent();
        return new Event(
                tokens.span(token, token),
                sighting.of().type().name(),
                roles.actor().orElse(null),
                roles.recipient().orElse(null),
                circumstances.place(token, start, end).orElse(null),
                time.orElse(null),
                telling.statement(token).orElse(null),
                toCome ? Reported.PLANNED : told);
    }

    private static boolean isDay(String value) {
        boolean dated = value.length() >= DAY;
        for (int i = 0; dated && i < DAY; i++) {
            char c = value.charAt(i);
            dated = c >= '0' && c <= '9' || c == '-';
        }
        return dated;
    }

    /** Whether a day is after that of publication. */
    private boolean isToCome(String value) {
        return isDay(value) && isDay(today) && value.substring(0, DAY).compareTo(today.substring(0, DAY)) > 0;
    }
}
