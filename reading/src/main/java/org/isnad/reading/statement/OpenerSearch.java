package org.isnad.reading.statement;

import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.Agreement;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Frame;
import org.isnad.reading.lexicon.Inflection;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Looks on from a cue for what opens its content, past its source and all asides. */
final class OpenerSearch {
    private static final int FARTHEST = 60;
    /** More words than a name or title in quotation marks has. */
    private static final int LONG_QUOTATION = 6;
    /** At most as many words as a term in quotation marks has. */
    private static final int TERM = 3;
    /** Tokens that an aside after a participle takes up. */
    private static final int LONGEST_ASIDE = 14;
    /** Tokens after a verb that tells more of the source within which «that» is that verb's. */
    private static final int NEAR = 4;

    private static final long TELLS_WHEN = WordClass.SAYING.bit() | WordClass.TIME.bit() | WordClass.WEEKDAY.bit();
    private static final long TAKES_NAME = WordClass.PREPOSITION.bit()
            | WordClass.OUTLET_HEAD.bit()
            | WordClass.AGENCY_HEAD.bit()
            | WordClass.ORG_HEAD.bit();
    private static final long TAKES_PHRASE = WordClass.PERSON_HEAD.bit()
            | WordClass.GROUP_HEAD.bit()
            | WordClass.UNNAMED_HEAD.bit()
            | WordClass.QUANTITY.bit();

    private final Words words;
    private final NounPhrases phrases;
    private final Asides asides;
    private final Sources sources;
    private final Openers openers;

    OpenerSearch(Words words, NounPhrases phrases, Asides asides, Sources sources, Openers openers) {
        this.words = words;
        this.phrases = phrases;
        this.asides = asides;
        this.sources = sources;
        this.openers = openers;
    }

    /** The first opener from a token on that is the cue's own and not one of a clause within its source. */
    @Nullable
    Opener scan(int from, Set<Frame> frames, int to) {
        return new Scan(from, from, frames).find(to);
    }

    /** The same, where the source itself need not be looked at. */
    @Nullable
    Opener scanAnywhere(int from, Set<Frame> frames, int to) {
        return new Scan(from, -1, frames).find(to);
    }

    /** One walk over the tokens after a cue. */
    private final class Scan {
        private final int from;
        /** Where the source may start, or -1. */
        private final int first;

        private final Set<Frame> frames;
        /** Last token at which «that» still belongs to a verb within the source. */
        private int foreign;
        /** Whether a relative clause was seen. */
        private boolean relative;

        Scan(int from, int first, Set<Frame> frames) {
            this.from = from;
            this.first = first;
            this.frames = frames;
        }

        @Nullable
        Opener find(int to) {
            int stop = Math.min(to, from + FARTHEST);
            for (int k = from; k < stop; k = next(k, stop)) {
                Quotation quotation = words.opened(k);
                if (quotation != null && opens(quotation)) {
                    return Opener.inside(Frame.QUOTE, k);
                }
                if (isEnd(k)) {
                    return null;
                }
                Opener opener = look(k);
                if (opener != null) {
                    return opener;
                }
            }
            return null;
        }

        private int next(int k, int stop) {
            Quotation quotation = words.opened(k);
            if (quotation != null && quotation.closed()) {
                return quotation.close() + 1;
            }
            int close = words.isMark(k, TokenKind.OPEN_BRACKET) ? words.closingBracket(k, stop) : -1;
            return Math.max(k, close) + 1;
        }

        private boolean opens(Quotation quotation) {
            int before = quotation.open() - 1;
            boolean own = !relative || words.tokens.kind(before).isMark() || words.isAny(before, TELLS_WHEN);
            return own && frames.contains(Frame.QUOTE) && isContent(quotation, first);
        }

        /** Whether the cue's clause is over: with its sentence, or where another cue or clause begins. */
        private boolean isEnd(int k) {
            TokenKind kind = words.tokens.kind(k);
            if (kind == TokenKind.STOP || kind == TokenKind.SEMICOLON || kind == TokenKind.DOTS) {
                return true;
            }
            if (k == from || !words.isWord(k)) {
                return false;
            }
            boolean another = isReporting(k) && !goesOnWithin(k) && !tellsMore(k) && !words.is(k, WordClass.SAYING);
            boolean breaks = words.is(k, WordClass.BREAKER) && !(isReporting(k) && goesOnWithin(k));
            return isParticiple(k) || another || breaks;
        }

        private @Nullable Opener look(int k) {
            relative |= words.is(k, WordClass.RELATIVE);
            if (words.isMark(k, TokenKind.COMMA)) {
                foreign = 0;
            }
            if (k > from && isReporting(k)) {
                if (goesOnWithin(k)) {
                    return null;
                }
                if (tellsMore(k)) {
                    foreign = words.word(k).pronoun() ? 0 : k + NEAR;
                }
            }
            Opener opener = openers.at(k, frames);
            if (opener == null) {
                return null;
            }
            if (opener.frame() == Frame.THAT && k <= foreign) {
                foreign = 0;
                return null;
            }
            boolean attached = !opener.isClause() && (attachesToSource(k, first) || asides.startsAt(k));
            return attached ? null : opener;
        }
    }

    /** Whether a verb stands here that may well report itself. */
    private boolean isReporting(int k) {
        CueForm form = words.cue(k);
        Word word = words.word(k);
        return form != null
                && form.inflection().isFinite()
                && form.agreement() != Agreement.SPEECH
                && !word.definite()
                && word.proclitic() == '\0'
                && !word.isAny(WordClass.MEANS.bit() | WordClass.NOUN.bit() | WordClass.PERSON_HEAD.bit());
    }

    /** «Which the channel broadcast», «what he said»: the verb is no clause of its own. */
    private boolean goesOnWithin(int k) {
        Word word = words.word(k);
        return words.handsOn(k) || word.pronoun() && !word.conjunction() || words.is(k - 1, WordClass.WHAT);
    }

    /** Whether the verb tells more of the source: «who told his life», «a book that tells his life». */
    private boolean tellsMore(int verb) {
        return words.is(verb - 1, WordClass.RELATIVE)
                || words.isWord(verb - 1)
                        && openers.isConstruct(verb - 1)
                        && !words.word(verb).conjunction()
                        && !words.isAny(verb - 1, Voices.HEADS);
    }

    /** A participle that opens a content of its own. */
    private boolean isParticiple(int k) {
        CueForm form = words.cue(k);
        return form != null
                && form.inflection() == Inflection.PARTICIPLE
                && !words.is(k, WordClass.SAYING)
                && !words.word(k).definite()
                && words.word(k).proclitic() == '\0'
                && (words.is(k + 1, WordClass.THAT)
                        || words.is(k + 2, WordClass.THAT)
                        || words.isMark(k - 1, TokenKind.COMMA));
    }

    /** «The official in the ministry», «the spokesman of the party»: the preposition belongs to the source. */
    private boolean attachesToSource(int k, int first) {
        int subject = sources.skip(first, k);
        return subject < k && words.isAny(subject, TAKES_PHRASE) && phrases.end(subject, k + 1) > k;
    }

    /** A quotation is content, not a name, where it is long, or where the clause before it is complete. */
    private boolean isContent(Quotation quotation, int first) {
        int open = quotation.open();
        int before = open - 1;
        if (open == first
                || words.isMark(before, TokenKind.COMMA)
                || words.isMark(before, TokenKind.COLON)
                || words.isAny(before, WordClass.SAYING.bit() | WordClass.WEEKDAY.bit())) {
            return true;
        }
        boolean name = words.isAny(before, TAKES_NAME) && !words.word(before).definite()
                || words.isWord(before) && words.word(before).stem().length() == 1;
        if (name || quotation.length() <= TERM) {
            return false;
        }
        return quotation.length() > LONG_QUOTATION || first < 0 || endsClause(quotation) || reaches(first, open);
    }

    /** Whether nothing but a mark follows the quotation. */
    private boolean endsClause(Quotation quotation) {
        int next = quotation.close() + 1;
        return next >= words.size() || words.tokens.kind(next).isMark();
    }

    /** Whether nothing but the source and asides stands between a verb and the preposition that opens its content. */
    boolean reaches(int from, int opener) {
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

    /** After a participle nothing but an aside may stand before the opener. */
    @Nullable
    Opener nearest(int cue, Set<Frame> frames, int to) {
        int k = cue + 1;
        Opener scanned = scan(k, frames, to);
        if (scanned != null && scanned.at() - k <= 1) {
            return scanned;
        }
        if (frames.contains(Frame.OBJECT)
                && openers.startsObject(k)
                && !words.isMark(k, TokenKind.QUOTE)
                && (scanned == null || scanned.frame() == Frame.QUOTE)) {
            return Opener.inside(Frame.OBJECT, k);
        }
        if (scanned != null
                && (asides.startsAt(k) || words.isMark(k, TokenKind.COMMA))
                && scanned.at() - k < LONGEST_ASIDE) {
            return scanned;
        }
        if (scanned != null && scanned.frame() == Frame.QUOTE && scanned.at() - k <= TERM) {
            return scanned;
        }
        if (frames.contains(Frame.OBJECT) && openers.startsObject(k)) {
            return Opener.inside(Frame.OBJECT, k);
        }
        return null;
    }
}
