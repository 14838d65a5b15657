package org.isnad.reading.entity;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.name.Mention;

/**
 * Words that were taken for part of a name because they stand beside one. Most can be told only by the story: of two
 * words of which the first ends a name elsewhere, the second is no name. Not thread-safe.
 */
final class Strays {
    private static final long NAMES = WordClass.GIVEN_NAME.bit() | WordClass.PROPER.bit() | WordClass.NAME_TAIL.bit();
    private static final long COMMON = WordClass.NOUN.bit() | WordClass.VERB.bit() | WordClass.ADJECTIVE.bit();
    private static final long CLOSED = WordClass.RESUMPTIVE.bit()
            | WordClass.RELATIVE.bit()
            | WordClass.THAT.bit()
            | WordClass.NEGATION.bit()
            | WordClass.BREAKER.bit()
            | WordClass.WEEKDAY.bit();
    private static final String IMPERFECT = "" + Letter.YEH + Letter.TEH;
    private static final int LONGEST_SHORT = 3;
    private static final int LONGEST_ROLE = 4;
    private static final String HERS = "" + Letter.HEH + Letter.ALEF;
    private static final String HIS = "" + Letter.TEH + Letter.HEH;

    private final Tokens tokens;
    private final Namings namings;
    /** Of each word that ends names of several words, these names. */
    private final Map<String, Set<String>> endingIn = new HashMap<>();
    /** Names that stand somewhere as they are. */
    private final Set<String> whole = new HashSet<>();

    Strays(Tokens tokens, Namings namings, Collection<Mention> people) {
        this.tokens = tokens;
        this.namings = namings;
        for (Mention person : people) {
            String name = words(person.from(), person.to());
            whole.add(name);
            if (person.length() > 1) {
                endingIn.computeIfAbsent(tokens.form(person.to() - 1), last -> new HashSet<>())
                        .add(name);
            }
        }
    }

    private String words(int from, int to) {
        return String.join(" ", namings.of(from, to).words());
    }

    /** Whether a name of several words does not go on to its last token, the one before {@code to}. */
    boolean isLast(int from, int to) {
        int token = to - 1;
        Word word = namings.word(token);
        if (isClosed(token) || word.proclitic() != '\0' && word.definite()) {
            return true;
        }
        boolean doubtful = isCommon(word) || !word.definite() && looksVerbal(token);
        boolean told = token - from > 1 && whole.contains(words(from, token))
                || endsAnother(token - 1, from, to)
                        && (word.definite() && !Endings.endsInYeh(word.stem())
                                || !namings.word(token - 1).is(WordClass.GIVEN_NAME));
        return doubtful && told && !endsAnother(token, from, to);
    }

    private static boolean isCommon(Word word) {
        return word.isAny(COMMON) && !word.isAny(NAMES);
    }

    /** Whether a word that news text does not know may be a verb or an adverb. */
    private boolean looksVerbal(int token) {
        Word word = namings.word(token);
        boolean unknown = word.classes() == 0 && word.stem().length() > LONGEST_SHORT;
        return unknown && IMPERFECT.indexOf(word.stem().charAt(0)) >= 0
                || tokens.isWord(token) && Endings.isWrittenAccusative(tokens.word(token));
    }

    /** Whether a word ends another name of several words than this one. */
    private boolean endsAnother(int token, int from, int to) {
        Set<String> names = tokens.isWord(token) ? endingIn.getOrDefault(tokens.form(token), Set.of()) : Set.of();
        return names.size() > (names.contains(words(from, to)) ? 1 : 0);
    }

    /** Whether a name of several words begins only after its first token. */
    boolean isFirst(int from, int to) {
        Word word = namings.word(from);
        return isClosed(from)
                || isStyle(from)
                || to - from == 2
                        && isCommon(word)
                        && !word.definite()
                        && word.stem().length() > LONGEST_SHORT
                        && endsAnother(to - 1, from, to);
    }

    /** Whether a word that news text knows as nothing else ends a name of several words. */
    boolean isFamilyName(int token) {
        return tokens.isWord(token)
                && isUnknown(namings.word(token))
                && !namings.word(token).is(WordClass.GIVEN_NAME)
                && tokens.form(token).length() > LONGEST_SHORT
                && endingIn.containsKey(tokens.form(token));
    }

    /** Whether a single word is nobody's name. */
    boolean isNone(Naming naming) {
        return naming.words().size() == 1 && isClosed(naming.from());
    }

    /** «The President», «the Syrian» before a given name: no part of it. */
    private boolean isStyle(int token) {
        Word word = namings.word(token);
        boolean nationality =
                Endings.isNisba(word.stem()) && namings.word(token + 1).is(WordClass.GIVEN_NAME);
        return word.definite()
                && (nationality || word.isAny(WordClass.TITLE.bit() | WordClass.PERSON_HEAD.bit()))
                && !namings.word(token + 1).definite();
    }

    private boolean isClosed(int token) {
        Word word = namings.word(token);
        boolean hyphenated = tokens.kind(Math.max(0, token - 1)) == TokenKind.DASH;
        return word.isAny(CLOSED) && !hyphenated && !namings.isVan(token)
                || namings.isUpon(token)
                || isOwned(token) && !word.is(WordClass.GIVEN_NAME);
    }

    /** «His wife», «her brother». */
    private boolean isOwned(int token) {
        String written = tokens.isWord(token) ? tokens.word(token) : "";
        return namings.word(token).pronoun() || written.endsWith(HERS) || written.endsWith(HIS);
    }

    /**
     * Whether a name has begun before a token: a given name stands there, or a word of which news text knows nothing
     * else, after the end of a role or a comma.
     */
    boolean isBegunBefore(int token) {
        int before = token - 1;
        if (before < 0 || !tokens.isWord(before) || namings.word(token).conjunction()) {
            return false;
        }
        Word word = namings.word(before);
        if (namings.isVan(before)
                && isUnknown(namings.word(token))
                && !namings.word(token).definite()) {
            return true;
        }
        boolean bare = !word.definite() && !word.conjunction() && word.proclitic() == '\0' && !word.isAny(CLOSED);
        boolean given = word.is(WordClass.GIVEN_NAME) && !word.isAny(COMMON) && !namings.isParticle(before);
        return bare && (given || isUnknown(word) && isAfterRole(before));
    }

    private static boolean isUnknown(Word word) {
        return word.cue() == null && (word.classes() & ~WordClass.PROPER.bit()) == 0;
    }

    /** Whether a role ends right before a token, or before the comma that stands there. */
    private boolean isAfterRole(int token) {
        int last = token - (token > 0 && tokens.kind(token - 1) == TokenKind.COMMA ? 2 : 1);
        if (last < 0 || !isDefinite(last)) {
            return false;
        }
        for (int i = last; i >= Math.max(0, last - LONGEST_ROLE) && tokens.isWord(i); i--) {
            if (namings.word(i).is(WordClass.PERSON_HEAD)) {
                return true;
            }
        }
        return false;
    }

    private boolean isDefinite(int token) {
        return tokens.isWord(token)
                && namings.word(token).definite()
                && namings.word(token).isAny(COMMON | WordClass.PERSON_HEAD.bit());
    }

    /** Whether another name begins at a token inside a name: «William and Kate». */
    boolean isSecond(int token) {
        Word word = namings.word(token);
        if (isOwned(token) && tokens.form(token).charAt(0) == Letter.WAW) {
            return true;
        }
        return word.conjunction()
                && !namings.isVan(token)
                && (word.isAny(WordClass.GIVEN_NAME.bit() | CLOSED)
                        || word.definite()
                        || endingIn.containsKey(word.stem())
                        || whole.contains(word.stem()));
    }
}
