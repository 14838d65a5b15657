package org.isnad.page.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.page.date.shapes.Cursor;
import org.isnad.page.date.shapes.Draft;
import org.isnad.page.date.shapes.Drafts;
import org.isnad.page.date.words.Kind;
import org.isnad.page.date.words.Pieces;
import org.isnad.page.date.words.Vocabulary;

/** Goes through a text once and collects what is shaped as a date, with the hint before it. One use. */
final class Search {
    /** No page prints more dates that matter; a hostile text may. */
    private static final int MOST = 1000;
    /** So many signs and small words may stand between a hint and its date. */
    private static final int HINT_GAP = 6;
    /** So many words of a name may. */
    private static final int NAME = 5;

    private static final String SIGNS_BEFORE_HINT = "|\u2013\u2014\u2022\u00B7/()[]:";
    /** Bylines have so many words at most; what is longer is a sentence. */
    private static final int SHORT_LINE = 18;
    /** No line is looked through further than this. */
    private static final int LINE_PIECES = 100;

    /** A date and what the words before it say. */
    record Found(Draft draft, Hint hint) {}

    private final Pieces pieces;
    private final Cursor cursor;
    private final Drafts drafts;
    private final List<Found> found = new ArrayList<>();
    private Hint hint = Hint.NONE;
    private int gap;
    private int name;

    private Search(Pieces pieces) {
        this.pieces = pieces;
        this.cursor = new Cursor(pieces);
        this.drafts = new Drafts(cursor);
    }

    static List<Found> in(Pieces pieces) {
        Search search = new Search(pieces);
        while (search.cursor.at() < pieces.size() && search.found.size() < MOST) {
            search.step();
        }
        return search.found;
    }

    private void step() {
        int at = cursor.at();
        boolean mayBegin = Vocabulary.STANDARD.mayBeginDate(pieces, at);
        Optional<Draft> draft = mayBegin ? drafts.next() : Optional.empty();
        if (draft.isPresent()) {
            found.add(new Found(draft.get(), hint));
            hint = Hint.NONE;
        } else if (!Vocabulary.STANDARD.mayBeginHint(pieces, at) || !hint()) {
            pass();
        }
    }

    /** Passes a hint, if one comes next. */
    private boolean hint() {
        int at = cursor.at();
        Optional<String> told = cursor.word(Kind.HINT)
                .or(() -> cursor.word(Kind.FIRST_HINT).filter(first -> opens(at) || isInShortLine(at)));
        if (told.isPresent()) {
            hint = Hint.valueOf(told.get());
            gap = HINT_GAP;
            name = 0;
        }
        cursor.to(told.isPresent() ? cursor.at() : at);
        return told.isPresent();
    }

    private boolean opens(int at) {
        return pieces.beginsLine(at) || pieces.isSign(at - 1, SIGNS_BEFORE_HINT);
    }

    private boolean isInShortLine(int at) {
        int words = 0;
        int first = at;
        while (words <= SHORT_LINE && at - first < LINE_PIECES && !pieces.beginsLine(first)) {
            words += pieces.isWord(--first) ? 1 : 0;
        }
        int end = at + 1;
        while (words <= SHORT_LINE && end - at < LINE_PIECES && end < pieces.size() && !pieces.beginsLine(end)) {
            words += pieces.isWord(end++) ? 1 : 0;
        }
        return words <= SHORT_LINE;
    }

    /** Passes one piece, and forgets the hint where the piece parts it from what follows. */
    private void pass() {
        if (hint == Hint.NONE) {
            cursor.to(cursor.at() + 1);
        } else if (cursor.skip(Kind.BY)) {
            name = NAME;
        } else if (!cursor.skip(Kind.ON) && !cursor.skip(Kind.AT)) {
            name -= pieces.isWord(cursor.at()) ? 1 : 0;
            hint = name < 0 ? Hint.NONE : hint;
            cursor.to(cursor.at() + 1);
        }
        if (--gap < 0 && name <= 0) {
            hint = Hint.NONE;
        }
    }
}
