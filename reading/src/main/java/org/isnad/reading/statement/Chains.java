package org.isnad.reading.statement;

import java.util.List;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Quotation;
import org.isnad.arabic.TokenKind;
import org.isnad.model.Via;
import org.isnad.model.ViaKind;
import org.isnad.reading.lexicon.NamedThing;
import org.isnad.reading.lexicon.SingleWord;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds what words came through: who handed them on, to which outlet, on which platform, in which document, when. */
final class Chains {
    private static final int LOOK_BACK = 14;
    /** Statements back to which a chain may reach. */
    private static final int FEW = 3;

    private final Words words;
    private final NounPhrases phrases;
    private final Speakers speakers;

    Chains(Words words, NounPhrases phrases, Speakers speakers) {
        this.words = words;
        this.phrases = phrases;
        this.speakers = speakers;
    }

    /** Fills in the chains; a chain told once holds on while the same speaker goes on. */
    void find(List<Draft> drafts) {
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            own(draft);
            Draft before = before(drafts, i);
            if (before != null) {
                carry(before, draft);
            }
        }
    }

    /** The last statement of the same speaker, if it is one of the last few. */
    private static @Nullable Draft before(List<Draft> drafts, int i) {
        for (int k = i - 1; k >= 0 && k >= i - FEW; k--) {
            if (goesOn(drafts.get(k), drafts.get(i))) {
                return drafts.get(k);
            }
        }
        return null;
    }

    /** Takes on the chain told before, less what the clause tells anew. */
    private static void carry(Draft before, Draft draft) {
        boolean through = draft.via.stream().anyMatch(Chains::handsOn);
        for (Via via : before.via) {
            boolean same = draft.via.stream().anyMatch(other -> other.kind() == via.kind());
            if (!same && !(through && handsOn(via))) {
                draft.via.add(via);
            }
        }
    }

    private static boolean handsOn(Via via) {
        return via.kind() == ViaKind.AGENCY || via.kind() == ViaKind.OUTLET || via.kind() == ViaKind.PLATFORM;
    }

    private static boolean goesOn(Draft before, Draft draft) {
        return before.title == draft.title
                && !draft.speaker.name().isEmpty()
                && before.speaker.name().equals(draft.speaker.name());
    }

    private void own(Draft draft) {
        if (!draft.handedBy.isEmpty()) {
            add(draft, handed(draft.handedBy));
        }
        scan(draft, draft.clause.from(), draft.clause.to());
        if (draft.cue.from() - draft.sentence <= LOOK_BACK
                        && draft.cue.from() > draft.sentence
                        && words.is(draft.sentence, WordClass.IN)
                || words.isAny(draft.sentence, WordClass.TIME.bit())) {
            scan(draft, draft.sentence, draft.cue.from());
        }
        if (!draft.content.isEmpty()) {
            int after = draft.content.get(draft.content.size() - 1).to();
            scanAfter(draft, after);
        }
        if (draft.isCue("tweet")) {
            add(draft, new Via(words.written(SingleWord.TWITTER), ViaKind.PLATFORM));
        }
    }

    private void scanAfter(Draft draft, int after) {
        int k = after;
        while (k < draft.sentenceEnd && words.tokens.kind(k).isMark()) {
            k++;
        }
        if (k > after
                && (words.is(k, WordClass.THAT_BEING) || words.is(k, WordClass.IN) || words.is(k, WordClass.TIME))) {
            scan(draft, k, Math.min(draft.sentenceEnd, k + 16));
        }
    }

    private void scan(Draft draft, int from, int to) {
        for (int k = from; k < to; k++) {
            if (draft.source.holds(k) || draft.holds(k) || !words.isWord(k)) {
                continue;
            }
            k = Math.max(k, link(draft, k, to) - 1);
        }
    }

    /** Takes the link at the token into the chain; where it ends, or the token itself. */
    private int link(Draft draft, int k, int to) {
        Word word = words.word(k);
        if (word.is(WordClass.PLATFORM)) {
            add(draft, new Via(bare(k), ViaKind.PLATFORM));
            return k + 1;
        }
        if (words.handsOn(k) && (phrases.voices.isOutlet(k + 1) || words.is(k + 1, WordClass.OUTLET_HEAD))) {
            int end = outletEnd(k + 1, to);
            add(draft, outlet(new Range(k + 1, end)));
            return end;
        }
        if (word.is(WordClass.POST)) {
            add(draft, new Via(words.written(SingleWord.TWITTER), ViaKind.PLATFORM));
            return k + 1;
        }
        boolean prefixed = word.proclitic() == Letter.LAM
                || words.is(k - 1, WordClass.MEANS)
                || words.isAny(k - 1, WordClass.MEANS.bit())
                || words.isWord(k - 1) && words.word(k - 1).stem().length() == 1
                || words.isMark(k - 1, TokenKind.QUOTE)
                        && words.isWord(k - 2)
                        && words.word(k - 2).stem().length() <= 2;
        if (prefixed && phrases.voices.isOutlet(k)) {
            int end = outletEnd(k, to);
            add(draft, outlet(new Range(k, end)));
            return end;
        }
        if (prefixed && words.isWord(k - 1) && words.word(k - 1).stem().length() == 1 && words.isLatin(k)) {
            add(draft, new Via(words.tokens.word(k), ViaKind.OUTLET));
            return k + 1;
        }
        if (words.is(k - 1, WordClass.IN) || words.is(k - 1, WordClass.TIME)) {
            return occasion(draft, k, to);
        }
        return k;
    }

    private int occasion(Draft draft, int k, int to) {
        if (words.is(k, WordClass.DOCUMENT)) {
            int end = Math.min(to, Math.max(phrases.end(k, to), k + 1));
            add(draft, new Via(speakers.clean(new Range(k, end)), ViaKind.DOCUMENT));
            return k + 1;
        }
        if (words.is(k, WordClass.OCCASION)) {
            int end = Math.max(phrases.end(k, to), k + 1);
            for (int i = k + 1; i < end; i++) {
                end = words.is(i, WordClass.VERB) ? i : end;
            }
            for (int i = k + 1; i < Math.min(to, k + 8); i++) {
                if (words.isWord(i)
                        && phrases.voices.isOutlet(i)
                        && (words.word(i).proclitic() == Letter.LAM || words.is(i - 1, WordClass.MEANS))) {
                    return k + 1;
                }
            }
            add(draft, new Via(speakers.clean(new Range(k, Math.min(end, to))), ViaKind.OCCASION));
            return k + 1;
        }
        return k;
    }

    private int outletEnd(int k, int to) {
        NamedThing named = words.named(k);
        if (named != null) {
            return k + named.words();
        }
        int end = phrases.end(k, to);
        for (int i = k + 1; i < end; i++) {
            Quotation quotation = words.opened(i);
            if (quotation != null && quotation.closed()) {
                return quotation.close() + 1;
            }
        }
        NamedThing next = words.named(k + 1);
        if (next != null) {
            return Math.max(k + 1 + next.words(), Math.min(end, k + 1 + next.words()));
        }
        return Math.max(end, k + 1);
    }

    private Via outlet(Range range) {
        NamedThing named = words.named(range.from());
        NamedThing inner = words.named(range.from() + 1);
        boolean agency = words.is(range.from(), WordClass.AGENCY_HEAD)
                || named != null && named.kind() == WordClass.AGENCY
                || inner != null && inner.kind() == WordClass.AGENCY;
        boolean bare = range.length() == 1
                && words.word(range.from()).definite()
                && words.isAny(range.from(), WordClass.AGENCY_HEAD.bit() | WordClass.OUTLET_HEAD.bit());
        String name = bare ? speakers.named(range).name() : speakers.clean(range);
        return new Via(name, agency ? ViaKind.AGENCY : ViaKind.OUTLET);
    }

    private Via handed(Range range) {
        int end = Math.min(range.to(), outletEnd(range.from(), range.to()));
        if (phrases.voices.isOutlet(range.from())) {
            return outlet(new Range(range.from(), Math.max(end, range.from() + 1)));
        }
        return new Via(speakers.clean(range), ViaKind.OUTLET);
    }

    private String bare(int k) {
        return speakers.clean(new Range(k, k + 1));
    }

    private static void add(Draft draft, Via via) {
        if (via.name().isEmpty() || via.name().equals(draft.speaker.name())) {
            return;
        }
        for (Via other : draft.via) {
            if (other.name().equals(via.name())) {
                return;
            }
        }
        draft.via.add(via);
    }
}
