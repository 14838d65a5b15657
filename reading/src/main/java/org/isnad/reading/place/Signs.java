package org.isnad.reading.place;

import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Tokens;
import org.isnad.reading.gazetteer.Hit;
import org.isnad.reading.lexicon.Lexicon;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/** What the words around a name tell of it. */
final class Signs {
    private static final String ARTICLE = "" + Letter.ALEF + Letter.LAM;
    private static final String LAM_ARTICLE = "" + Letter.LAM + Letter.LAM;

    /** Alef with the sign of the indefinite accusative, which is written after or before it. */
    private static final String END = "" + Letter.FATHATAN + Letter.ALEF;

    private static final String OTHER_END = "" + Letter.ALEF + Letter.FATHATAN;

    private final Tokens tokens;
    private final PlaceWords words;

    Signs(Tokens tokens, PlaceWords words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** The kinds of places that the word before announces. */
    Set<PlaceKind> announced(Hit<?> hit) {
        return hit.onset().letters() > 0 ? Set.of() : words.head(tokens, hit.first() - 1);
    }

    /** Whether a word before announces a place. */
    boolean isAnnounced(Hit<?> hit) {
        return !announced(hit).isEmpty() || isBefore(hit, "site");
    }

    /** Whether a preposition of place, or a side of a place, stands before. */
    boolean isWhere(Hit<?> hit) {
        return hit.onset().preposition() == Letter.BEH || isBefore(hit, "preposition") || isBefore(hit, "side");
    }

    /** Whether the name is a part of an organisation's. */
    boolean isOwned(Hit<?> hit) {
        return isBefore(hit, "owner");
    }

    private boolean isBefore(Hit<?> hit, String wordClass) {
        return hit.onset().letters() == 0 && words.is(tokens, hit.first() - 1, wordClass);
    }

    /** Whether an adjective with the article follows, as it does a common noun that has it. */
    boolean isDescribed(Hit<?> hit) {
        int next = hit.last() + 1;
        return next < tokens.size() && tokens.isWord(next) && tokens.form(next).startsWith(ARTICLE);
    }

    /** Whether the word before has the article, as that which an adjective describes. */
    boolean agrees(Hit<?> hit) {
        int before = hit.first() - 1;
        return hit.onset().letters() == 0 && before >= 0 && tokens.isWord(before) && isArticled(tokens.form(before));
    }

    /** Whether the name has the sign of what is indefinite, as the adjective of its letters has. */
    boolean isIndefinite(Hit<?> hit) {
        String name = hit.span().of(tokens.text());
        return name.indexOf(Letter.FATHATAN) >= 0 && name.endsWith(END) || name.endsWith(OTHER_END);
    }

    /** Whether the word before is a noun in the indefinite accusative, as that which such an adjective describes. */
    boolean agreesIndefinite(Hit<?> hit, Lexicon lexicon) {
        int before = hit.first() - 1;
        if (hit.onset().letters() > 0 || before < 0 || !tokens.isWord(before)) {
            return false;
        }
        String form = tokens.form(before);
        Word word = lexicon.word(form);
        return form.length() > 3
                && form.charAt(form.length() - 1) == Letter.ALEF
                && word.is(WordClass.NOUN)
                && !word.is(WordClass.VERB)
                && word.cue() == null;
    }

    /** Whether it goes on a list after another name: «and» stands on it. */
    boolean goesOn(Hit<?> hit) {
        return hit.onset().letters() == 1 && !hit.onset().hasPreposition();
    }

    static boolean isArticled(String folded) {
        return folded.startsWith(ARTICLE) || folded.startsWith(LAM_ARTICLE);
    }
}
