package org.isnad.reading.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.isnad.arabic.Letter;
import org.isnad.arabic.Tokens;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;

/**
 * Names that a word before them introduces as somebody's: «the late actress X Y», «the Iraqi X Y». Only names of
 * several words of which news text knows nothing else. Not thread-safe.
 */
final class Introductions {
    private static final int FEWEST = 2;
    private static final int MOST = 4;
    private static final int MOST_ADJECTIVES = 3;
    private static final String IMPERFECT = "" + Letter.YEH + Letter.TEH;

    private final Tokens tokens;
    private final Namings namings;
    private final IntPredicate taken;

    /** In a story; {@code taken} tells of tokens that are known to name something. */
    Introductions(Tokens tokens, Namings namings, IntPredicate taken) {
        this.tokens = tokens;
        this.namings = namings;
        this.taken = taken;
    }

    /** The names that are introduced, in order. */
    List<Naming> namings() {
        List<Naming> found = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            int from = introduces(i) ? afterAdjectives(i + 1) : tokens.size();
            int to = end(from);
            if (to - from >= FEWEST) {
                found.add(namings.of(from, to));
                i = to - 1;
            }
        }
        return found;
    }

    private boolean introduces(int token) {
        Word word = namings.word(token);
        boolean bare = word.definite() && !word.conjunction() && !taken.test(token);
        return bare && (word.is(WordClass.PERSON_HEAD) || isNationality(token));
    }

    /** «The Iraqi», where it is no adjective of the noun before it. */
    private boolean isNationality(int token) {
        Word before = token == 0 ? namings.word(token) : namings.word(token - 1);
        boolean alone = namings.word(token).proclitic() == Letter.LAM || before.isAny(WordClass.PREPOSITION.bit());
        return alone && Endings.isNisba(namings.word(token).stem());
    }

    private int afterAdjectives(int from) {
        int i = from;
        while (i < from + MOST_ADJECTIVES && isAdjective(i)) {
            i++;
        }
        return i;
    }

    private boolean isAdjective(int token) {
        Word word = namings.word(token);
        return word.definite()
                && word.proclitic() == '\0'
                && !word.conjunction()
                && (word.is(WordClass.ADJECTIVE) || Endings.isNisba(word.stem()));
    }

    private int end(int from) {
        int to = from;
        while (to < tokens.size() && to - from < MOST && (to == from ? isFirst(to) : goesOn(to))) {
            to++;
        }
        return to;
    }

    private boolean isFirst(int token) {
        Word word = namings.word(token);
        boolean verbal = token < tokens.size()
                && tokens.isWord(token)
                && IMPERFECT.indexOf(tokens.form(token).charAt(0)) >= 0;
        return isNameLike(token) && !word.definite() && (!verbal || word.classes() != 0);
    }

    private boolean goesOn(int token) {
        return namings.goesOn(token) && isNameLike(token);
    }

    private boolean isNameLike(int token) {
        Word word = namings.word(token);
        boolean joined = word.conjunction() || word.proclitic() != '\0' && word.proclitic() != Letter.KAF;
        long other =
                word.classes() & ~WordClass.PROPER.bit() & ~WordClass.GIVEN_NAME.bit() & ~WordClass.NAME_TAIL.bit();
        boolean name = word.is(WordClass.GIVEN_NAME) || other == 0;
        return token < tokens.size()
                && tokens.isWord(token)
                && !taken.test(token)
                && !namings.isParticle(token)
                && !joined
                && name
                && word.cue() == null
                && !Endings.isWrittenAccusative(tokens.word(token));
    }
}
