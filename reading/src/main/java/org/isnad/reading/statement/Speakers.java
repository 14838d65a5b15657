package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.TokenKind;
import org.isnad.model.Speaker;
import org.isnad.model.SpeakerKind;
import org.isnad.model.Via;
import org.isnad.model.ViaKind;
import org.isnad.reading.lexicon.Agreement;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Frame;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.lexicon.NamedThing;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Tells who is meant by each source: named here, named elsewhere in the story, or carried on from the sentence before.
 */
final class Speakers {
    private final Words words;
    private final NounPhrases phrases;
    private final Cast cast;
    /** First token after the title. */
    private final int titleEnd;

    Speakers(Words words, NounPhrases phrases, Cast cast, int titleEnd) {
        this.words = words;
        this.phrases = phrases;
        this.cast = cast;
        this.titleEnd = titleEnd;
    }

    /** Who published which document, by the document's noun. */
    private final Map<String, Speaker> made = new HashMap<>();

    /** The noun by which a definite phrase takes up a document told of before; empty where it is none. */
    private String documentOf(Range source) {
        boolean document = !source.isEmpty()
                && words.isWord(source.from())
                && words.isAny(source.from(), WordClass.DOCUMENT_HEAD.bit() | WordClass.DOCUMENT.bit());
        return document && core(source).length() == 1
                ? words.word(source.from()).stem()
                : "";
    }

    private record Spoken(Draft draft, Speaker speaker, Agreement agreement) {}

    /** Resolves the drafts, which stand in the order of their cues. */
    void resolve(List<Draft> drafts) {
        List<Spoken> spoken = new ArrayList<>();
        for (Draft draft : drafts) {
            resolve(draft, spoken);
            if (!draft.asked.isEmpty()) {
                spoken.add(new Spoken(draft, named(draft.asked), Agreement.UNKNOWN));
            }
            if (draft.speaker.kind() != SpeakerKind.NOBODY) {
                spoken.add(new Spoken(draft, draft.speaker, agreement(draft)));
            }
        }
    }

    /** A headline that only quotes has its speaker from the statement in the body that shares most of its words. */
    void resolveHeadlines(List<Draft> drafts) {
        for (Draft headline : drafts) {
            if (headline.rule.equals(Headlines.QUOTATION)) {
                Draft told = told(headline, drafts);
                headline.speaker = told == null ? Speaker.NOBODY : told.speaker;
                headline.how = told == null ? "unknown" : "antecedent";
            }
        }
        drafts.removeIf(draft ->
                draft.rule.equals(Headlines.QUOTATION) && draft.speaker.name().isEmpty());
    }

    private @Nullable Draft told(Draft headline, List<Draft> drafts) {
        Range quoted = headline.content.get(0);
        Set<String> wanted = new HashSet<>();
        for (int i = quoted.from(); i < quoted.to(); i++) {
            wanted.add(words.word(i).stem());
        }
        Draft best = null;
        int most = wanted.size() / 2;
        for (Draft draft : drafts) {
            if (draft.title) {
                continue;
            }
            Set<String> shared = new HashSet<>();
            for (Range part : draft.content) {
                for (int i = part.from(); i < Math.min(part.to(), part.from() + LONGEST_COMPARED); i++) {
                    if (wanted.contains(words.word(i).stem())) {
                        shared.add(words.word(i).stem());
                    }
                }
            }
            if (shared.size() > most) {
                most = shared.size();
                best = draft;
            }
        }
        return best;
    }

    private static final int LONGEST_COMPARED = 80;

    private void resolve(Draft draft, List<Spoken> spoken) {
        Range tongue = tongue(draft.source);
        if (!tongue.isEmpty() && draft.handedBy.isEmpty()) {
            draft.handedBy = new Range(draft.source.from(), tongue.from() - 2);
        }
        if (isAddressed(draft, spoken)) {
            Range content = draft.content.get(0);
            draft.content.set(0, new Range(draft.source.from(), content.to()));
            draft.source = Range.NONE;
        }
        if (isTheStatement(draft.source) && !spoken.isEmpty() && !draft.title) {
            draft.speaker = spoken.get(spoken.size() - 1).speaker();
            draft.via.add(new Via(clean(draft.source), ViaKind.DOCUMENT));
            draft.how = "carried";
        } else if (!draft.maker.isEmpty() || made.containsKey(documentOf(draft.source))) {
            String document = documentOf(draft.source);
            made.computeIfAbsent(document, d -> named(draft.maker));
            draft.speaker = made.get(document);
            draft.via.add(new Via(clean(core(draft.source)), ViaKind.DOCUMENT));
            draft.how = "maker";
        } else if (!draft.source.isEmpty()) {
            draft.speaker = named(draft.source);
            draft.how = "named";
        } else if (draft.nobody) {
            draft.speaker = Speaker.NOBODY;
            draft.how = "nobody";
        } else if (draft.title && !draft.antecedent.isEmpty()) {
            draft.speaker = named(draft.antecedent);
            draft.how = "antecedent";
        } else {
            elided(draft, spoken);
        }
    }

    /** «The statement added»: whoever issued it goes on. */
    private boolean isTheStatement(Range source) {
        return source.length() == 1
                && words.word(source.from()).definite()
                && words.word(source.from()).stem().equals(STATEMENT);
    }

    private static final String STATEMENT = "\u0628\u064A\u0627\u0646";

    /**
     * «And he called on the Turks to …»: after a verb that asks something of somebody, people in the plural are whom it
     * is asked of, if a single speaker goes on.
     */
    private boolean isAddressed(Draft draft, List<Spoken> spoken) {
        if (draft.form == null
                || !draft.form.cue().tellsSomebody()
                || spoken.isEmpty()
                || draft.source.isEmpty()
                || draft.source.from() != draft.cue.to()
                || draft.title
                || draft.frame == Frame.THAT
                || draft.frame == Frame.QUOTE
                || draft.frame == Frame.OBJECT) {
            return false;
        }
        Spoken last = spoken.get(spoken.size() - 1);
        int from = draft.source.from();
        boolean plural = words.is(from, WordClass.GROUP_HEAD) || NounPhrases.isPeople(words.word(from));
        boolean joined = words.word(draft.cue.from()).conjunction() || draft.cue.from() > draft.sentence;
        return plural
                && joined
                && last.speaker().kind() == SpeakerKind.PERSON
                && draft.cue.from() - last.draft().cue.from() < 120
                && agrees(draft, last);
    }

    private void elided(Draft draft, List<Spoken> spoken) {
        Spoken last = null;
        for (int i = spoken.size() - 1; i >= 0 && i >= spoken.size() - 6; i--) {
            Spoken before = spoken.get(i);
            boolean sameSentence = before.draft().sentence == draft.sentence;
            if (before.draft().title && !draft.title || before.draft().holds(draft.cue.from()) && !sameSentence) {
                continue;
            }
            if (agrees(draft, before)) {
                last = before;
                break;
            }
        }
        boolean own = last != null && last.draft().sentence == draft.sentence;
        Range near = !own && joinsClause(draft) ? cast.lastNamedBetween(draft.sentence, draft.cue.from()) : Range.NONE;
        if (!near.isEmpty()) {
            draft.speaker = named(near);
            draft.how = "subject";
        } else if (!own && !draft.antecedent.isEmpty()) {
            draft.speaker = named(draft.antecedent);
            draft.how = "subject";
        } else if (last != null) {
            draft.speaker = last.speaker();
            draft.how = own ? "carried" : "carried-on";
            Draft from = last.draft();
            if (own
                    && !from.handedBy.isEmpty()
                    && draft.form != null
                    && draft.form.agreement() == Agreement.FEMININE
                    && last.agreement() != Agreement.FEMININE) {
                draft.speaker = named(from.handedBy);
            }
        } else {
            Range person = cast.lastNamed(draft.cue.from());
            draft.speaker = person.isEmpty() ? Speaker.NOBODY : named(person);
            draft.how = person.isEmpty() ? "unknown" : "nearest";
        }
    }

    /** «… the prince returned the greeting and asked him»: a further verb of the same sentence, joined by «and». */
    private boolean joinsClause(Draft draft) {
        int cue = draft.cue.from();
        return draft.form != null
                && draft.form.inflection().isFinite()
                && cue > draft.sentence + 3
                && (words.word(cue).conjunction() || words.is(cue - 1, WordClass.BREAKER))
                && draft.form.agreement() == Agreement.MASCULINE;
    }

    private static boolean agrees(Draft draft, Spoken before) {
        Agreement needed = draft.form == null ? Agreement.UNKNOWN : draft.form.agreement();
        Agreement has = before.agreement();
        if (needed == Agreement.UNKNOWN || has == Agreement.UNKNOWN || needed == has) {
            return true;
        }
        return draft.form.inflection() == Inflection.NOUN;
    }

    private Agreement agreement(Draft draft) {
        if (draft.source.isEmpty()) {
            return draft.form == null ? Agreement.UNKNOWN : draft.form.agreement();
        }
        if (draft.speaker.kind() == SpeakerKind.GROUP) {
            boolean people = NounPhrases.isPeople(words.word(draft.source.from()))
                    || words.word(draft.source.from()).stem().endsWith("\u0648\u0646");
            return people ? Agreement.PLURAL : Agreement.UNKNOWN;
        }
        if (draft.rule.startsWith("came-in")) {
            return Agreement.UNKNOWN;
        }
        if (draft.speaker.kind() == SpeakerKind.UNNAMED) {
            return Agreement.UNKNOWN;
        }
        if (draft.rule.equals("transmitted-from") || draft.form == null || draft.form.inflection() == Inflection.NOUN) {
            return Agreement.UNKNOWN;
        }
        return draft.form.agreement();
    }

    /** The speaker that a source phrase names. */
    Speaker named(Range phrase) {
        Range source = withoutTitles(phrase);
        if (source.isEmpty()) {
            source = phrase;
        }
        Speaker person = person(source);
        if (person != null) {
            return person;
        }
        if (words.isMark(source.from(), TokenKind.QUOTE) && words.isMark(source.to() - 1, TokenKind.QUOTE)) {
            source = new Range(source.from() + 1, source.to() - 1);
        }
        Range tongue = tongue(source);
        if (!tongue.isEmpty()) {
            return named(tongue);
        }
        Range maker = maker(source);
        if (!maker.isEmpty()) {
            return named(maker);
        }
        Range core = core(source);
        Speaker holder = holder(core);
        if (holder != null) {
            return holder;
        }
        Range full = bare(words.isWord(core.from()) ? core(cast.fuller(core, titleEnd)) : core);
        boolean proper =
                phrases.isName(full.from()) && full.length() > 0 && !words.isAny(full.from(), NounPhrases.HEADS);
        String name = clean(proper ? new Range(full.from(), ownEnd(full.from(), full.to())) : full);
        NamedThing listed = words.named(full.from());
        boolean whole = listed != null && listed.kind() == WordClass.ORG && listed.words() >= full.length();
        return new Speaker(whole ? listed.name() : nominative(core, name), null, kind(core), null, null);
    }

    /** The name of a group as its dictionary form: «officials» in the case of a subject. */
    private String nominative(Range core, String name) {
        boolean oblique = words.is(core.from(), WordClass.GROUP_HEAD)
                && !words.word(core.from()).definite()
                && words.word(core.from()).stem().endsWith("\u064A\u0646")
                && core.length() > 0
                && !words.is(core.from(), WordClass.QUANTITY);
        int end = words.isWord(core.from()) ? words.tokens.word(core.from()).length() : 0;
        if (!oblique || end > name.length() || !name.startsWith("\u064A\u0646", end - 2)) {
            return name;
        }
        return name.substring(0, end - 2) + "\u0648\u0646" + name.substring(end);
    }

    /** «The agency, on the tongue of the spokesman»: the spokesman speaks. */
    private Range tongue(Range source) {
        for (int k = source.from() + 1; k + 1 < source.to(); k++) {
            if (words.isWord(k) && words.tokens.form(k).equals(TONGUE)) {
                return new Range(k + 1, source.to());
            }
        }
        return Range.NONE;
    }

    private static final String TONGUE = "\u0644\u0633\u0627\u0646";

    private static final Set<String> MAKES = Set.of("publish", "issue", "conduct");

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
            if (words.is(k, WordClass.ABOUT) && phrases.isSpeaker(k + 1)) {
                return new Range(k + 1, phrases.end(k + 1, source.to()));
            }
            if (verb != null
                    && words.word(k).pronoun()
                    && MAKES.contains(verb.cue().key())
                    && phrases.isSpeaker(k + 1)) {
                return new Range(k + 1, phrases.end(k + 1, source.to()));
            }
        }
        return Range.NONE;
    }

    /** «The ministry's statement», «a statement of the ministry». */
    private boolean isMaker(int k) {
        boolean joined = words.word(k).proclitic() == '\0' || words.word(k).proclitic() == '\u0644';
        return joined
                && words.isWord(k)
                && !words.word(k).conjunction()
                && (words.isAny(k, WordClass.ORG_HEAD.bit() | WordClass.PERSON_HEAD.bit())
                                && words.word(k).definite()
                        || words.isAny(k, WordClass.ORG_HEAD.bit() | WordClass.AGENCY_HEAD.bit())
                        || words.named(k) != null);
    }

    /** An organisation is known by its own name where its head only says what it is: «the site X». */
    private Range bare(Range full) {
        int next = full.from() + 1;
        var known = full.length() < 2 ? null : words.named(next);
        if (known != null && (known.kind() == WordClass.COUNTRY || known.kind() == WordClass.CAPITAL)) {
            return full;
        }
        if (full.length() < 2
                || !words.is(full.from(), WordClass.GENERIC_HEAD)
                || words.word(full.from()).definite()) {
            return full;
        }
        if (words.is(next, WordClass.GENERIC_HEAD) && next + 1 < full.to()) {
            next++;
        }
        boolean own = phrases.isName(next) || words.named(next) != null || words.opened(next) != null;
        if (own
                && full.to() - next < 2
                && words.is(full.from(), WordClass.ORG_HEAD)
                && words.opened(next) == null
                && words.named(next) == null
                && !phrases.isUnknown(next)) {
            return full;
        }
        if (words.opened(next) != null) {
            return new Range(next, Math.min(words.opened(next).close() + 1, full.to()));
        }
        return own ? new Range(next, ownEnd(next, full.to())) : full;
    }

    /** The end of an organisation's own name, without the nationality or the «for services» after it. */
    private int ownEnd(int from, int to) {
        int k = from;
        while (k < to && !(k > from && words.isWord(k) && (words.word(k).proclitic() != '\0' || isNationality(k)))) {
            k++;
        }
        return k;
    }

    private boolean isNationality(int k) {
        return words.word(k).definite() && NounPhrases.isNisba(words.word(k).stem()) && phrases.isName(k - 1);
    }

    private @Nullable Speaker holder(Range core) {
        if (!words.isAny(core.from(), WordClass.PERSON_HEAD.bit())
                || words.isAny(core.from(), WordClass.QUANTITY.bit())) {
            return null;
        }
        boolean definite = words.word(core.from()).definite() || core.length() > 1;
        Cast.Person person = definite ? cast.holder(core) : null;
        return person == null ? null : of(person);
    }

    private Range withoutTitles(Range range) {
        int from = range.from();
        while (from < range.to()
                && words.is(from, WordClass.TITLE)
                && !words.isAny(from, WordClass.ORG_HEAD.bit())
                && from + 1 < range.to()
                && (phrases.isName(from + 1) || words.is(from + 1, WordClass.TITLE))) {
            from++;
        }
        return new Range(from, range.to());
    }

    private @Nullable Speaker person(Range source) {
        int from = source.from();
        if (phrases.isKnownName(from) && (source.length() == 1 || !words.isAny(from, NounPhrases.HEADS))) {
            Cast.Person full = cast.fullest(new Range(from, from + 1));
            if (full != null) {
                return of(full);
            }
        }
        NamedThing known = words.named(from);
        boolean head = words.isAny(from, NounPhrases.HEADS) && !phrases.isName(from + 1);
        boolean place = known != null && !words.is(from, WordClass.GIVEN_NAME) || head;
        int run = cast.nameEnd(from);
        Cast.Person bearer = run == from + 1 && !place ? cast.fullest(new Range(from, run)) : null;
        if (bearer != null && bearer.forms().size() > 1) {
            return of(bearer);
        }
        if (run > from
                && !place
                && (run == source.to()
                        || !words.isWord(run)
                        || run - from > 1
                        || words.is(run, WordClass.PREPOSITION))) {
            Range name = new Range(from, Math.min(run, source.to()));
            Cast.Person full = cast.fullest(name);
            if (full != null) {
                return of(full);
            }
            Range role = roleAfter(run, source.to());
            if (run - from > 1 || words.is(from, WordClass.GIVEN_NAME)) {
                return speaker(name, role);
            }
            return null;
        }
        if (!words.isAny(from, WordClass.PERSON_HEAD.bit())) {
            return null;
        }
        for (int k = from + 1; k < source.to(); k++) {
            if (words.isMark(k, TokenKind.COMMA) || words.isMark(k, TokenKind.DASH)) {
                int start = k + 1;
                while (words.is(start, WordClass.TITLE)) {
                    start++;
                }
                int end = cast.nameEnd(start);
                if (end > start) {
                    return withRole(new Range(start, Math.min(end, source.to())), new Range(from, k));
                }
            }
        }
        int end = phrases.end(from, source.to());
        Range name = cast.nameAtEnd(from, end);
        if (name.isEmpty()) {
            name = cast.nameAtEnd(from, source.to());
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

    /** A name that the story puts in quotation marks at the end of the phrase. */
    private Range quoted(int from, int to) {
        for (int k = from + 1; k < to && words.isMark(to - 1, TokenKind.QUOTE); k++) {
            if (words.opened(k) != null) {
                int end = cast.nameEnd(k + 1);
                boolean name = end == to - 1 || phrases.isName(k + 1) && to - k < 7;
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
        Cast.Person full = cast.fullest(name);
        Range best = full == null ? name : full.name();
        return speaker(best, role);
    }

    private Speaker of(Cast.Person person) {
        Range role = person.role().isEmpty() ? cast.role(person.forms()) : person.role();
        return speaker(person.name(), role);
    }

    private Speaker speaker(Range name, Range role) {
        String said = role.isEmpty() ? null : clean(role);
        return new Speaker(clean(name), said, SpeakerKind.PERSON, null, null);
    }

    /** The phrase up to where it only explains itself: a relative clause, an apposition, a bracket. */
    private Range core(Range range) {
        int k = range.from();
        while (k < range.to()) {
            if (k > range.from()
                    && (words.isAny(k, WordClass.RELATIVE.bit() | WordClass.RESUMPTIVE.bit() | WordClass.NEGATION.bit())
                            || words.is(k, WordClass.TAIL)
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

    /** The words of a range as a name: no quotation marks, hash signs, low lines or proclitic prepositions. */
    String clean(Range range) {
        StringBuilder name = new StringBuilder();
        for (int i = range.from(); i < range.to(); i++) {
            TokenKind kind = words.tokens.kind(i);
            if (kind == TokenKind.QUOTE || kind == TokenKind.NEWLINE) {
                continue;
            }
            String word = words.tokens.word(i);
            word = word.startsWith("#") ? word.substring(1) : word;
            if (i == range.from()) {
                word = withoutProclitic(i, word);
                if (word.isEmpty()) {
                    continue;
                }
            }
            boolean close = kind == TokenKind.CLOSE_BRACKET
                    || kind == TokenKind.COMMA
                    || i > 0 && words.isMark(i - 1, TokenKind.OPEN_BRACKET);
            if (name.length() > 0 && !close) {
                name.append(' ');
            }
            name.append(word);
        }
        return name.toString();
    }

    private String withoutProclitic(int i, String word) {
        if (!words.isWord(i)) {
            return word;
        }
        var known = words.word(i);
        String bare = word;
        if (known.conjunction() && bare.length() > 2) {
            bare = bare.substring(1);
        }
        if (known.proclitic() == '\u0644' && bare.startsWith("\u0644\u0644")) {
            return "\u0627\u0644" + bare.substring(2);
        }
        if (known.proclitic() != '\0' && bare.length() > 2) {
            return bare.substring(1);
        }
        return bare.length() == 1 || bare.equals("\u0644\u0640") ? "" : bare;
    }
}
