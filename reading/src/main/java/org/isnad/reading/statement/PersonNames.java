package org.isnad.reading.statement;

import org.isnad.arabic.TokenKind;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the person whom a phrase names. */
final class PersonNames {
    private final Words words;
    private final NounPhrases phrases;
    private final Cast cast;
    private final Wording wording;

    PersonNames(Words words, NounPhrases phrases, Cast cast, Wording wording) {
        this.words = words;
        this.phrases = phrases;
        this.cast = cast;
        this.wording = wording;
    }

    /** The person whom a phrase names; {@code null} where it names none. */
    @Nullable
    Speaker person(Range source) {
        int from = source.from();
        if (phrases.names.isKnownName(from) && (source.length() == 1 || !words.isAny(from, Voices.HEADS))) {
            Person known = cast.persons.fullest(new Range(from, from + 1));
            if (known != null) {
                return of(known);
            }
        }
        int run = isPlace(from) ? from : cast.runs.nameEnd(from);
        Person bearer = run == from + 1 ? cast.persons.fullest(new Range(from, run)) : null;
        if (bearer != null && bearer.forms().size() > 1) {
            return of(bearer);
        }
        if (run > from && isWhole(from, run, source.to())) {
            return byName(from, run, source.to());
        }
        return words.isAny(from, WordClass.PERSON_HEAD.bit()) || isOffice(source) ? byRole(source) : null;
    }

    /** A noun that no list has as a person's, with a person's name at the end of its phrase. */
    private boolean isOffice(Range source) {
        int from = source.from();
        boolean noun = words.isAny(from, WordClass.NOUN.bit() | WordClass.TITLE.bit())
                && !words.isAny(from, Voices.HEADS | WordClass.QUANTITY.bit())
                && words.named(from) == null
                && !words.there.isPerson(from);
        return noun && !cast.runs.seenWithin(from, source.to()).isEmpty();
    }

    /** Whether the phrase is a place, an organisation or a role, not a name. */
    private boolean isPlace(int from) {
        if (words.there.person(from).length() > 1 && !words.there.isInsidePerson(from)) {
            return false;
        }
        boolean listed = words.named(from) != null && !words.is(from, WordClass.GIVEN_NAME);
        return listed || words.isAny(from, Voices.HEADS) && !phrases.names.isName(from + 1);
    }

    /** Whether a run of name words is a name by itself, not the beginning of another phrase. */
    private boolean isWhole(int from, int run, int to) {
        return run == to
                || !words.isWord(run)
                || run - from > 1
                || words.isAny(run, WordClass.PREPOSITION.bit() | WordClass.PERSON_HEAD.bit());
    }

    private @Nullable Speaker byName(int from, int run, int to) {
        Range name = new Range(from, Math.min(run, to));
        Person full = cast.persons.fullest(name);
        if (full != null) {
            return of(full);
        }
        boolean likely = run - from > 1 || words.is(from, WordClass.GIVEN_NAME);
        return likely ? speaker(name, roleAfter(run, to)) : null;
    }

    private @Nullable Speaker byRole(Range source) {
        int from = source.from();
        Speaker apposed = apposed(source);
        if (apposed != null) {
            return apposed;
        }
        Range name = cast.runs.nameAtEnd(from, phrases.end(from, source.to()));
        if (name.isEmpty()) {
            name = cast.runs.nameAtEnd(from, source.to());
        }
        if (name.isEmpty()) {
            name = cast.runs.seenWithin(from, source.to());
        }
        if (name.isEmpty()) {
            name = quoted(from, source.to());
        }
        if (name.isEmpty()) {
            return null;
        }
        int roleEnd = name.from();
        while (roleEnd > from + 1 && words.is(roleEnd - 1, WordClass.TITLE)) {
            roleEnd--;
        }
        return withRole(name, new Range(from, roleEnd));
    }

    /** «The minister, X»: a name after a comma or dash. */
    private @Nullable Speaker apposed(Range source) {
        for (int k = source.from() + 1; k < source.to(); k++) {
            if (words.isMark(k, TokenKind.COMMA) || words.isMark(k, TokenKind.DASH)) {
                int start = k + 1;
                while (words.is(start, WordClass.TITLE)) {
                    start++;
                }
                int end = cast.runs.nameEnd(start);
                if (end > start) {
                    return withRole(new Range(start, Math.min(end, source.to())), new Range(source.from(), k));
                }
            }
        }
        return null;
    }

    /** A name that the story puts in quotation marks at the end of the phrase. */
    private Range quoted(int from, int to) {
        for (int k = from + 1; k < to && words.isMark(to - 1, TokenKind.QUOTE); k++) {
            if (words.opened(k) != null) {
                int end = cast.runs.nameEnd(k + 1);
                boolean name = end == to - 1 || phrases.names.isName(k + 1) && to - k < 7;
                return name && to - k > 3 ? new Range(k + 1, to - 1) : Range.NONE;
            }
        }
        return Range.NONE;
    }

    private Range roleAfter(int end, int to) {
        int start = words.isMark(end, TokenKind.COMMA) ? end + 1 : end;
        return start < to && words.isAny(start, WordClass.PERSON_HEAD.bit()) ? new Range(start, to) : Range.NONE;
    }

    private Speaker withRole(Range name, Range role) {
        Person full = cast.persons.fullest(name);
        Range best = full == null ? name : full.name();
        return speaker(best, role);
    }

    Speaker of(Person person) {
        Range role = person.role().isEmpty() ? cast.persons.role(person.forms()) : person.role();
        return speaker(person.name(), role);
    }

    private Speaker speaker(Range name, Range role) {
        String said = role.isEmpty() ? null : wording.clean(role);
        return new Speaker(wording.clean(name), said, SpeakerKind.PERSON, null, null);
    }
}
