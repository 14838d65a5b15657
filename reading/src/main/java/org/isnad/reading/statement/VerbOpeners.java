package org.isnad.reading.statement;

import java.util.Set;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.Agreement;
import org.isnad.reading.lexicon.Cue;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.Frame;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds what opens the content of a finite verb, whose source stands between the two or before both. */
final class VerbOpeners {
    private final Words words;
    private final NounPhrases phrases;
    private final Sources sources;
    private final Openers openers;
    private final OpenerSearch search;

    VerbOpeners(Words words, NounPhrases phrases, Sources sources, Openers openers, OpenerSearch search) {
        this.words = words;
        this.phrases = phrases;
        this.sources = sources;
        this.openers = openers;
        this.search = search;
    }

    @Nullable
    Opener opener(int cue, Set<Frame> frames, int to) {
        Opener scanned = search.scan(cue + 1, frames, to);
        if (!frames.contains(Frame.OBJECT)) {
            return scanned == null || scanned.isClause() || search.reaches(cue + 1, scanned.at()) ? scanned : null;
        }
        int subject = sources.skip(cue + 1, to);
        int end = subject;
        if (phrases.voices.canSpeak(subject) && !disagrees(cue, subject)) {
            end = sources.phraseEnd(subject, to);
            end = sources.skip(end, to);
        } else if (isPlainSubject(cue, subject)) {
            int after = phrases.end(subject, to);
            end = openers.startsObject(after) ? after : end;
        }
        boolean person = scanned != null
                && scanned.frame() == Frame.ON
                && form(cue).tellsSomebody()
                && end > subject
                && scanned.at() <= end;
        if (person) {
            return Opener.inside(Frame.OBJECT, subject);
        }
        if (scanned != null && (scanned.at() <= end || reachable(subject, end, scanned))) {
            return scanned;
        }
        return object(cue, subject, end, to);
    }

    /** Where the subject stands before its verb, the noun phrase after the verb is the object. */
    @Nullable
    Opener openerAfterSubject(int cue, Set<Frame> frames, int to) {
        Opener scanned = search.scan(cue + 1, frames, to);
        int object = sources.skip(cue + 1, to);
        if (scanned != null
                && (scanned.isClause() && search.reaches(cue + 1, scanned.at()) || scanned.at() <= object)) {
            return scanned;
        }
        return openers.startsObject(object) ? Opener.inside(Frame.OBJECT, object) : opener(cue, frames, to);
    }

    /** A definite noun right after the verb that agrees with it: «the markets fear», «the leaflets accused». */
    boolean isPlainSubject(int cue, int subject) {
        CueForm form = words.cue(cue);
        return form != null
                && subject == cue + 1
                && words.isWord(subject)
                && words.word(subject).definite()
                && words.word(subject).proclitic() == '\0'
                && words.is(subject, WordClass.NOUN)
                && (words.word(cue).conjunction() || form.inflection() == Inflection.IMPERFECT)
                && !disagrees(cue, subject);
    }

    /** A masculine verb right before a feminine noun is not said of it: the noun is its object. */
    boolean disagrees(int cue, int subject) {
        CueForm form = words.cue(cue);
        if (subject == cue + 1 && words.isWord(subject) && isAccusativePlural(subject)) {
            return true;
        }
        return form != null
                && form.agreement() == Agreement.MASCULINE
                && subject == cue + 1
                && words.isWord(subject)
                && Endings.hasTehMarbuta(words.tokens.word(subject))
                && !phrases.names.isName(subject)
                && !words.is(subject, WordClass.GIVEN_NAME);
    }

    /** A sound plural in its oblique form cannot be the subject of the verb before it. */
    private boolean isAccusativePlural(int i) {
        Word word = words.word(i);
        return word.definite()
                && word.proclitic() == '\0'
                && word.stem().length() > 4
                && Endings.isObliquePlural(word.stem())
                && !phrases.names.isName(i)
                && words.named(i) == null;
    }

    private Cue form(int cue) {
        CueForm form = words.cue(cue);
        if (form == null) {
            throw new IllegalStateException("no cue at token " + cue);
        }
        return form.cue();
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
        if (start < to && (openers.startsObject(start) || preposed)) {
            return Opener.inside(Frame.OBJECT, start);
        }
        if (end > subject && openers.startsObject(subject) && !words.isAny(subject, Voices.HEADS)) {
            return Opener.inside(Frame.OBJECT, subject);
        }
        boolean pronoun = words.word(cue).pronoun();
        if (pronoun && start < to && words.isWord(start) && !words.isVerb(start)) {
            return Opener.inside(Frame.OBJECT, start);
        }
        return null;
    }
}
