package org.isnad.reading.event.phrase;

import java.util.Optional;
import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.event.words.ReportedWords;
import org.isnad.reading.event.words.ReportedWords.Place;
import org.isnad.reading.event.words.Standing;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/** Finds the noun phrases that belong to a word: subject, object, what a preposition brings. Not thread-safe. */
public final class Arguments {
    private static final int REACH = 14;
    private static final int GAP = 3;
    private static final int AT_LEAST = 4;
    private static final long NOMINAL = WordClass.NOUN.bit()
            | WordClass.GIVEN_NAME.bit()
            | WordClass.PERSON_HEAD.bit()
            | WordClass.ORG_HEAD.bit()
            | WordClass.GROUP_HEAD.bit()
            | WordClass.QUANTITY.bit()
            | WordClass.ADJECTIVE.bit();

    private final Clause clause;
    private final Participants participants;
    private final ReportedWords words;

    public Arguments(Clause clause, Participants participants, ReportedWords words) {
        this.clause = clause;
        this.participants = participants;
        this.words = words;
    }

    /** The noun phrase that starts with a token. */
    public Optional<Participant> at(int token, int limit) {
        int from = pastAtLeast(token, limit);
        int end = end(from, limit);
        if (end > from && end + 1 < limit && isAmount(from, end)) {
            end = Math.max(end, end(clause.is(end, WordClass.FROM) ? end + 1 : end, limit));
        }
        return end > from ? Optional.of(member(participants.of(from, end), limit)) : Optional.empty();
    }

    private int end(int token, int limit) {
        return token < limit && !isAside(token)
                ? trimmed(token, participants.split(token, clause.phraseEnd(token, limit)))
                : token;
    }

    /** After «what is not less than». */
    private int pastAtLeast(int token, int limit) {
        for (int i = token + 1; clause.is(token, WordClass.WHAT) && i < Math.min(limit, token + AT_LEAST); i++) {
            if (clause.is(i, WordClass.ABOUT) || clause.is(i, WordClass.ON)) {
                return i + 1;
            }
        }
        return token;
    }

    /** Whether a phrase says nothing but how many, so that who it is stands after «of». */
    private boolean isAmount(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!clause.isMark(i, TokenKind.NUMBER)
                    && !clause.is(i, WordClass.QUANTITY)
                    && !words.is(clause.tokens.form(i), Place.THROUGH)) {
                return false;
            }
        }
        return true;
    }

    /** Some of a group act as the group: «members of …». */
    private Participant member(Participant some, int limit) {
        if (some.standing() != Standing.TROOPS || !clause.is(some.to(), WordClass.FROM) || some.to() + 1 >= limit) {
            return some;
        }
        int end = clause.phraseEnd(some.to() + 1, limit);
        return end == some.to() + 1 ? some : participants.member(some, participants.of(some.to() + 1, end));
    }

    /** Whether what starts there says where, or how. */
    private boolean isAside(int token) {
        return hidesPreposition(token)
                || clause.isTime(token)
                || is(token, Place.ASIDE)
                || participants.isAttached(token);
    }

    /** Whether a word has a preposition that only its rareness hides. */
    private boolean hidesPreposition(int token) {
        char first = clause.tokens.form(token).charAt(0);
        return (first == Letter.BEH || first == Letter.LAM)
                && clause.isWord(token)
                && !clause.word(token).isAny(NOMINAL)
                && !participants.isNamed(token)
                && participants.standing(token).isEmpty();
    }

    /** Without what a preposition adds, and without «any» and the like, which begin the next phrase. */
    private int trimmed(int from, int to) {
        int end = from;
        while (end < to && !(end > from && adds(end))) {
            end++;
        }
        while (end - 1 > from && words.is(clause.tokens.form(end - 1), Place.THROUGH)) {
            end--;
        }
        return end;
    }

    private boolean adds(int token) {
        return clause.is(token, WordClass.FROM)
                || clause.is(token, WordClass.IN)
                || clause.isWord(token)
                        && (hidesPreposition(token) || words.is(clause.tokens.form(token), Place.ASIDE));
    }

    /** The noun phrase right after a verb, adverbs of time left out. */
    public Optional<Participant> after(int token, int limit) {
        return at(pastTimes(token + 1, limit), limit);
    }

    private int pastTimes(int from, int limit) {
        int i = from;
        while (i < limit
                && (clause.isTime(i)
                        || clause.is(i, WordClass.TIME) && !clause.word(i).definite())) {
            i++;
        }
        return i;
    }

    /** A person by title alone together with the name that follows. */
    public Participant named(Participant person, int limit) {
        return person.standing() == Standing.PERSON && !participants.isPerson(person) && person.to() < limit
                ? at(person.to(), limit)
                        .filter(participants::isPerson)
                        .map(name -> new Participant(person.from(), name.to(), name.name(), Standing.PERSON))
                        .orElse(person)
                : person;
    }

    /** The object after a subject, what else stands between left out. */
    public Optional<Participant> object(int token, int limit) {
        int times = pastTimes(token, limit);
        boolean parted = times > token && clause.isMark(times, TokenKind.COMMA);
        int aside = parted ? times + 1 : pastAside(times, limit);
        int i = pastTimes(aside, limit);
        if (aside > times && !parted && participants.isPlace(i)) {
            return Optional.empty();
        }
        boolean joined = clause.isWord(i) && clause.word(i).conjunction();
        return joined || clause.isVerb(i) ? Optional.empty() : at(i, limit);
    }

    /** After «in …» and «from …», and after what stands between commas. */
    private int pastAside(int from, int limit) {
        if (clause.isMark(from, TokenKind.COMMA)) {
            return pastComma(from + 1, limit);
        }
        boolean adds = clause.is(from, WordClass.IN)
                || clause.is(from, WordClass.FROM)
                || from < limit && words.is(clause.tokens.form(from), Place.ASIDE);
        return adds ? clause.phraseEnd(from + 1, limit) : from;
    }

    private int pastComma(int from, int limit) {
        for (int i = from; i < Math.min(limit, from + REACH) && !clause.isVerb(i); i++) {
            if (clause.isMark(i, TokenKind.COMMA)) {
                return i + 1;
            }
        }
        return from - 1;
    }

    /** The noun phrase right before a verb that is no other clause's and under no preposition. */
    public Optional<Participant> before(int verb, int limit) {
        int end = verb;
        while (end > limit && (isAuxiliary(end - 1) || clause.isTime(end - 1))) {
            end--;
        }
        if (clause.is(end - 1, WordClass.RELATIVE)) {
            end--;
        }
        int start = end > limit ? clause.phraseStart(end, limit) : end;
        return start == end || isUnderPreposition(start) && !clause.is(end, WordClass.RELATIVE)
                ? Optional.empty()
                : Optional.of(participants.of(start, end));
    }

    private boolean isAuxiliary(int token) {
        String form = clause.tokens.form(token);
        return clause.isWord(token)
                && (words.is(form, Place.AUXILIARY)
                        || words.is(form, Place.NEGATION)
                        || words.is(form, Place.FUTURE)
                        || words.is(form, Place.MAYBE));
    }

    /** Whether a noun stands right before a verb, so that the verb's subject is further back. */
    public boolean goesOn(int verb, int start) {
        int before = verb - 1;
        while (before > start && clause.isTime(before)) {
            before--;
        }
        return before >= start
                && clause.isWord(before)
                && !clause.word(verb).conjunction()
                && !clause.isVerb(before)
                && !clause.is(before, WordClass.THAT)
                && !clause.is(before, WordClass.RELATIVE)
                && !clause.is(before, WordClass.BREAKER)
                && !clause.is(before, WordClass.INERT)
                && !clause.is(before, WordClass.TIME)
                && !isAuxiliary(before)
                && !clause.is(before, WordClass.PREPOSITION)
                && !clause.is(before - 1, WordClass.PREPOSITION);
    }

    /** Whether a clause begins with the phrase, so that what follows is its verb. */
    public boolean opens(Participant phrase, int start) {
        int before = phrase.from() - 1;
        return before < start
                || !clause.isWord(before)
                || clause.is(before, WordClass.THAT)
                || clause.is(before, WordClass.AUXILIARY)
                || clause.is(before, WordClass.BREAKER)
                || clause.word(phrase.from()).conjunction();
    }

    private boolean isUnderPreposition(int start) {
        return clause.isWord(start) && clause.word(start).proclitic() != '\0'
                || clause.is(start - 1, WordClass.PREPOSITION);
    }

    /** What one of these prepositions brings near by. */
    public Optional<Participant> brought(Set<String> prepositions, int token, int limit) {
        int last = Math.min(limit, token + REACH);
        for (int i = token + 1; i < last && !closes(i); i++) {
            if (!clause.isWord(i)) {
                continue;
            }
            Word word = clause.word(i);
            if (prepositions.contains(clause.tokens.form(i))) {
                return at(i + 1, limit);
            }
            if (word.proclitic() != '\0' && prepositions.contains(String.valueOf(word.proclitic()))) {
                return joined(i, limit);
            }
        }
        return Optional.empty();
    }

    private Optional<Participant> joined(int token, int limit) {
        int end = clause.phraseEndAfterProclitic(token, limit);
        return end > token ? Optional.of(participants.of(token, end)) : Optional.empty();
    }

    private boolean closes(int i) {
        TokenKind kind = clause.tokens.kind(i);
        return kind == TokenKind.SEMICOLON
                || kind == TokenKind.COMMA
                || kind == TokenKind.COLON
                || kind == TokenKind.STOP
                || kind == TokenKind.NEWLINE
                || clause.is(i, WordClass.THAT)
                || clause.is(i, WordClass.RELATIVE)
                || clause.is(i, WordClass.BREAKER)
                || clause.isVerb(i);
    }

    /** Who did what is told in the passive: «at the hands of». */
    public Optional<Participant> by(int token, int limit) {
        int last = Math.min(limit, token + REACH);
        for (int i = token + 1; i + 1 < last && !closes(i); i++) {
            boolean side = clause.is(i, WordClass.FROM) && clause.isWord(i + 1) && is(i + 1, Place.BY);
            boolean hands = clause.is(i, WordClass.ON) && clause.isWord(i + 1) && is(i + 1, Place.HANDS);
            if (side || hands) {
                return at(i + 2, limit);
            }
        }
        return Optional.empty();
    }

    private boolean is(int token, Place place) {
        return words.is(clause.tokens.form(token), place);
    }

    /** The two after «between», each by itself; nothing where there is no such word near by. */
    public Optional<Participant[]> between(int token, int limit) {
        for (int i = token + 1; i < Math.min(limit, token + 1 + GAP) && clause.isWord(i); i++) {
            if (words.is(clause.tokens.form(i), Place.BETWEEN)) {
                return pair(i + 1, limit);
            }
            if (!clause.is(i, WordClass.ADJECTIVE)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<Participant[]> pair(int from, int limit) {
        int last = Math.min(limit, from + REACH);
        for (int i = from + 1; i < last && clause.isWord(i); i++) {
            if (clause.word(i).conjunction() && clause.tokens.form(i).charAt(0) == Letter.WAW) {
                int end = clause.phraseEnd(i, limit);
                return end == i
                        ? Optional.empty()
                        : Optional.of(new Participant[] {participants.of(from, i), participants.of(i, end)});
            }
        }
        return Optional.empty();
    }
}
