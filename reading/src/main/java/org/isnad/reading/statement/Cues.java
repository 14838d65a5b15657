package org.isnad.reading.statement;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.TokenKind;
import org.isnad.model.Stance;
import org.isnad.reading.lexicon.Agreement;
import org.isnad.reading.lexicon.Cue;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Frame;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/**
 * Finds the cues of a sentence, and for each where its source stands and where its content opens. What is no cue here
 * (negated, wished for, first person, without anything that follows as a content does) gives nothing.
 */
final class Cues {
    private static final int FARTHEST = 60;
    /** Tokens before «quoting from» within which the one who quotes stands. */
    private static final int NEAR = 8;
    /** Verbs that with an object pronoun tell of a medium: «which the channel broadcast». */
    private static final Set<String> HANDS_ON = Set.of("transmit", "broadcast", "publish");
    /** More words than a source has of which the lexicon knows nothing. */
    private static final int LONGEST_UNKNOWN = 4;
    /** More words than a name or title in quotation marks has. */
    private static final int LONG_QUOTATION = 6;

    private final Words words;
    private final NounPhrases phrases;
    private final Asides asides;
    private final Sources sources;

    Cues(Words words, NounPhrases phrases, Asides asides, Sources sources) {
        this.words = words;
        this.phrases = phrases;
        this.asides = asides;
        this.sources = sources;
    }

    /** The drafts of the sentence {@code [from, to)}, in the order of their cues. */
    List<Draft> in(int from, int to) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = from; i < to; i++) {
            CueForm form = words.cue(i);
            if (form == null || isQuoted(i)) {
                continue;
            }
            Draft draft = draft(i, form, from, to);
            if (draft != null) {
                draft.sentence = from;
                draft.sentenceEnd = to;
                drafts.add(draft);
            }
        }
        return drafts;
    }

    private @Nullable Draft draft(int i, CueForm form, int from, int to) {
        if (form.inflection().isFinite()) {
            return isReported(i, form, from) ? finite(i, form, from, to) : null;
        }
        if (form.inflection() == Inflection.PARTICIPLE) {
            return participle(i, form, from, to);
        }
        return noun(i, form, from, to);
    }

    /** Inside a closed quotation somebody else speaks; what he reports in turn is seldom told apart. */
    private boolean isQuoted(int i) {
        Quotation around = words.around(i);
        return around != null && around.closed() && around.length() > 3;
    }

    private boolean isReported(int i, CueForm form, int from) {
        Word word = words.word(i);
        if (form.agreement() == Agreement.SPEECH || word.proclitic() != '\0' && word.proclitic() != Letter.LAM) {
            return false;
        }
        if (word.pronoun() && words.tokens.word(i).endsWith("\u0629")) {
            return false;
        }
        if (word.pronoun() && HANDS_ON.contains(form.cue().key())) {
            return false;
        }
        boolean purpose = word.proclitic() == Letter.LAM;
        if (word.definite() || purpose && form.inflection() != Inflection.IMPERFECT) {
            return false;
        }
        if (word.is(WordClass.MEANS) && words.isAny(i + 1, WordClass.PLATFORM.bit() | WordClass.ADDRESSEE.bit())) {
            return false;
        }
        int before = i - 1;
        if (before >= from) {
            if (words.is(before, WordClass.NEGATION)
                    || form.inflection() == Inflection.IMPERFECT && words.is(before, WordClass.THAT)) {
                return false;
            }
            boolean noun = words.is(i, WordClass.NOUN) && form.inflection() == Inflection.PERFECT;
            if (noun && !word.conjunction() && (words.is(before, WordClass.PREPOSITION) || isConstruct(before))) {
                return false;
            }
            if (words.is(before, WordClass.PREPOSITION)
                    && !(words.is(before, WordClass.FROM) && word.pronoun())
                    && !words.is(before, WordClass.WHAT)
                    && !word.conjunction()
                    && !words.is(before, WordClass.TIME)) {
                return false;
            }
        }
        return true;
    }

    private boolean isConstruct(int i) {
        Word word = words.word(i);
        return words.isWord(i)
                && word.is(WordClass.NOUN)
                && !word.definite()
                && !word.pronoun()
                && !word.is(WordClass.VERB);
    }

    private @Nullable Draft finite(int i, CueForm form, int from, int to) {
        if (form.cue().key().equals("transmit")) {
            Draft handed = transmitted(i, form, to);
            if (handed != null) {
                return handed;
            }
        }
        if (words.is(i - 1, WordClass.WHAT) && words.is(i - 2, WordClass.ACCORDING)) {
            return null;
        }
        if (!form.cue().needed().isEmpty() && !isNear(form.cue().needed(), i, to)) {
            return null;
        }
        if (form.cue().key().equals("come-in")) {
            return cameIn(i, form, from, to);
        }
        Set<Frame> frames = form.cue().frames();
        if (form.cue().key().equals("describe") && words.word(i).pronoun()) {
            frames = EnumSet.of(Frame.THAT, Frame.WITH, Frame.OBJECT);
        }
        boolean preceded = frames.contains(Frame.OBJECT)
                && !words.word(i).conjunction()
                && !words.word(i).pronoun()
                && !words.is(i - 1, WordClass.RELATIVE)
                && !sources.before(i, from).isEmpty();
        Opener opener = preceded ? openerAfterSubject(i, frames, to) : opener(i, frames, to, false);
        if (opener == null) {
            return null;
        }
        if (form.cue().keepsPreposition() && opener.frame() == Frame.FROM) {
            opener = new Opener(opener.frame(), opener.at(), opener.at());
        }
        boolean noSubject = opener.at() == i + 1 || disagrees(i, i + 1) && opener.frame() != Frame.THAT;
        Range source = noSubject ? Range.NONE : sources.between(i + 1, opener.at());
        boolean relative = words.is(i - 1, WordClass.RELATIVE);
        boolean what = words.is(i - 1, WordClass.WHAT);
        if (what && opener.frame() != Frame.THAT && !words.word(i).pronoun()) {
            return null;
        }
        Range before = Range.NONE;
        boolean told = form.cue().tellsSomebody()
                && words.word(i).conjunction()
                && i > from + 1
                && opener.frame() != Frame.OBJECT;
        if (told) {
            source = Range.NONE;
        }
        if (form.cue().tellsSomebody()
                && !isClause(opener)
                && !source.isEmpty()
                && source.from() == i + 1
                && !words.word(i).conjunction()
                && !relative
                && !what) {
            before = sources.before(i, from);
            if (!before.isEmpty()) {
                opener = new Opener(opener.frame(), i + 1, i + 1);
                source = Range.NONE;
            }
        }
        if (!isClause(opener) && opener.frame() != Frame.OBJECT && source.length() > 1) {
            int end = sources.phraseEnd(source.from(), source.to());
            source = end > source.from() ? sources.trim(new Range(source.from(), end)) : source;
        }
        if (!isClause(opener)
                && opener.frame() != Frame.OBJECT
                && !source.isEmpty()
                && !phrases.canSpeak(source.from())
                && !isPlainSubject(i, source.from())) {
            source = Range.NONE;
        }
        if (source.isEmpty() && words.tokens.form(i).charAt(0) == Letter.FEH) {
            before = sources.topic(from, i);
        }
        boolean doubtful = !source.isEmpty() && opener.frame() == Frame.THAT && !phrases.canSpeak(source.from());
        if (doubtful && !relative && !what && !words.word(i).conjunction()) {
            before = sources.before(i, from);
            source = before.isEmpty() ? source : Range.NONE;
        }
        if (doubtful && before.isEmpty() && source.length() > LONGEST_UNKNOWN && !frames.contains(Frame.QUOTE)) {
            return null;
        }
        if (source.isEmpty()
                && before.isEmpty()
                && !relative
                && !what
                && !words.word(i).conjunction()
                && words.word(i).proclitic() == '\0') {
            before = sources.before(i, from);
        }
        boolean document = source.isEmpty()
                && before.isEmpty()
                && !relative
                && !what
                && i - 1 > from
                && words.isAny(i - 1, WordClass.DOCUMENT_HEAD.bit() | WordClass.DOCUMENT.bit())
                && !words.word(i - 1).definite()
                && words.isFiniteCue(from);
        if (document) {
            before = new Range(i - 1, i);
        }
        String rule = rule(form, opener.frame(), !source.isEmpty(), !before.isEmpty(), relative);
        Draft draft = new Draft(rule, new Range(i, i + 1), form, opener.frame(), opener.content());
        draft.source = source.isEmpty() ? before : source;
        draft.maker = document ? sources.subject(from, i - 1) : Range.NONE;
        draft.clause = new Range(before.isEmpty() ? i : before.from(), opener.at());
        if (draft.source.isEmpty()) {
            if (relative) {
                draft.antecedent = sources.antecedent(i - 1, from);
            } else if (i > from + (words.word(i).conjunction() ? 1 : 0)) {
                draft.antecedent = sources.subject(from, i);
            }
            boolean bare = form.inflection() == Inflection.IMPERFECT
                    && form.agreement() == Agreement.MASCULINE
                    && !what
                    && !words.word(i).pronoun();
            if (form.cue().holder() == Cue.Holder.REQUIRED || bare && form.cue().holder() == Cue.Holder.NONE) {
                return null;
            }
            draft.nobody = form.cue().holder() == Cue.Holder.NOBODY && bare;
        }
        if (form.cue().key().equals("was-asked")) {
            draft.asked = draft.source;
            draft.source = Range.NONE;
            draft.nobody = true;
        }
        boolean renews = form.cue().key().equals("renew") && opener.frame() == Frame.OBJECT;
        if (renews && words.cue(opener.content()) == null) {
            return null;
        }
        if (draft.source.isEmpty() && opener.frame() == Frame.OBJECT && !plausibleObject(i, form, opener)) {
            return null;
        }
        return draft;
    }

    /** Without a subject in sight, only words that nearly always report may take a bare object. */
    private boolean plausibleObject(int i, CueForm form, Opener opener) {
        if (words.word(i).pronoun()) {
            return form.cue().frames().contains(Frame.OBJECT) && form.cue().stance() == Stance.STATE;
        }
        if (form.cue().key().equals("regard") && form.inflection() == Inflection.IMPERFECT) {
            return false;
        }
        return !words.is(i, WordClass.NOUN) || words.word(i).conjunction();
    }

    private boolean isNear(String needed, int cue, int to) {
        for (int k = cue + 1; k < Math.min(to, cue + 12); k++) {
            if (words.isWord(k) && words.word(k).stem().equals(needed)) {
                return true;
            }
        }
        return false;
    }

    private static String rule(CueForm form, Frame frame, boolean after, boolean before, boolean relative) {
        String order = after ? "verb-source" : before ? "source-verb" : relative ? "relative-verb" : "verb";
        return order + "-" + name(frame);
    }

    static String name(Frame frame) {
        switch (frame) {
            case THAT:
                return "that";
            case QUOTE:
                return "quotation";
            case OBJECT:
                return "object";
            case PLAIN:
                return "clause";
            default:
                return "preposition";
        }
    }

    /** «Agency X transmitted from Y his saying that …»: X hands on, Y is the source. */
    private @Nullable Draft transmitted(int i, CueForm form, int to) {
        int about = -1;
        for (int k = i + 1; k < Math.min(to, i + 30); k++) {
            if (words.is(k, WordClass.ABOUT)) {
                about = k;
                break;
            }
            if (words.is(k, WordClass.THAT) || words.isFiniteCue(k) && !words.is(k - 1, WordClass.RELATIVE)) {
                return null;
            }
        }
        if (about < 0) {
            return null;
        }
        Opener opener = scan(about + 1, Set.of(Frame.THAT, Frame.QUOTE), to, -1);
        if (opener == null) {
            return null;
        }
        Draft draft = new Draft("transmitted-from", new Range(i, i + 1), form, opener.frame(), opener.content());
        draft.source = sources.between(about + 1, opener.at());
        draft.handedBy = sources.between(i + 1, about);
        if (draft.handedBy.isEmpty() && about == i + 1) {
            draft.handedBy = sources.antecedent(i, Math.max(0, i - NEAR));
        }
        draft.clause = new Range(about + 1, opener.at());
        return draft.source.isEmpty() ? null : draft;
    }

    /** «In the letter came: …». */
    private @Nullable Draft cameIn(int i, CueForm form, int from, int to) {
        if (words.is(i + 1, WordClass.RESUMPTIVE)) {
            Opener opener = openerAfter(i + 2, form.cue().frames(), to);
            if (opener == null || opener.at() > i + 4) {
                return null;
            }
            Draft draft = new Draft("came-in-it", new Range(i, i + 1), form, opener.frame(), opener.content());
            draft.clause = new Range(Math.max(from, i - 10), opener.at());
            draft.antecedent = sources.subject(from, i);
            return draft;
        }
        if (!words.is(i + 1, WordClass.IN)
                || !words.isAny(
                        i + 2, WordClass.DOCUMENT.bit() | WordClass.DOCUMENT_HEAD.bit() | WordClass.POST.bit())) {
            return null;
        }
        Opener opener = openerAfter(i + 2, form.cue().frames(), to);
        if (opener == null) {
            return null;
        }
        Draft draft = new Draft("came-in-document", new Range(i, i + 1), form, opener.frame(), opener.content());
        int end = opener.at();
        draft.source = sources.trim(new Range(i + 2, end));
        draft.clause = new Range(i, opener.at());
        return draft;
    }

    private @Nullable Draft participle(int i, CueForm form, int from, int to) {
        Word word = words.word(i);
        if (word.definite()
                || word.proclitic() != '\0'
                || words.is(i - 1, WordClass.PREPOSITION) && i > from
                || words.is(i - 1, WordClass.NEGATION)) {
            return null;
        }
        Opener opener = opener(i, form.cue().frames(), to, true);
        if (opener == null) {
            return null;
        }
        if (i > from && words.isFiniteCue(i - 1) && form.cue().key().equals("say")) {
            return null;
        }
        boolean follows = i > from
                && (words.isMark(i - 1, TokenKind.COMMA)
                        || words.isMark(i - 1, TokenKind.QUOTE)
                        || word.conjunction()
                        || words.isMark(i - 1, TokenKind.CLOSE_BRACKET));
        if (!follows && opener.frame() != Frame.THAT && opener.frame() != Frame.QUOTE && opener.at() != i + 1) {
            return null;
        }
        if (!follows && opener.frame() == Frame.OBJECT) {
            return null;
        }
        Draft draft = new Draft(
                "participle-" + name(opener.frame()), new Range(i, i + 1), form, opener.frame(), opener.content());
        draft.clause = new Range(i, opener.at());
        draft.antecedent = sources.subject(from, i);
        return draft;
    }

    private @Nullable Draft noun(int i, CueForm form, int from, int to) {
        Word word = words.word(i);
        if (word.definite() && word.proclitic() == Letter.LAM && words.isAny(i - 1, WordClass.AGENCY_HEAD.bit())) {
            return null;
        }
        if (form.cue().key().equals("say")) {
            if (word.proclitic() != Letter.BEH) {
                return null;
            }
            Opener opener = opener(i, form.cue().frames(), to, true);
            if (opener == null || words.isFiniteCue(i - 1)) {
                return null;
            }
            Draft draft = new Draft(
                    "saying-" + name(opener.frame()), new Range(i, i + 1), form, opener.frame(), opener.content());
            draft.clause = new Range(i, opener.at());
            draft.antecedent = sources.justBefore(i, from);
            return draft;
        }
        if (form.cue().key().equals("expected")
                && (!words.is(i - 1, WordClass.FROM) || words.is(i - 2, WordClass.THAT))) {
            return null;
        }
        int k = i + 1;
        while (k < to
                && words.isWord(k)
                && words.is(k, WordClass.ADJECTIVE)
                && words.word(k).proclitic() == '\0'
                && !words.word(k).conjunction()) {
            k++;
        }
        Range source = Range.NONE;
        if (!word.definite()
                && phrases.canSpeak(k)
                && k == i + 1
                && words.word(k).proclitic() == '\0') {
            int end = phrases.end(k, to);
            if (end > k && end - k <= 8) {
                source = new Range(k, end);
                k = end;
            }
        }
        if (words.is(k, WordClass.RESUMPTIVE) && !source.isEmpty()) {
            k++;
        }
        Opener opener = openerAt(k, form.cue().nominal());
        if (opener == null && form.cue().nominal().contains(Frame.OBJECT) && !source.isEmpty() && startsObject(k)) {
            opener = new Opener(Frame.OBJECT, k, k);
        }
        if (opener == null || opener.frame() == Frame.QUOTE && !form.cue().key().equals("post")) {
            return null;
        }
        if (form.cue().stance() == Stance.ACCUSE && !source.isEmpty() && opener.frame() == Frame.WITH) {
            opener = new Opener(Frame.OBJECT, source.from(), source.from());
            source = Range.NONE;
        }
        Draft draft =
                new Draft("noun-" + name(opener.frame()), new Range(i, i + 1), form, opener.frame(), opener.content());
        draft.source = source;
        draft.nobody = source.isEmpty() && !word.pronoun();
        draft.clause = new Range(i, opener.at());
        return draft;
    }

    /**
     * What opens a content.
     *
     * @param at the opening token, where the reporting clause ends
     * @param content the first token of the content
     */
    record Opener(Frame frame, int at, int content) {}

    /** Whether a content opens exactly at the token. */
    private @Nullable Opener openerAt(int k, Set<Frame> frames) {
        if (words.isMark(k, TokenKind.COLON)) {
            return frames.contains(Frame.QUOTE) ? new Opener(Frame.QUOTE, k, k + 1) : null;
        }
        if (!words.isWord(k)) {
            return null;
        }
        Word word = words.word(k);
        if (word.is(WordClass.THAT)) {
            return frames.contains(Frame.THAT) ? new Opener(Frame.THAT, k, k + 1) : null;
        }
        Frame preposition = preposition(k, word);
        if (preposition == null) {
            return null;
        }
        if (isLone(k) && frames.contains(preposition)) {
            return new Opener(preposition, k, k + 1);
        }
        boolean separate = preposition != Frame.WITH && preposition != Frame.FOR;
        if (separate && words.is(k + 1, WordClass.THAT) && frames.contains(Frame.THAT)) {
            return new Opener(Frame.THAT, k, k + 2);
        }
        if (!frames.contains(preposition) || word.is(WordClass.INERT)) {
            return null;
        }
        if (separate) {
            boolean possible = words.isWord(k + 1)
                    || words.isMark(k + 1, TokenKind.QUOTE)
                    || words.isMark(k + 1, TokenKind.NUMBER);
            return possible
                    ? new Opener(
                            preposition,
                            k,
                            preposition == Frame.FROM && frames.contains(Frame.THAT) || preposition != Frame.FROM
                                    ? k + 1
                                    : k + 1)
                    : null;
        }
        return new Opener(preposition, k, k);
    }

    /** A proclitic that stands by itself before a quotation mark. */
    private boolean isLone(int k) {
        return words.word(k).stem().length() == 1 && words.isMark(k + 1, TokenKind.QUOTE);
    }

    private static @Nullable Frame preposition(int k, Word word) {
        if (word.stem().length() == 1 && word.proclitic() == '\0') {
            char letter = word.stem().charAt(0);
            return letter == Letter.BEH ? Frame.WITH : letter == Letter.LAM ? Frame.FOR : null;
        }
        if (word.proclitic() == Letter.BEH) {
            return Frame.WITH;
        }
        if (word.proclitic() == Letter.LAM) {
            return Frame.FOR;
        }
        if (word.is(WordClass.ABOUT)) {
            return Frame.ABOUT;
        }
        if (word.is(WordClass.TO)) {
            return Frame.TO;
        }
        if (word.is(WordClass.ON)) {
            return Frame.ON;
        }
        if (word.is(WordClass.FROM)) {
            return Frame.FROM;
        }
        return word.is(WordClass.IN) ? Frame.IN : null;
    }

    private @Nullable Opener openerAfter(int from, Set<Frame> frames, int to) {
        return scan(from, frames, to, from);
    }

    private @Nullable Opener opener(int cue, Set<Frame> frames, int to, boolean participle) {
        Opener scanned = scan(cue + 1, frames, to, cue + 1);
        if (participle) {
            return nearest(cue, frames, scanned);
        }
        if (!frames.contains(Frame.OBJECT)) {
            return scanned == null || isClause(scanned) || reaches(cue + 1, scanned.at()) ? scanned : null;
        }
        int subject = sources.skip(cue + 1, to);
        int end = subject;
        if (phrases.canSpeak(subject) && !disagrees(cue, subject)) {
            end = sources.phraseEnd(subject, to);
            end = sources.skip(end, to);
        } else if (isPlainSubject(cue, subject)) {
            int after = phrases.end(subject, to);
            end = startsObject(after) ? after : end;
        }
        boolean person = scanned != null
                && scanned.frame() == Frame.ON
                && form(cue).tellsSomebody()
                && end > subject
                && scanned.at() <= end;
        if (person) {
            return new Opener(Frame.OBJECT, subject, subject);
        }
        if (scanned != null && (scanned.at() <= end || reachable(subject, end, scanned))) {
            return scanned;
        }
        return object(cue, subject, end, to);
    }

    /** A definite noun right after the verb that agrees with it: «the markets fear», «the leaflets accused». */
    private boolean isPlainSubject(int cue, int subject) {
        return subject == cue + 1
                && words.isWord(subject)
                && words.word(subject).definite()
                && words.word(subject).proclitic() == '\0'
                && words.is(subject, WordClass.NOUN)
                && words.word(cue).conjunction() | words.cue(cue).inflection() == Inflection.IMPERFECT
                && !disagrees(cue, subject);
    }

    /** A masculine verb right before a feminine noun is not said of it: the noun is its object. */
    private boolean disagrees(int cue, int subject) {
        CueForm form = words.cue(cue);
        if (subject == cue + 1 && words.isWord(subject) && isAccusativePlural(subject)) {
            return true;
        }
        return form != null
                && form.agreement() == Agreement.MASCULINE
                && subject == cue + 1
                && words.isWord(subject)
                && words.tokens.word(subject).endsWith("\u0629")
                && !phrases.isName(subject)
                && !words.is(subject, WordClass.GIVEN_NAME);
    }

    /** A sound plural in its oblique form cannot be the subject of the verb before it. */
    private boolean isAccusativePlural(int i) {
        Word word = words.word(i);
        return word.definite()
                && word.proclitic() == '\0'
                && word.stem().length() > 4
                && word.stem().endsWith("\u064A\u0646")
                && !phrases.isName(i)
                && words.named(i) == null;
    }

    private Cue form(int cue) {
        CueForm form = words.cue(cue);
        if (form == null) {
            throw new IllegalStateException("no cue at token " + cue);
        }
        return form.cue();
    }

    /** Where the subject stands before its verb, the noun phrase after the verb is the object. */
    private @Nullable Opener openerAfterSubject(int cue, Set<Frame> frames, int to) {
        Opener scanned = scan(cue + 1, frames, to, cue + 1);
        int object = sources.skip(cue + 1, to);
        if (scanned != null && (isClause(scanned) && reaches(cue + 1, scanned.at()) || scanned.at() <= object)) {
            return scanned;
        }
        return startsObject(object) ? new Opener(Frame.OBJECT, object, object) : opener(cue, frames, to, false);
    }

    private static boolean isClause(Opener opener) {
        return opener.frame() == Frame.THAT || opener.frame() == Frame.QUOTE;
    }

    /** Whether nothing but the source and asides stands between a verb and the preposition that opens its content. */
    private boolean reaches(int from, int opener) {
        int k = sources.skip(from, opener);
        if (k >= opener) {
            return true;
        }
        int end = sources.skip(sources.phraseEnd(k, opener), opener);
        while (end < opener && words.isWord(end) && words.word(end).proclitic() == Letter.LAM) {
            end = sources.skip(Math.max(phrases.end(end, opener), end + 1), opener);
        }
        return end >= opener || opener - end <= 1 || words.is(end, WordClass.RELATIVE);
    }

    /** Whether the source phrase may well reach from its found end to the opener: no verb, no comma in between. */
    private boolean reachable(int subject, int end, Opener opener) {
        if (opener.frame() == Frame.QUOTE) {
            return end > subject && (opener.at() - end <= 1 || words.isMark(opener.at() - 1, TokenKind.COMMA));
        }
        if (opener.frame() != Frame.THAT) {
            return false;
        }
        if (words.is(end, WordClass.RELATIVE)
                || words.isMark(end, TokenKind.COMMA) && words.is(end + 1, WordClass.RELATIVE)) {
            return true;
        }
        int verbs = 0;
        for (int k = end; k < opener.at(); k++) {
            verbs += words.isWord(k) && words.isVerb(k) && !words.word(k).pronoun() ? 1 : 0;
        }
        return opener.at() - end <= 12 && verbs <= (end == subject ? 1 : 0);
    }

    private @Nullable Opener object(int cue, int subject, int end, int to) {
        int start = end;
        boolean preposed = words.word(cue).pronoun() && end > subject && words.is(end, WordClass.FROM);
        if (start < to && (startsObject(start) || preposed)) {
            return new Opener(Frame.OBJECT, start, start);
        }
        if (end > subject && startsObject(subject) && !words.isAny(subject, NounPhrases.HEADS)) {
            return new Opener(Frame.OBJECT, subject, subject);
        }
        boolean pronoun = words.word(cue).pronoun();
        if (pronoun && start < to && words.isWord(start) && !words.isVerb(start)) {
            return new Opener(Frame.OBJECT, start, start);
        }
        return null;
    }

    private boolean startsObject(int k) {
        if (words.isMark(k, TokenKind.QUOTE)) {
            return words.opened(k) != null;
        }
        if (!words.isWord(k)) {
            return false;
        }
        Word word = words.word(k);
        return !word.isAny(WordClass.PREPOSITION.bit()
                        | WordClass.BREAKER.bit()
                        | WordClass.RELATIVE.bit()
                        | WordClass.NEGATION.bit()
                        | WordClass.THAT.bit()
                        | WordClass.AUXILIARY.bit()
                        | WordClass.TIME.bit()
                        | WordClass.WEEKDAY.bit())
                && !words.isVerb(k)
                && !word.conjunction()
                && word.proclitic() == '\0';
    }

    /** After a participle nothing but an aside may stand before the opener. */
    private @Nullable Opener nearest(int cue, Set<Frame> frames, @Nullable Opener scanned) {
        int k = cue + 1;
        if (scanned != null && scanned.at() - k <= 1) {
            return scanned;
        }
        if (frames.contains(Frame.OBJECT)
                && startsObject(k)
                && !words.isMark(k, TokenKind.QUOTE)
                && (scanned == null || scanned.frame() == Frame.QUOTE)) {
            return new Opener(Frame.OBJECT, k, k);
        }
        if (scanned != null && (asides.startsAt(k) || words.isMark(k, TokenKind.COMMA)) && scanned.at() - k < 14) {
            return scanned;
        }
        if (scanned != null && scanned.frame() == Frame.QUOTE && scanned.at() - k <= 3) {
            return scanned;
        }
        if (frames.contains(Frame.OBJECT) && startsObject(k)) {
            return new Opener(Frame.OBJECT, k, k);
        }
        return null;
    }

    /** The first opener from a token on that is the cue's own and not one of a clause within the source. */
    private @Nullable Opener scan(int from, Set<Frame> frames, int to, int first) {
        int stop = Math.min(to, from + FARTHEST);
        int foreign = 0;
        boolean relative = false;
        for (int k = from; k < stop; k++) {
            TokenKind kind = words.tokens.kind(k);
            if (kind == TokenKind.QUOTE) {
                Quotation quotation = words.opened(k);
                if (quotation == null) {
                    continue;
                }
                boolean plain = words.tokens.kind(k - 1).isMark()
                        || words.isAny(k - 1, WordClass.SAYING.bit() | WordClass.TIME.bit() | WordClass.WEEKDAY.bit());
                if (frames.contains(Frame.QUOTE) && (!relative || plain) && isContent(quotation, k, first)) {
                    return new Opener(Frame.QUOTE, k, k);
                }
                if (quotation.closed()) {
                    k = quotation.close();
                }
                continue;
            }
            if (kind == TokenKind.COMMA) {
                foreign = 0;
            }
            relative |= words.is(k, WordClass.RELATIVE);
            if (kind == TokenKind.STOP || kind == TokenKind.SEMICOLON || kind == TokenKind.DOTS) {
                return null;
            }
            if (kind == TokenKind.OPEN_BRACKET) {
                int close = words.closingBracket(k, stop);
                k = close < 0 ? k : close;
                continue;
            }
            boolean inner = words.isWord(k)
                    && k > from
                    && words.isFiniteCue(k)
                    && !words.word(k).definite()
                    && words.word(k).proclitic() == '\0'
                    && words.word(k).cue().agreement() != Agreement.SPEECH
                    && !words.is(k, WordClass.MEANS)
                    && !words.is(k, WordClass.NOUN)
                    && !words.word(k).is(WordClass.PERSON_HEAD);
            CueForm other = words.cue(k);
            boolean participle = other != null
                    && k > from
                    && other.inflection() == Inflection.PARTICIPLE
                    && !words.is(k, WordClass.SAYING)
                    && !words.word(k).definite()
                    && words.word(k).proclitic() == '\0'
                    && (words.is(k + 1, WordClass.THAT)
                            || words.is(k + 2, WordClass.THAT)
                            || words.isMark(k - 1, TokenKind.COMMA));
            if (participle) {
                return null;
            }
            boolean handedOn = inner
                    && words.word(k).pronoun()
                    && HANDS_ON.contains(words.cue(k).cue().key());
            if (handedOn || inner && words.word(k).pronoun() && !words.word(k).conjunction()) {
                continue;
            }
            if (inner) {
                if (words.is(k - 1, WordClass.WHAT)) {
                    continue;
                }
                if (words.is(k - 1, WordClass.RELATIVE) || describes(k)) {
                    foreign = words.word(k).pronoun() ? 0 : k + 4;
                } else if (!words.is(k, WordClass.SAYING)) {
                    return null;
                }
            }
            if (words.is(k, WordClass.BREAKER) && k > from) {
                return null;
            }
            Opener opener = openerAt(k, frames);
            if (opener != null && opener.frame() == Frame.THAT && k <= foreign) {
                foreign = 0;
                opener = null;
            }
            if (opener != null
                    && opener.frame() != Frame.THAT
                    && opener.frame() != Frame.QUOTE
                    && (attachesToSource(k, first) || asides.startsAt(k))) {
                opener = null;
            }
            if (opener != null) {
                return opener;
            }
        }
        return null;
    }

    /** A verb right after an indefinite noun tells more of it: «a book that tells his life». */
    private boolean describes(int verb) {
        return words.isWord(verb - 1)
                && isConstruct(verb - 1)
                && !words.word(verb).conjunction()
                && !words.isAny(verb - 1, NounPhrases.HEADS);
    }

    /** «The official in the ministry», «the spokesman of the party»: the preposition belongs to the source. */
    private boolean attachesToSource(int k, int first) {
        int subject = sources.skip(first, k);
        if (subject >= k
                || !words.isAny(
                        subject,
                        WordClass.PERSON_HEAD.bit()
                                | WordClass.GROUP_HEAD.bit()
                                | WordClass.UNNAMED_HEAD.bit()
                                | WordClass.QUANTITY.bit())) {
            return false;
        }
        return phrases.end(subject, k + 1) > k;
    }

    /** A quotation is content, not a name, where it is long, or where the clause before it is complete. */
    private boolean isContent(Quotation quotation, int k, int first) {
        if (k == first
                || words.isMark(k - 1, TokenKind.COMMA)
                || words.isMark(k - 1, TokenKind.COLON)
                || words.is(k - 1, WordClass.SAYING)
                || words.is(k - 1, WordClass.WEEKDAY)) {
            return true;
        }
        boolean named = words.isAny(
                                k - 1,
                                WordClass.PREPOSITION.bit()
                                        | WordClass.OUTLET_HEAD.bit()
                                        | WordClass.AGENCY_HEAD.bit()
                                        | WordClass.ORG_HEAD.bit())
                        && !words.word(k - 1).definite()
                || words.isWord(k - 1) && words.word(k - 1).stem().length() == 1;
        if (named || quotation.length() <= 3) {
            return false;
        }
        return quotation.length() > LONG_QUOTATION || first < 0 || endsClause(quotation) || reaches(first, k);
    }

    /** Whether nothing but a mark follows the quotation. */
    private boolean endsClause(Quotation quotation) {
        int next = quotation.close() + 1;
        return next >= words.size() || words.tokens.kind(next).isMark();
    }
}
