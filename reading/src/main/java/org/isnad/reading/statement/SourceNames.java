package org.isnad.reading.statement;

import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.Stance;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.lexicon.NamedThing;
import org.isnad.reading.lexicon.SingleWord;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds the speaker whom a source phrase names: a person, whoever made a document, or what the phrase itself says. */
final class SourceNames {
    private static final Set<String> MAKES = Set.of("publish", "issue", "conduct");

    private final Words words;
    private final NounPhrases phrases;
    private final Cast cast;
    private final int titleEnd;
    final Wording wording;
    private final PersonNames people;
    private final OwnNames own;

    SourceNames(Words words, NounPhrases phrases, Cast cast, int titleEnd) {
        this.words = words;
        this.phrases = phrases;
        this.cast = cast;
        this.titleEnd = titleEnd;
        wording = new Wording(words);
        people = new PersonNames(words, phrases, cast, wording);
        own = new OwnNames(words, phrases);
    }

    /** The speaker that a source phrase names. */
    Speaker named(Range phrase) {
        Range untitled = withoutTitles(phrase);
        Range source = untitled.isEmpty() ? phrase : untitled;
        Speaker person = people.person(source);
        return person == null ? unmarked(withoutMarks(source)) : person;
    }

    /** Without the quotation marks around it. */
    private Range withoutMarks(Range source) {
        boolean marked = words.isMark(source.from(), TokenKind.QUOTE) && words.isMark(source.to() - 1, TokenKind.QUOTE);
        return marked ? new Range(source.from() + 1, source.to() - 1) : source;
    }

    private Speaker unmarked(Range source) {
        Range tongue = tongue(source);
        Range other = tongue.isEmpty() ? maker(source) : tongue;
        if (!other.isEmpty()) {
            return named(other);
        }
        Range core = core(source);
        Speaker holder = holder(core);
        return holder == null ? unnamed(core) : holder;
    }

    /** A speaker that is no named person. */
    private Speaker unnamed(Range core) {
        if (isHearsay(core)) {
            return Speaker.NOBODY;
        }
        Range full = own.bare(words.isWord(core.from()) ? core(cast.full.fuller(core, titleEnd)) : core);
        NamedThing listed = words.named(full.from());
        if (listed != null && listed.kind() == WordClass.ORG && listed.words() >= full.length()) {
            return new Speaker(listed.name(), null, kind(core), null, null);
        }
        boolean proper = phrases.names.isName(full.from()) && !words.isAny(full.from(), Voices.HEADS);
        String name = wording.clean(proper ? new Range(full.from(), own.ownEnd(full.from(), full.to())) : full);
        return new Speaker(nominative(core, name), null, kind(core), null, null);
    }

    private Range withoutTitles(Range range) {
        int from = range.from();
        while (from < range.to()
                && words.is(from, WordClass.TITLE)
                && !words.isAny(from, WordClass.ORG_HEAD.bit())
                && from + 1 < range.to()
                && (phrases.names.isName(from + 1) || words.is(from + 1, WordClass.TITLE))) {
            from++;
        }
        return new Range(from, range.to());
    }

    /** The name of a group as its dictionary form: «officials» in the case of a subject. */
    private String nominative(Range core, String name) {
        boolean oblique = words.is(core.from(), WordClass.GROUP_HEAD)
                && !words.word(core.from()).definite()
                && Endings.isObliquePlural(words.word(core.from()).stem())
                && !words.is(core.from(), WordClass.QUANTITY);
        int end = words.isWord(core.from()) ? words.tokens.word(core.from()).length() : 0;
        if (!oblique || end > name.length() || !name.startsWith(Endings.OBLIQUE_PLURAL, end - 2)) {
            return name;
        }
        return name.substring(0, end - 2) + Endings.PLURAL + name.substring(end);
    }

    /** «The agency, on the tongue of the spokesman»: the spokesman speaks. */
    Range tongue(Range source) {
        for (int k = source.from() + 1; k + 1 < source.to(); k++) {
            if (words.is(k, SingleWord.TONGUE)) {
                return new Range(k + 1, source.to());
            }
        }
        return Range.NONE;
    }

    /** Who made a document: «figures that the bank published». */
    private Range maker(Range source) {
        if (!words.isAny(source.from(), WordClass.DOCUMENT_HEAD.bit() | WordClass.DOCUMENT.bit())) {
            return Range.NONE;
        }
        int of = source.from() + 1;
        boolean construct = of < source.to() && !words.word(source.from()).definite() && isMaker(of);
        if (construct) {
            return new Range(of, phrases.end(of, source.to()));
        }
        for (int k = source.from() + 1; k + 1 < source.to(); k++) {
            CueForm verb = words.cue(k);
            if (words.is(k, WordClass.ABOUT) && phrases.voices.isSpeaker(k + 1)) {
                return new Range(k + 1, phrases.end(k + 1, source.to()));
            }
            if (verb != null
                    && words.word(k).pronoun()
                    && MAKES.contains(verb.cue().key())
                    && phrases.voices.isSpeaker(k + 1)) {
                return new Range(k + 1, phrases.end(k + 1, source.to()));
            }
        }
        return Range.NONE;
    }

    /** «The ministry's statement», «a statement of the ministry». */
    private boolean isMaker(int k) {
        boolean joined = words.word(k).proclitic() == '\0' || words.word(k).proclitic() == Letter.LAM;
        return joined
                && words.isWord(k)
                && !words.word(k).conjunction()
                && (words.isAny(k, WordClass.ORG_HEAD.bit() | WordClass.PERSON_HEAD.bit())
                                && words.word(k).definite()
                        || words.isAny(k, WordClass.ORG_HEAD.bit() | WordClass.AGENCY_HEAD.bit())
                        || words.named(k) != null);
    }

    private @Nullable Speaker holder(Range core) {
        if (!words.isAny(core.from(), WordClass.PERSON_HEAD.bit())
                || words.isAny(core.from(), WordClass.QUANTITY.bit())) {
            return null;
        }
        boolean definite = words.word(core.from()).definite() || core.length() > 1;
        Person person = definite ? cast.persons.holder(core) : null;
        return person == null ? null : people.of(person);
    }

    /** The phrase up to where it only explains itself: a relative clause, an apposition, a bracket. */
    Range core(Range range) {
        int k = range.from();
        while (k < range.to()) {
            if (k > range.from()
                    && (words.isAny(k, WordClass.RELATIVE.bit() | WordClass.RESUMPTIVE.bit() | WordClass.NEGATION.bit())
                            || words.is(k, WordClass.TAIL)
                            || asksForSecrecy(k)
                            || cast.isLedBy(range.from(), k)
                            || words.isMark(k, TokenKind.COMMA)
                            || words.isMark(k, TokenKind.DASH))) {
                break;
            }
            if (k > range.from()
                    && words.isMark(k, TokenKind.QUOTE)
                    && words.opened(k) == null
                    && words.isAny(range.from(), WordClass.OUTLET_HEAD.bit() | WordClass.AGENCY_HEAD.bit())) {
                return new Range(range.from(), k + 1);
            }
            k++;
        }
        return new Range(range.from(), k);
    }

    /** «Expectations», «claims»: nobody says whose. */
    private boolean isHearsay(Range core) {
        CueForm noun = words.cue(core.from());
        boolean hearsay = noun != null
                && noun.inflection() == Inflection.NOUN
                && (noun.cue().stance() == Stance.ESTIMATE || noun.cue().stance() == Stance.CLAIM);
        return hearsay && core.length() == 1;
    }

    /** «Who asked not to be named», «who refused the disclosure of his name». */
    private boolean asksForSecrecy(int k) {
        boolean verb = words.cue(k) != null && words.isFiniteCue(k);
        return verb && (words.isStem(k + 1, SingleWord.LACK) || words.isStem(k + 1, SingleWord.DISCLOSURE));
    }

    private SpeakerKind kind(Range core) {
        int from = core.from();
        if (words.is(from, WordClass.UNNAMED_HEAD)) {
            return SpeakerKind.UNNAMED;
        }
        if (words.is(from, WordClass.GROUP_HEAD) || words.is(from, WordClass.QUANTITY)) {
            return SpeakerKind.GROUP;
        }
        if (words.is(from, WordClass.PERSON_HEAD)) {
            return SpeakerKind.UNNAMED;
        }
        if (words.is(from, WordClass.ORG_HEAD)
                || words.named(from) != null
                || words.isAny(from, WordClass.AGENCY_HEAD.bit() | WordClass.OUTLET_HEAD.bit())) {
            return SpeakerKind.ORG;
        }
        if (words.is(from, WordClass.DOCUMENT_HEAD) || words.is(from, WordClass.DOCUMENT)) {
            return SpeakerKind.DOCUMENT;
        }
        return words.word(from).definite() ? SpeakerKind.GROUP : SpeakerKind.ORG;
    }
}
