package org.isnad.reading.entity;

import java.util.List;
import java.util.Optional;
import org.isnad.arabic.Letter;
import org.isnad.arabic.TokenKind;
import org.isnad.arabic.Tokens;
import org.isnad.reading.entity.Head.Follows;
import org.isnad.reading.lexicon.Endings;
import org.isnad.reading.lexicon.Word;
import org.isnad.reading.lexicon.WordClass;
import org.isnad.reading.name.Mention;
import org.isnad.reading.name.NameKind;
import org.isnad.reading.place.Gazetteer;

/** Phrases that name institutions: a noun for its kind, and what makes it the name of one. Not thread-safe. */
final class Institutions {
    private static final int LONGEST_NAME = 4;
    private static final long NO_ADJECTIVE = WordClass.TITLE.bit()
            | WordClass.PERSON_HEAD.bit()
            | WordClass.TIME.bit()
            | WordClass.WEEKDAY.bit()
            | WordClass.RELATIVE.bit()
            | WordClass.COUNTRY.bit()
            | WordClass.CAPITAL.bit();
    private static final long NO_FIELD = NO_ADJECTIVE
            | WordClass.GROUP_HEAD.bit()
            | WordClass.QUANTITY.bit()
            | WordClass.PREPOSITION.bit()
            | WordClass.INERT.bit();

    private final Tokens tokens;
    private final Namings namings;
    private final Heads heads;
    private final Gazetteer gazetteer;
    private final Mention[] mentions;
    private final boolean[] places;

    Institutions(
            Tokens tokens, Namings namings, Heads heads, Gazetteer gazetteer, List<Mention> all, boolean[] places) {
        this.tokens = tokens;
        this.namings = namings;
        this.heads = heads;
        this.gazetteer = gazetteer;
        this.places = places;
        this.mentions = new Mention[tokens.size()];
        all.forEach(mention -> mentions[mention.from()] = mention);
    }

    Optional<Head> head(int token) {
        return namings.word(token).pronoun()
                ? Optional.empty()
                : heads.of(namings.word(token).stem());
    }

    boolean isPlace(int token) {
        return token < places.length && places[token];
    }

    /** Whether a naming has nothing but names of places. */
    boolean isPlaces(Naming naming) {
        for (int i = naming.from(); i < naming.to(); i++) {
            if (!isPlace(i)) {
                return false;
            }
        }
        return true;
    }

    /** The token after an institution's name that begins with the head in a token; none where there is no name. */
    Optional<Integer> end(int token, Head head) {
        int end = namings.word(token).definite() ? afterDefinite(token, head) : afterConstruct(token, head);
        return end > token + 1 ? Optional.of(end) : Optional.empty();
    }

    private int afterDefinite(int token, Head head) {
        int end = adjectives(token + 1);
        boolean named = false;
        for (int i = token + 1; i < end; i++) {
            named |= gazetteer.isNationality(tokens, i)
                    || head.follows() != Follows.NAME && end - token > 2 && !heads.isVague(stem(i));
        }
        return named || head.follows() == Follows.FIELD && isPurpose(end) && end > token + 1
                ? purpose(end, head)
                : token;
    }

    private int afterConstruct(int token, Head head) {
        int next = token + 1;
        if (next >= tokens.size()) {
            return token;
        }
        if (isPlace(next) && head.follows() != Follows.NAME) {
            return purpose(afterPlace(next), head);
        }
        return head.follows() == Follows.FIELD && isField(next, next) ? field(next, head) : name(next);
    }

    private int afterPlace(int token) {
        int end = token + 1;
        while (isPlace(end) && !tokens.form(end).startsWith(String.valueOf(Letter.WAW))) {
            end++;
        }
        return adjectives(end);
    }

    /** A proper name: what the tagger took for one, Latin letters, or what stands between quotation marks. */
    private int name(int token) {
        Mention mention = mentions[token];
        if (mention != null && mention.kind() != NameKind.PERSON) {
            return trimmed(token, mention.to());
        }
        if (tokens.kind(token) == TokenKind.QUOTE) {
            return quoted(token);
        }
        int end = token;
        while (end < tokens.size() && tokens.isWord(end) && namings.isLatinWord(end)) {
            end++;
        }
        return end == token ? token - 1 : end;
    }

    private int quoted(int token) {
        for (int i = token + 2; i < Math.min(tokens.size(), token + 2 + LONGEST_NAME); i++) {
            if (tokens.kind(i) == TokenKind.QUOTE) {
                return i;
            }
            if (!tokens.isWord(i)) {
                break;
            }
        }
        return token - 1;
    }

    private int trimmed(int from, int to) {
        int end = to;
        while (end - from > 1 && gazetteer.isNationality(tokens, end - 1)) {
            end--;
        }
        return end;
    }

    /** Whether a field of work begins: a definite noun, or a noun and after it one. */
    private boolean isField(int token, int from) {
        if (token >= tokens.size() || !tokens.isWord(token) || token - from > 2) {
            return false;
        }
        Word word = namings.word(token);
        if (word.isAny(NO_FIELD) || word.proclitic() != '\0' || word.conjunction() || word.pronoun()) {
            return false;
        }
        return word.definite() || word.is(WordClass.NOUN) && !isPlace(token) && isField(token + 1, from);
    }

    private int field(int token, Head head) {
        int end = token;
        while (!namings.word(end).definite()) {
            end++;
        }
        end = adjectives(end + 1);
        while (isSecondField(end)) {
            end = adjectives(end + 1);
        }
        return purpose(end, head);
    }

    /** «and Information»: a second field of the same institution. */
    private boolean isSecondField(int token) {
        if (token >= tokens.size() || !tokens.isWord(token)) {
            return false;
        }
        Word word = namings.word(token);
        return word.conjunction()
                && word.definite()
                && word.proclitic() == '\0'
                && !word.isAny(NO_FIELD)
                && heads.of(word.stem()).isEmpty()
                && !isPlace(token)
                && !word.pronoun()
                && !Endings.isPeople(word.stem());
    }

    private int adjectives(int from) {
        int end = from;
        while (end < tokens.size() && isAdjective(end)) {
            end++;
        }
        return end;
    }

    private boolean isAdjective(int token) {
        if (!tokens.isWord(token) || isPlace(token)) {
            return false;
        }
        Word word = namings.word(token);
        boolean fits = Endings.isNisba(word.stem()) || word.is(WordClass.ADJECTIVE) || word.is(WordClass.AGREEING);
        return fits
                && word.definite()
                && !word.conjunction()
                && word.proclitic() == '\0'
                && !word.isAny(NO_ADJECTIVE)
                && !isPerson(token);
    }

    private boolean isPerson(int token) {
        return mentions[token] != null && mentions[token].kind() == NameKind.PERSON;
    }

    /** What an institution is for: «for Refugees», «for Football». */
    private int purpose(int token, Head head) {
        if (!isPurpose(token) || head.follows() == Follows.NAME) {
            return token;
        }
        int end = token + 1;
        if (!namings.word(token).definite()) {
            end++;
        }
        end = adjectives(end);
        while (isSecondField(end)) {
            end = adjectives(end + 1);
        }
        return end;
    }

    private boolean isPurpose(int token) {
        if (token >= tokens.size() || !tokens.isWord(token)) {
            return false;
        }
        Word word = namings.word(token);
        if (word.proclitic() != Letter.LAM || word.conjunction() || isPlace(token) || word.pronoun()) {
            return false;
        }
        boolean construct = token + 1 < tokens.size()
                && tokens.isWord(token + 1)
                && word.is(WordClass.NOUN)
                && namings.word(token + 1).definite()
                && namings.word(token + 1).proclitic() == '\0'
                && !namings.word(token + 1).conjunction();
        return !word.isAny(NO_FIELD) && (word.definite() || construct);
    }

    private String stem(int token) {
        return namings.word(token).stem();
    }
}
