package org.isnad.reading.event;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.model.Event.Reported;
import org.isnad.reading.event.phrase.Clause;
import org.isnad.reading.event.words.EventType;
import org.isnad.reading.event.words.Governor;
import org.isnad.reading.event.words.Governor.Effect;
import org.isnad.reading.event.words.ReportedWords;
import org.isnad.reading.event.words.ReportedWords.Place;
import org.isnad.reading.event.words.Sighting;
import org.isnad.reading.event.words.Trigger;
import org.isnad.reading.event.words.Trigger.Part;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.lexicon.WordClass;

/** Tells from the words before an event's word, and those right after it, whether it happened. Not thread-safe. */
final class Outlooks {
    private static final int FAR = 12;
    private static final int ADJECTIVES = 3;
    private static final int COMMAS = 2;
    private static final int NEGATION = 6;
    private static final int PHRASES = 2;

    private final Clause clause;
    private final Tokens tokens;
    private final ReportedWords words;

    Outlooks(Clause clause, ReportedWords words) {
        this.clause = clause;
        this.tokens = clause.tokens;
        this.words = words;
    }

    private boolean is(int token, Place place) {
        return clause.isWord(token) && words.is(tokens.form(token), place);
    }

    /** Of a verb. */
    Outlook ofVerb(int verb, Sighting<Trigger> sighting, int start) {
        EventType type = sighting.of().type();
        if (sighting.proclitic() == Letter.LAM) {
            return new Outlook(null, -1, null);
        }
        if (isUnder(verb, sighting, start)) {
            int that = before(verb, start);
            if (isDated(that)) {
                return Outlook.of(Reported.HAPPENED);
            }
            Optional<Outlook> governed = governor(that, start, false, false, type);
            return governed.orElse(Outlook.of(Reported.POSSIBLE));
        }
        return Outlook.of(plain(verb, sighting, start));
    }

    /** Whether it is a verb of the imperfect after «that». */
    private boolean isUnder(int verb, Sighting<?> sighting, int start) {
        int that = before(verb, start);
        return sighting.inflection() == Inflection.IMPERFECT
                && sighting.proclitic() == '\0'
                && that >= start
                && is(that, Place.THAT);
    }

    /** Whether «before» or «after» stands before «that». */
    private boolean isDated(int that) {
        return clause.is(that - 1, WordClass.AFTER) || is(that - 1, Place.BY);
    }

    private int before(int verb, int start) {
        int i = verb - 1;
        while (i >= start && (is(i, Place.AUXILIARY) || tokens.kind(i) == TokenKind.QUOTE)) {
            i--;
        }
        return i;
    }

    private Reported plain(int verb, Sighting<?> sighting, int start) {
        boolean imperfect = sighting.inflection() == Inflection.IMPERFECT;
        int before = before(verb, start);
        boolean negated = is(before, Place.NEGATION) || is(verb - 1, Place.NEGATION);
        if (before >= start && negated) {
            boolean open = is(before - 1, Place.THAT)
                    || clause.is(before - 1, WordClass.WHAT)
                    || isConditional(before, start, false);
            return open ? Reported.POSSIBLE : Reported.DENIED;
        }
        if (sighting.proclitic() == Letter.SEEN || before >= start && is(before, Place.FUTURE)) {
            return isConditional(verb, start, false) ? Reported.POSSIBLE : Reported.PLANNED;
        }
        if (imperfect && sighting.conjunction()) {
            return joined(verb, start);
        }
        boolean maybe = imperfect && before >= start && is(before, Place.MAYBE);
        boolean that = imperfect && before >= start && is(before, Place.THAT) && !isDated(before);
        return maybe || that || isConditional(verb, start, false) ? Reported.POSSIBLE : Reported.HAPPENED;
    }

    /** A verb of the imperfect after «and» goes on as the verb before it. */
    private Reported joined(int verb, int start) {
        for (int i = verb - 1; i >= Math.max(start, verb - FAR); i--) {
            if (isFuture(i)) {
                return Reported.PLANNED;
            }
            if (clause.isVerb(i)) {
                return is(i - 1, Place.THAT) && !isDated(i - 1) ? Reported.POSSIBLE : Reported.HAPPENED;
            }
        }
        return Reported.HAPPENED;
    }

    /** Whether a word before makes it depend or asks for it, without another verb between where a noun tells it. */
    private boolean isConditional(int token, int start, boolean noun) {
        for (int i = token - 1; i >= Math.max(start, token - FAR) && tokens.kind(i) != TokenKind.COMMA; i--) {
            if (is(i, Place.IF) && !clause.is(i + 1, WordClass.PROPER)) {
                return true;
            }
            if (is(i, Place.WHY) || clause.is(i, WordClass.BREAKER) || noun && clause.isVerb(i)) {
                return false;
            }
        }
        return clause.asks(clause.end(token));
    }

    /** Of a noun. */
    Outlook ofNoun(int noun, Sighting<Trigger> sighting, int start) {
        EventType type = sighting.of().type();
        Optional<Outlook> governed = governor(noun, start, sighting.conjunction(), sighting.proclitic() != '\0', type)
                .filter(one -> one.governor() != null || one.reported() != Reported.PLANNED || type.isArranged());
        Optional<Reported> after = after(noun);
        if (governed.isPresent() && (after.isEmpty() || governed.get().reported() != Reported.HAPPENED)) {
            return governed.get();
        }
        if (after.isPresent()) {
            return Outlook.of(after.get());
        }
        if (is(noun - 1, Place.ANY) && isNegated(noun, start)) {
            return Outlook.of(Reported.DENIED);
        }
        boolean maybe = isConditional(noun, start, true) || is(noun - 1, Place.ANY) || isPurpose(noun, sighting);
        return Outlook.of(maybe ? Reported.POSSIBLE : Reported.HAPPENED);
    }

    /** «There was not any», with the negation near by. */
    private boolean isNegated(int noun, int start) {
        for (int i = noun - 1; i >= Math.max(start, noun - NEGATION); i--) {
            if (is(i, Place.NEGATION)) {
                return true;
            }
        }
        return false;
    }

    /** «For», but not that which marks the object of a noun with a pronoun. */
    private boolean isPurpose(int noun, Sighting<Trigger> sighting) {
        return sighting.proclitic() == Letter.LAM
                && !(sighting.definite() && !sighting.of().type().isAgreed())
                && !(clause.isWord(noun - 1) && clause.endsInPronoun(noun - 1));
    }

    private Optional<Reported> after(int noun) {
        for (int i = noun + 1; i <= noun + ADJECTIVES && clause.isWord(i); i++) {
            if (is(i, Place.COMING)) {
                return Optional.of(Reported.PLANNED);
            }
            if (is(i, Place.MIGHT)) {
                return Optional.of(Reported.POSSIBLE);
            }
        }
        return Optional.empty();
    }

    /**
     * What a governor before a token makes of what stands there.
     *
     * @param joined whether one comma may lie between
     */
    private Optional<Outlook> governor(int token, int start, boolean joined, boolean proclitic, EventType type) {
        boolean near = true;
        int commas = joined || clause.is(token - 1, WordClass.PREPOSITION) || proclitic ? COMMAS : 0;
        for (int i = token - 1; i >= Math.max(start, token - FAR); i--) {
            if (tokens.kind(i) == TokenKind.COMMA && commas > 0) {
                commas--;
                near = false;
            } else if (tokens.kind(i) != TokenKind.QUOTE && tokens.kind(i) != TokenKind.NUMBER) {
                Optional<Sighting<Governor>> found = found(i, near, start);
                if (found.isPresent() && (near || joined || adjoins(i, token))) {
                    return Optional.of(
                            new Outlook(reported(i, found.get(), start, type).orElse(null), i, found.get()));
                }
                if (found.isPresent() || ends(i, near)) {
                    return found.isPresent() ? Optional.empty() : alone(i, near);
                }
                near &= staysNear(i);
            }
        }
        return Optional.empty();
    }

    /** Whether nothing before the token governs what comes after it. */
    private boolean ends(int i, boolean near) {
        return tokens.kind(i) != TokenKind.WORD
                || near && is(i, Place.WITHOUT)
                || closes(i) && !(near && is(i, Place.THROUGH));
    }

    /** What a word at which the search ends says by itself: «without», «will …». */
    private Optional<Outlook> alone(int i, boolean near) {
        if (near && is(i, Place.WITHOUT)) {
            return Optional.of(Outlook.of(is(i - 1, Place.IF) ? Reported.POSSIBLE : Reported.DENIED));
        }
        return clause.isWord(i) && isFuture(i) ? Optional.of(Outlook.of(Reported.PLANNED)) : Optional.empty();
    }

    private boolean staysNear(int i) {
        return is(i, Place.THROUGH)
                || clause.is(i, WordClass.PREPOSITION)
                || clause.is(i, WordClass.ADJECTIVE) && clause.word(i).definite();
    }

    /** Whether a noun phrase stands before the token, and its verb before that. */
    boolean isUnderVerb(int token, int start) {
        int end = token;
        while (end > start && clause.isTime(end - 1)) {
            end--;
        }
        int phrase = clause.phraseStart(end, start);
        boolean joined =
                phrase < end && clause.isWord(phrase) && clause.word(phrase).conjunction();
        int verb = joined || is(phrase - 1, Place.AUXILIARY) ? -1 : phrase - 1;
        if (verb < start || !clause.isWord(verb)) {
            return false;
        }
        return clause.isVerb(verb)
                || clause.isReporting(verb)
                || words.governors(tokens.form(verb)).stream().anyMatch(one -> !one.isNoun());
    }

    /** Whether nothing stands between a verb and its complement but a subject and what adds to it. */
    private boolean adjoins(int verb, int token) {
        int i = verb + 1;
        for (int phrases = 0; i < token; ) {
            int end = goesThrough(i) ? i + 1 : clause.phraseEnd(i, token);
            phrases += goesThrough(i) ? 0 : 1;
            if (end == i || phrases > PHRASES) {
                return false;
            }
            i = end;
        }
        return true;
    }

    private boolean goesThrough(int i) {
        TokenKind kind = tokens.kind(i);
        return kind == TokenKind.COMMA
                || kind == TokenKind.QUOTE
                || kind == TokenKind.NUMBER
                || clause.isTime(i)
                || is(i, Place.THROUGH)
                || clause.is(i, WordClass.PREPOSITION);
    }

    private Optional<Sighting<Governor>> found(int token, boolean near, int start) {
        List<Sighting<Governor>> all =
                near && is(token, Place.WITHOUT) ? List.of() : words.governors(tokens.form(token));
        if (all.isEmpty() || is(token, Place.THROUGH) && (near && isUnderVerb(token, start))) {
            return Optional.empty();
        }
        for (Sighting<Governor> one : all) {
            if (near || one.of().open() && !one.isNoun()) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private boolean isFuture(int token) {
        return clause.isVerb(token) && (clause.word(token).proclitic() == Letter.SEEN || is(token - 1, Place.FUTURE));
    }

    private boolean closes(int token) {
        return clause.is(token, WordClass.THAT)
                || clause.is(token, WordClass.RELATIVE)
                || clause.is(token, WordClass.BREAKER)
                || clause.isVerb(token);
    }

    private static Reported reported(Effect effect) {
        return switch (effect) {
            case TRIED -> Reported.POSSIBLE;
            case DECIDED -> Reported.PLANNED;
            default -> Reported.valueOf(effect.name());
        };
    }

    private Optional<Reported> reported(int token, Sighting<Governor> governor, int start, EventType type) {
        Effect effect = governor.of().effect();
        if (effect == Effect.NOTHING) {
            return Optional.empty();
        }
        Reported own = governor.isNoun() ? Reported.HAPPENED : plain(token, governor, start);
        if (own == Reported.DENIED && governor.of().subject() == Part.EITHER) {
            return Optional.of(Reported.HAPPENED);
        }
        boolean done = effect == Effect.TRIED && type == EventType.ASSAULT
                || effect == Effect.DECIDED && type == EventType.SANCTION;
        return Optional.of(own == Reported.DENIED || effect == Effect.SAME || done ? own : reported(effect));
    }
}
