package org.isnad.reading.statement;

import org.isnad.arabic.TokenKind;
import org.isnad.reading.lexicon.CueForm;
import org.isnad.reading.lexicon.Frame;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.jspecify.annotations.Nullable;

/** Finds participles that report: «…, adding that …». */
final class ParticipleCues {
    private final Words words;
    private final Subjects subjects;
    private final OpenerSearch search;

    ParticipleCues(Syntax syntax) {
        words = syntax.words();
        subjects = syntax.subjects();
        search = syntax.search();
    }

    /** The draft of the word at {@code i} in the sentence {@code [from, to)}; {@code null} where it reports nothing. */
    @Nullable
    Draft find(int i, CueForm form, int from, int to) {
        Word word = words.word(i);
        if (word.definite()
                || word.proclitic() != '\0'
                || words.is(i - 1, WordClass.PREPOSITION) && i > from
                || words.is(i - 1, WordClass.NEGATION)) {
            return null;
        }
        Opener opener = search.nearest(i, form.cue().frames(), to);
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
        Draft draft =
                new Draft("participle-" + opener.kind(), new Range(i, i + 1), form, opener.frame(), opener.content());
        draft.clause = new Range(i, opener.at());
        draft.antecedent = subjects.subject(from, i);
        return draft;
    }
}
